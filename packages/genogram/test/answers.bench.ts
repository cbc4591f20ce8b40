import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toSvg, viewFor } from '@relational-practice/core'
import { test } from 'vitest'
import {
  checkGenogram,
  describeGenogram,
  drawGenogram,
  genogramRecord,
  layoutGenogram,
  parseGenogram,
} from '../src/index.ts'

const text = readFileSync(
  join(import.meta.dirname, '../fixtures/history/v1/osei-hartley.json'),
  'utf8',
)
const parsed = parseGenogram(JSON.parse(text))
const view = parsed.ok && viewFor(genogramRecord, parsed.value, 'worker')
if (!parsed.ok || !view) throw new Error('the example does not parse')
const genogram = parsed.value
const options = { asOf: '2026-06-01' }
const layout = layoutGenogram(view, options)

// How long each answer takes for a family of twenty, side by side with reading the file as JSON.
test('the answers for one family', async ({ bench }) => {
  await bench.compare(
    bench('JSON.parse', () => void JSON.parse(text)),
    bench('parse', () => void parseGenogram(genogram)),
    bench('check', () => void checkGenogram(genogram, options)),
    bench('view', () => void viewFor(genogramRecord, genogram, 'worker')),
    bench('layout', () => void layoutGenogram(view, options)),
    bench('draw', () => void toSvg(drawGenogram(layout))),
    bench('describe', () => void describeGenogram(view, options)),
  )
})
