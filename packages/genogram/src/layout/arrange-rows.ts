import type { RowModel } from './row-model.ts'

/** What may be varied: where to begin, brothers and sisters, blocks turned round, in-laws to the left. */
export interface Plan {
  root: number
  /** For each net its bottoms from left to right. */
  readonly orders: (readonly number[])[]
  /** For each block whether it is turned round. */
  readonly turned: boolean[]
  /** For each block whether the family that joins through it goes to the left. */
  readonly leftwards: boolean[]
}

/** The blocks of each row from left to right. */
export type Rows = number[][]

/** A block whose own relatives are still to come, and where they are to stand. */
interface Waiting {
  readonly head: number
  readonly beside: number
  readonly left: boolean
}

/** The items of a block as the plan has them. */
export const itemsOf = (
  model: RowModel,
  { turned }: Pick<Plan, 'turned'>,
  block: number,
): readonly number[] => {
  const items = model.blocks[block] ?? []
  return turned[block] && items.length > 1 ? items.toReversed() : items
}

/**
 * Puts the blocks of one part of a family in rows. Whoever descends from a block stands together
 * below it. Families that join by marriage stand beside the branch they join, as a whole, so that a
 * family without loops needs few crossings or none. Where it `decides`, it writes into the plan on
 * which side each joins: left of the older half of brothers and sisters, right of the younger.
 */
export const rowArranger = (model: RowModel): ((plan: Plan, decides?: boolean) => Rows) => {
  const { blocks, blockOf, nets, above, below, rowOf } = model
  const rowOfBlock = blocks.map(([first = 0]) => rowOf[first] ?? 0)
  const partners = partnersApart(model)
  // For each item the blocks of its parents, and the brothers and sisters of a group without parents.
  const parentsOf = above.map((own) =>
    own.flatMap((net) => {
      const [top] = nets[net]?.tops ?? []
      return top === undefined ? [] : [blockOf[top] ?? 0]
    }),
  )
  const groupOf = above.map((own) =>
    own.flatMap((net) => {
      const { tops = [], bottoms = [] } = nets[net] ?? {}
      return tops.length > 0 ? [] : bottoms.map((item) => blockOf[item] ?? 0)
    }),
  )

  return (plan, decides = false) => {
    const seen = blocks.map(() => false)
    const lists: Lists = { inside: [], before: [], behind: [] }
    const headOf = (block: number): number => {
      const climbed = [block]
      let head = block
      for (;;) {
        let next: number | undefined
        for (const item of itemsOf(model, plan, head)) {
          next = parentsOf[item]?.find((each) => !seen[each] && !climbed.includes(each))
          if (next !== undefined) break
        }
        if (next === undefined) return head
        climbed.push(next)
        head = next
      }
    }
    /** Puts those of a block whose own parents are still to come on the side where these will be. */
    const decide = (block: number, left: boolean): void => {
      const [first, ...others] = blocks[block] ?? []
      const last = others.at(-1)
      if (first === undefined || last === undefined) return
      const isOpen = (item: number): boolean =>
        (parentsOf[item] ?? []).some((parent) => !seen[parent])
      if (!isOpen(first) && !isOpen(last)) return
      plan.leftwards[block] = left
      if (isOpen(first) !== isOpen(last)) plan.turned[block] = isOpen(first) !== left
    }
    const descend = (start: number, waiting: Waiting[]): void => {
      const path: number[] = []
      const open: [block: number, parent: number, isOlder: boolean][] = [[start, -1, false]]
      const top = rowOfBlock[start] ?? 0
      for (let step = open.pop(); step; step = open.pop()) {
        const [block, parent, isOlder] = step
        if (seen[block]) continue
        seen[block] = true
        if (decides && parent >= 0) decide(block, isOlder)
        if (parent >= 0) add(lists.inside, parent, block)
        const row = rowOfBlock[block] ?? 0
        path[row] = block
        const items = itemsOf(model, plan, block)
        const wait = (join: number): void => {
          if (seen[join]) return
          const head = headOf(join)
          const beside = path[Math.min(Math.max(rowOfBlock[head] ?? 0, top), row)] ?? start
          waiting.push({ head, beside, left: plan.leftwards[block] ?? false })
        }
        for (const item of items) for (const join of parentsOf[item] ?? []) wait(join)
        for (const item of items) for (const join of groupOf[item] ?? []) wait(join)
        for (const item of items) for (const join of partners.get(item) ?? []) wait(join)
        const children: number[] = []
        const passed: number[] = []
        for (const item of items) {
          for (const net of below[item] ?? []) {
            if (passed.includes(net)) continue
            passed.push(net)
            for (const child of plan.orders[net] ?? []) children.push(blockOf[child] ?? 0)
          }
        }
        for (let place = children.length - 1; place >= 0; place -= 1) {
          const child = children[place] ?? 0
          const isOld = 2 * (children.length - 1 - place) > children.length - 1
          if (!seen[child]) open.push([child, block, isOld])
        }
      }
    }

    const heads: number[] = []
    const begin = (start: number): void => {
      if (seen[start]) return
      const head = start === plan.root ? start : headOf(start)
      heads.push(head)
      const waiting: Waiting[] = []
      descend(head, waiting)
      for (let next = 0; next < waiting.length; next += 1) {
        const join = waiting[next]
        if (!join || seen[join.head]) continue
        add(join.left ? lists.before : lists.behind, join.beside, join.head)
        descend(join.head, waiting)
      }
    }
    begin(plan.root)
    for (let start = 0; start < blocks.length; start += 1) begin(start)
    return written(heads, lists, rowOfBlock, model.rowCount)
  }
}

const add = (lists: (number[] | undefined)[], key: number, value: number): void => {
  const list = lists[key]
  if (list) list.push(value)
  else lists[key] = [value]
}

const partnersApart = ({ separate, blockOf }: RowModel): Map<number, number[]> => {
  const partners = new Map<number, number[]>()
  const put = (one: number, other: number): void => {
    const own = partners.get(one)
    if (own) own.push(blockOf[other] ?? 0)
    else partners.set(one, [blockOf[other] ?? 0])
  }
  for (const [one, other] of separate) {
    put(one, other)
    put(other, one)
  }
  return partners
}

/** For each block those within its branch, and the families that join to its left and to its right. */
interface Lists {
  readonly inside: (number[] | undefined)[]
  readonly before: (number[] | undefined)[]
  readonly behind: (number[] | undefined)[]
}

const written = (
  heads: readonly number[],
  { inside, before, behind }: Lists,
  rowOfBlock: readonly number[],
  rowCount: number,
): Rows => {
  const rows = Array.from({ length: rowCount }, (): number[] => [])
  const open: number[] = heads.toReversed().map((head) => 2 * head)
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const block = step >> 1
    // The second time it comes to a block it is the block's own turn.
    if (step & 1) {
      rows[rowOfBlock[block] ?? 0]?.push(block)
      const own = inside[block] ?? []
      for (let place = own.length - 1; place >= 0; place -= 1) open.push(2 * (own[place] ?? 0))
      continue
    }
    // Found last stands nearest: it joins furthest to the side it goes to.
    for (const head of behind[block] ?? []) open.push(2 * head)
    open.push(2 * block + 1)
    for (const head of before[block] ?? []) open.push(2 * head)
  }
  return rows
}
