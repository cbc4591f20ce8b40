import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toSvg, viewFor } from '@relational-practice/core'
import { test } from 'vitest'
import {
  checkEcomap,
  describeEcomap,
  drawEcomap,
  ecomapRecord,
  layoutEcomap,
  parseEcomap,
} from '../src/index.ts'
import { generatedMap } from '../src/layout/generated-map.test-support.ts'
import {
  byDagre,
  byElk,
  byForce,
  onRing,
  plainGraph,
} from '../src/layout/other-layouts.test-support.ts'

const text = readFileSync(
  join(import.meta.dirname, '../fixtures/history/v1/osei-hartley.json'),
  'utf8',
)
const parsed = parseEcomap(JSON.parse(text))
const view = parsed.ok && viewFor(ecomapRecord, parsed.value, 'worker')
if (!parsed.ok || !view) throw new Error('the example does not parse')
const ecomap = parsed.value
const options = { asOf: '2026-06-01' }
const layout = layoutEcomap(view, options)

// How long each answer takes for a map of sixteen systems, side by side with reading the file as JSON.
test('the answers for one map', async ({ bench }) => {
  await bench.compare(
    bench('JSON.parse', () => void JSON.parse(text)),
    bench('parse', () => void parseEcomap(ecomap)),
    bench('check', () => void checkEcomap(ecomap, options)),
    bench('view', () => void viewFor(ecomapRecord, ecomap, 'worker')),
    bench('layout', () => void layoutEcomap(view, options)),
    bench('draw', () => void toSvg(drawEcomap(layout))),
    bench('describe', () => void describeEcomap(view, options)),
  )
})

// The ring beside other layouts of the same graph.
for (const systems of [15, 60]) {
  const graph = plainGraph(generatedMap({ systems }))
  test(`a map of ${systems} systems`, async ({ bench }) => {
    await bench.compare(
      bench('ring', () => void onRing(graph)),
      bench('d3-force', () => void byForce(graph)),
      bench('dagre', () => void byDagre(graph)),
      bench('ELK', async () => void (await byElk(graph))),
    )
  })
}
