import { viewFor, type Reader } from '@relational-practice/core'
import { parse } from 'csv-parse/sync'
import { MultiGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { generatedMap, workersView } from '../layout/generated-map.test-support.ts'
import { ecomapRecord, type Ecomap } from '../schema/index.ts'
import { networkOf, nodesToCsv, tiesToCsv, toGraphml } from './index.ts'

const day = { asOf: '2026-06-01' }

const nasty = [
  '=HYPERLINK("https://example.org","Click")',
  '+44',
  '-1+2',
  '@SUM(A1)',
  ' =1+1',
  '＝1+1',
  '|cmd',
  'a "quoted", name; with\u2028marks',
  '<b>&amp;</b> ]]> éß 𐍈',
  'خالتي ندى',
]

const map: Ecomap = {
  ...generatedMap({ systems: 12 }),
  systems: Object.fromEntries(
    nasty.map((name, place) => [
      `sy-${place}`,
      { name: name.replace('\u2028', ' '), domain: 'other' as const },
    ]),
  ),
}

const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true })

describe('CSV', () => {
  it('is read back by another program as what was written', () => {
    const view = workersView(generatedMap({ systems: 30 }))
    const { nodes, ties } = networkOf(view, day)
    expect(rows(nodesToCsv(view, day))).toEqual(nodes)
    expect(rows(tiesToCsv(view, day))).toEqual(ties)
    expect(nodes).toHaveLength(30 + 4 + 1)
  })

  it('holds nothing a spreadsheet would run', () => {
    const csv = nodesToCsv(workersView(map), day)
    const names = rows(csv).flatMap(({ kind, name = '' }) => (kind === 'system' ? [name] : []))
    expect(names).toHaveLength(nasty.length)
    for (const name of names) expect(name).not.toMatch(/^\s*[=+\-@|＝＋－＠]/)
    for (const name of nasty.slice(0, 7)) expect(names).toContain(`'${name}`)
    for (const name of nasty.slice(8)) expect(names).toContain(name)
  })
})

describe('GraphML', () => {
  it('is read back by another program as what was written', () => {
    const view = workersView(map)
    const { nodes, ties } = networkOf(view, day)
    const graph = parseGraphml(MultiGraph, toGraphml(view, day))
    const read = graph.mapNodes((id, { kind, name }) => [id, kind, name])
    expect(read).toEqual(nodes.map(({ id, kind, name }) => [id, kind, name]))
    const edges = graph.mapEdges((_, { quality, flow = '' }, source, target) => [
      source,
      target,
      quality,
      flow,
    ])
    expect(edges).toEqual(
      ties.map(({ source, target, quality, flow }) => [source, target, quality, flow]),
    )
  })
})

describe('what other programs get', () => {
  it('has no id of the record, no other family’s child, and nothing that is withheld', () => {
    const withPeer: Ecomap = {
      ...generatedMap({ systems: 5 }),
      systems: {
        'sy-host-12345': { name: 'Judo', domain: 'recreation' },
        'sy-kept': { name: 'Refuge', domain: 'other', sharing: { withheldFrom: ['p-x'] } },
        'sy-peer': { pseudonym: 'Friend A', domain: 'peer' },
      },
      ties: {
        't-1': { between: ['hh-home', 'sy-host-12345'] },
        't-2': { between: ['sy-peer', 'sy-host-12345'] },
        't-3': { between: ['sy-kept', 'hh-home'] },
      },
    }
    const reader: Reader = { title: 'X', audiences: ['family'], people: ['p-x'] }
    const view = viewFor(ecomapRecord, withPeer, reader)
    if (!view) throw new Error('no view')
    const all = [nodesToCsv(view, day), tiesToCsv(view, day), toGraphml(view, day)].join('')
    expect(all).toContain('Judo')
    expect(all).not.toMatch(/sy-|hh-|12345|Friend A|Refuge/)
    expect(networkOf(view, day).ties).toHaveLength(1)
  })
})
