import { expect, test } from 'vitest'
import { indexGenogram } from '../find/index-genogram.ts'
import { itemsOf } from './arrange-rows.ts'
import { familyGraph } from './family-graph.ts'
import { generations } from './generations.ts'
import { inventedRecord, type Invented } from './invented-family.test-support.ts'
import { partnerChains } from './partner-chains.ts'
import { placeRows } from './place-rows.ts'
import { rowModel, type RowModel } from './row-model.ts'
import { searchOrder, type Order } from './search-order.ts'

const order = (
  invented: Invented,
): { model: RowModel; order: Order; rows: string[]; names: string[] } => {
  const record = inventedRecord(invented)
  const graph = familyGraph(record, indexGenogram(record))
  const generation = generations(graph)
  const chains = partnerChains(graph, generation.rows, ({ person }) => person?.gender)
  const model = rowModel(graph, generation, chains)
  const found = searchOrder(model)
  const names = graph.nodes.map(({ person }) => person?.name ?? '?')
  const rows = found.rows.map((row) =>
    row
      .flatMap((block) => itemsOf(model, found, block).map((item) => names[item] ?? '-'))
      .join(' '),
  )
  return { model, order: found, rows, names }
}

test('both sides of a couple stand on the side of their own brothers and sisters', () => {
  const { rows } = order({
    people: 'A m1940 B w1941 C m1939 D w1942 E m1965 F w1963 G m1968 H w1967 I w1970',
    families: ['A+B: F E', 'C+D: H I', 'E+H: G'],
  })
  expect(rows).toEqual(['A B C D', 'F E H I', 'G'])
})

test('a line past a generation has a passage through its row', () => {
  const { rows, model } = order({
    people: 'A w1940 B w1965 C w1990 D w1992',
    families: ['A: B D', 'B: C', 'C+D'],
  })
  expect(rows).toEqual(['A', 'B -', 'C D'])
  expect(model.nets.map(({ bottoms }) => bottoms.length)).toEqual([2, 1, 1])
})

test('places parents over the middle of their children and keeps passages straight', () => {
  const {
    model,
    order: found,
    names,
  } = order({
    people: 'A w1940 Z m1940 B w1965 C w1967 D w1969 E w1990',
    families: ['A+Z: B C D', 'C: E'],
  })
  const xs = names.map(() => 0)
  placeRows(model, found, () => 200, xs)
  const x = (name: string): number => xs[names.indexOf(name)] ?? 0
  expect(x('C') - x('B')).toBe(200)
  expect(x('D') - x('C')).toBe(200)
  expect(x('E')).toBe(x('C'))
  expect(x('A') + x('Z')).toBe(2 * x('C'))
})
