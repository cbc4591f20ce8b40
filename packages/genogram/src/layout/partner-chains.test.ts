import { expect, test } from 'vitest'
import { indexGenogram } from '../find/index-genogram.ts'
import { familyGraph } from './family-graph.ts'
import { inventedRecord, type Invented } from './invented-family.test-support.ts'
import { partnerChains } from './partner-chains.ts'

const chainsOf = (invented: Invented): { chains: string[]; separate: number } => {
  const record = inventedRecord(invented)
  const graph = familyGraph(record, indexGenogram(record))
  const rows = graph.nodes.map(() => 0)
  const { chains, separate } = partnerChains(graph, rows, ({ person }) => person?.gender)
  const names = chains.map((chain) =>
    chain.map((node) => graph.nodes[node]?.person?.name).join(' '),
  )
  return { chains: names, separate: separate.length }
}

test('a row of partners stands side by side from end to end', () => {
  expect(chainsOf({ people: 'A B C D E', families: ['A+B', 'B+C', 'C+D', 'D+E'] })).toEqual({
    chains: ['A B C D E'],
    separate: 0,
  })
})

test('of four partners two find a place at the side, with children and later ones first', () => {
  const { chains, separate } = chainsOf({
    people: 'X A B C D K',
    families: ['X+A: K', 'X+B', 'X+C', 'X+D'],
  })
  expect(separate).toBe(2)
  expect(chains).toContain('A X D')
})

test('partners in a ring leave one couple apart', () => {
  expect(chainsOf({ people: 'A B C', families: ['A+B', 'B+C', 'C+A'] }).separate).toBe(1)
})
