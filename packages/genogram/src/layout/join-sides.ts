import type { Plan } from './arrange-rows.ts'
import type { Costed } from './order-cost.ts'
import type { RowModel } from './row-model.ts'

/** A block in which two families meet: somebody of each, and the net they hang from. */
interface Meeting {
  readonly block: number
  readonly one: readonly [item: number, net: number]
  readonly other: readonly [item: number, net: number]
}

/** What a way changes in a plan. */
interface Way {
  readonly block: number
  readonly isTurned: boolean
  readonly leftwards: boolean
  readonly orders: readonly (readonly [net: number, order: readonly number[]])[]
}

const meetings = ({ blocks, above }: RowModel): Meeting[] =>
  blocks.flatMap((items, block) => {
    const hanging = items.flatMap((item): (readonly [number, number])[] => {
      const [net] = above[item] ?? []
      return net === undefined ? [] : [[item, net]]
    })
    return hanging.slice(1).flatMap((other, place): Meeting[] => {
      const one = hanging[place]
      return one && one[1] !== other[1] ? [{ block, one, other }] : []
    })
  })

const moved = (
  order: readonly number[],
  item: number,
  end: 'first' | 'last' | undefined,
): readonly number[] => {
  if (!end || order.at(end === 'first' ? 0 : -1) === item) return order
  const others = order.filter((each) => each !== item)
  return end === 'first' ? [item, ...others] : [...others, item]
}

/** Ways for two families to stand beside each other where they meet. */
const waysOf = (plan: Plan, { block, one, other }: Meeting): Way[] => {
  const ways: Way[] = []
  for (const isTurned of [false, true]) {
    const [left, right] = isTurned ? [other, one] : [one, other]
    const leftOrder = plan.orders[left[1]] ?? []
    const rightOrder = plan.orders[right[1]] ?? []
    for (const leftwards of [false, true]) {
      const seen: Way['orders'][] = []
      for (const [last, first] of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ]) {
        const orders = [
          [left[1], moved(leftOrder, left[0], last ? 'last' : undefined)],
          [right[1], moved(rightOrder, right[0], first ? 'first' : undefined)],
        ] as const
        if (seen.some((known) => known[0]?.[1] === orders[0][1] && known[1]?.[1] === orders[1][1]))
          continue
        seen.push(orders)
        ways.push({ block, isTurned, leftwards, orders })
      }
    }
  }
  return ways
}

const set = (plan: Plan, { block, isTurned, leftwards, orders }: Way): Way => {
  const before: Way = {
    block,
    isTurned: plan.turned[block] ?? false,
    leftwards: plan.leftwards[block] ?? false,
    orders: orders.map(([net]) => [net, plan.orders[net] ?? []]),
  }
  plan.turned[block] = isTurned
  plan.leftwards[block] = leftwards
  for (const [net, order] of orders) plan.orders[net] = order
  return before
}

/**
 * Tries where families that meet in a couple cross fewest lines: on one side of each other or the
 * other, with the two at the near ends of their brothers and sisters or where they are by age.
 * Changes the plan; `tries` limits the orders measured.
 */
export const joinSides = (
  model: RowModel,
  plan: Plan,
  first: Costed,
  measured: (plan: Plan) => Costed,
  tries: number,
): Costed => {
  const all = meetings(model)
  let best = first
  let left = tries
  for (let improved = true; improved && left > 0;) {
    improved = false
    for (const meeting of all) {
      for (const way of waysOf(plan, meeting)) {
        if (left <= 0) return best
        left -= 1
        const before = set(plan, way)
        const next = measured(plan)
        if (next.cost < best.cost) {
          best = next
          improved = true
        } else set(plan, before)
      }
    }
  }
  return best
}
