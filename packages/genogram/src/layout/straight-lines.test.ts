import { expect, test } from 'vitest'
import { indexGenogram } from '../find/index-genogram.ts'
import { familyGraph } from './family-graph.ts'
import { generations } from './generations.ts'
import { inventedRecord, type Invented } from './invented-family.test-support.ts'
import { partnerChains } from './partner-chains.ts'
import { rowModel, type RowModel } from './row-model.ts'
import { itemsOf } from './arrange-rows.ts'
import { searchOrder } from './search-order.ts'
import { spacedRow, type SpacedRow } from './spaced-row.ts'
import { straightLines } from './straight-lines.ts'
import { straightStart } from './straight-start.ts'

const PITCH = 200

const ordered = (
  invented: Invented,
): { model: RowModel; rows: SpacedRow[]; item: (name: string) => number } => {
  const record = inventedRecord(invented)
  const graph = familyGraph(record, indexGenogram(record))
  const generation = generations(graph)
  const chains = partnerChains(graph, generation.rows, ({ person }) => person?.gender)
  const model = rowModel(graph, generation, chains)
  const order = searchOrder(model)
  const rows = order.rows.map((numbers) =>
    spacedRow(
      numbers,
      numbers.map((block) => itemsOf(model, order, block)),
      () => PITCH,
    ),
  )
  const item = (name: string): number =>
    graph.nodes.findIndex(({ person }) => person?.name === name)
  return { model, rows, item }
}

const FAMILY: Invented = {
  people: 'A m1940 B w1941 C m1939 D w1942 E m1965 F w1963 G m1968 H w1967 I w1970',
  families: ['A+B: F E', 'C+D: H I', 'E+H: G'],
}

test('of lines that cannot all be straight the heaviest set is kept, one for each block', () => {
  const { model, rows, item } = ordered(FAMILY)
  const lines = straightLines(model, rows)
  const ends = lines.map(({ upper, lower }) => `${upper} ${lower}`)
  const block = (name: string): number => model.blockOf[item(name)] ?? -1
  expect(ends).toContain(`${block('E')} ${block('G')}`)
  expect(new Set(lines.map(({ upper }) => upper)).size).toBe(lines.length)
  expect(new Set(lines.map(({ lower }) => lower)).size).toBe(lines.length)
  expect(lines).toHaveLength(3)
})

test('straight lines are straight from the start, and nobody stands too near', () => {
  const { model, rows, item } = ordered(FAMILY)
  const xs = model.rowOf.map(() => 0)
  straightStart(model, rows, xs)
  const x = (name: string): number => xs[item(name)] ?? 0
  expect(x('G')).toBe((x('E') + x('H')) / 2)
  for (const { blocks } of rows) {
    const across = blocks.flat().map((each) => xs[each] ?? 0)
    across.slice(1).forEach((right, place) => {
      expect(right - (across[place] ?? 0)).toBeGreaterThanOrEqual(PITCH)
    })
  }
})
