import type { Point } from '@relational-practice/core'
import type { ChildWires } from './child-wires.ts'
import type { Heights } from './row-heights.ts'
import type { RowModel } from './row-model.ts'

/**
 * The corners of a line from where it begins to just above where it ends: through all passages on
 * its way to the end of its `last` net at `x`.
 */
export const netPath = (
  { nets, above, nodeCount }: RowModel,
  { wires, xs }: ChildWires,
  heights: Heights,
  last: number,
  x: number,
): Point[] => {
  const steps: { readonly net: number; readonly x: number }[] = []
  let net: number | undefined = last
  let end = x
  while (net !== undefined) {
    steps.push({ net, x: end })
    const [top = -1]: readonly number[] = nets[net]?.tops ?? []
    net = top >= nodeCount ? above[top]?.[0] : undefined
    end = xs[top] ?? 0
  }
  const points: Point[] = []
  for (const step of steps.toReversed()) {
    const wire = wires[step.net]
    if (!wire || wire.lane < 0) continue
    const { row = 0, bottoms = [] } = nets[step.net] ?? {}
    const level = heights.wireY(row, wire.lane)
    const across = bottoms.map((bottom) => xs[bottom] ?? 0)
    const middle = Math.floor((Math.min(...across) + Math.max(...across)) / 2)
    points.push({ x: points.at(-1)?.x ?? wire.top ?? middle, y: level }, { x: step.x, y: level })
  }
  return points
}
