import { expect, test } from 'vitest'
import { drawnCrossings } from './drawn-crossings.ts'
import type { Net, RowModel } from './row-model.ts'

/** Lone parents on row 0, each with children on row 1, as the places of the parent and of the children. */
const crossings = (...families: readonly (readonly [parent: number, children: number[]])[]) => {
  const xs: number[] = []
  const nets = families.map(([parent, children]): Net => {
    const top = xs.push(parent) - 1
    const bottoms = children.map((x) => xs.push(x) - 1)
    const dated = children.map(() => false)
    return {
      unit: 0,
      to: 'children',
      row: 0,
      tops: [top],
      bottoms,
      dated,
      together: [],
      straight: false,
    }
  })
  const model: RowModel = {
    rowOf: xs.map(() => 0),
    rowCount: 2,
    blocks: xs.map((_, item) => [item]),
    blockOf: xs.map((_, item) => item),
    nets,
    above: [],
    below: [],
    separate: [],
    parts: [],
    nodeCount: xs.length,
  }
  return drawnCrossings(model, [nets.map((_, net) => net)], xs)
}

test('lines that go the same way one after another do not cross', () => {
  expect(crossings([0, [300]], [100, [400]], [200, [500]])).toBe(0)
})

test('lines that change sides cross once', () => {
  expect(crossings([0, [300]], [100, [200]])).toBe(1)
})

test('a child among the children of others costs a crossing, or two, whichever is fewer', () => {
  expect(crossings([200, [0, 100, 400]], [300, [250]])).toBe(1)
  expect(crossings([200, [0, 100, 400]], [210, [205, 250, 300]])).toBe(1)
})

test('a straight line crosses nothing that ends before it', () => {
  expect(crossings([0, [0, 100]], [200, [200]], [150, [100, 190]])).toBe(1)
})
