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
export const arrangeRows = (model: RowModel, plan: Plan, decides = false): Rows => {
  const { blocks, blockOf, nets, above, below, rowOf } = model
  const seen = new Set<number>()
  const inside = new Map<number, number[]>()
  const before = new Map<number, number[]>()
  const behind = new Map<number, number[]>()
  const rowOfBlock = (block: number): number => rowOf[blocks[block]?.[0] ?? 0] ?? 0
  const add = (lists: Map<number, number[]>, key: number, value: number): void => {
    const list = lists.get(key)
    if (list) list.push(value)
    else lists.set(key, [value])
  }
  const partners = partnersApart(model)
  const siblingsApart = (block: number): number[] =>
    itemsOf(model, plan, block).flatMap((item) =>
      (above[item] ?? []).filter((net) => nets[net]?.tops.length === 0),
    )
  const parentsOf = (block: number): number[] =>
    itemsOf(model, plan, block).flatMap((item) =>
      (above[item] ?? []).flatMap((net) => {
        const [top] = nets[net]?.tops ?? []
        return top === undefined ? [] : [blockOf[top] ?? 0]
      }),
    )
  const headOf = (block: number): number => {
    const climbed = new Set([block])
    let head = block
    for (;;) {
      const next = parentsOf(head).find((each) => !seen.has(each) && !climbed.has(each))
      if (next === undefined) return head
      climbed.add(next)
      head = next
    }
  }

  /** Puts those of a block whose own parents are still to come on the side where these will be. */
  const decide = (block: number, left: boolean): void => {
    const [first, ...others] = blocks[block] ?? []
    const last = others.at(-1)
    if (first === undefined || last === undefined) return
    const isOpen = (item: number): boolean =>
      (above[item] ?? []).some((net) => {
        const [top] = nets[net]?.tops ?? []
        return top !== undefined && !seen.has(blockOf[top] ?? 0)
      })
    if (!isOpen(first) && !isOpen(last)) return
    plan.leftwards[block] = left
    if (isOpen(first) !== isOpen(last)) plan.turned[block] = isOpen(first) !== left
  }

  const descend = (start: number, waiting: Waiting[]): void => {
    const path: number[] = []
    const open: [block: number, parent: number, isOlder: boolean][] = [[start, -1, false]]
    const top = rowOfBlock(start)
    for (let step = open.pop(); step; step = open.pop()) {
      const [block, parent, isOlder] = step
      if (seen.has(block)) continue
      seen.add(block)
      if (decides && parent >= 0) decide(block, isOlder)
      if (parent >= 0) add(inside, parent, block)
      path[rowOfBlock(block)] = block
      const joins = [
        ...parentsOf(block),
        ...siblingsApart(block).flatMap((net) =>
          (nets[net]?.bottoms ?? []).map((item) => blockOf[item] ?? 0),
        ),
        ...itemsOf(model, plan, block).flatMap((item) => partners.get(item) ?? []),
      ]
      for (const join of joins) {
        if (seen.has(join)) continue
        const head = headOf(join)
        const row = Math.min(Math.max(rowOfBlock(head), top), rowOfBlock(block))
        waiting.push({ head, beside: path[row] ?? start, left: plan.leftwards[block] ?? false })
      }
      const children = itemsOf(model, plan, block)
        .flatMap((item) => below[item] ?? [])
        .filter((net, place, all) => all.indexOf(net) === place)
        .flatMap((net) => (plan.orders[net] ?? []).map((item) => blockOf[item] ?? 0))
      children.toReversed().forEach((child, place) => {
        if (!seen.has(child)) open.push([child, block, 2 * place > children.length - 1])
      })
    }
  }

  const heads: number[] = []
  for (const start of [plan.root, ...blocks.keys()]) {
    if (seen.has(start)) continue
    const head = start === plan.root ? start : headOf(start)
    heads.push(head)
    const waiting: Waiting[] = []
    descend(head, waiting)
    for (let next = 0; next < waiting.length; next += 1) {
      const join = waiting[next]
      if (!join || seen.has(join.head)) continue
      const place = join.left ? before : behind
      add(place, join.beside, join.head)
      descend(join.head, waiting)
    }
  }
  return written(heads, { inside, before, behind }, rowOfBlock, model.rowCount)
}

const partnersApart = ({ separate, blockOf }: RowModel): Map<number, number[]> => {
  const partners = new Map<number, number[]>()
  for (const [one, other] of separate) {
    partners.set(one, [...(partners.get(one) ?? []), blockOf[other] ?? 0])
    partners.set(other, [...(partners.get(other) ?? []), blockOf[one] ?? 0])
  }
  return partners
}

type Lists = ReadonlyMap<number, readonly number[]>

const written = (
  heads: readonly number[],
  {
    inside,
    before,
    behind,
  }: { readonly inside: Lists; readonly before: Lists; readonly behind: Lists },
  rowOfBlock: (block: number) => number,
  rowCount: number,
): Rows => {
  const rows = Array.from({ length: rowCount }, (): number[] => [])
  const open: [block: number, isPlaced: boolean][] = heads.toReversed().map((head) => [head, false])
  for (let step = open.pop(); step; step = open.pop()) {
    const [block, isTurn] = step
    if (isTurn) {
      rows[rowOfBlock(block)]?.push(block)
      for (const child of (inside.get(block) ?? []).toReversed()) open.push([child, false])
      continue
    }
    // Found last stands nearest: it joins furthest to the side it goes to.
    for (const head of behind.get(block) ?? []) open.push([head, false])
    open.push([block, true])
    for (const head of before.get(block) ?? []) open.push([head, false])
  }
  return rows
}
