import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkEcomap, ecomapRecord, parseEcomap } from '../src/index.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/history')
const files = globSync('v*/*.json', { cwd: FIXTURES }).toSorted()

describe('records of every version', () => {
  it('are there for each version', () => {
    const versions = new Set(files.map((file) => file.split(/[/\\]/)[0]))
    expect([...versions]).toEqual(
      Array.from({ length: ecomapRecord.version }, (_, place) => `v${place + 1}`),
    )
  })

  it.each(files)('%s is still read, and checked without a crash', (file) => {
    const result = parseEcomap(JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')))
    if (!result.ok) throw new Error(JSON.stringify(result.findings))
    expect(result.value.schemaVersion).toBe(ecomapRecord.version)
    const codes = checkEcomap(result.value, { asOf: '2026-06-01' }).map(({ code }) => code)
    expect(codes).not.toContain('core/rule-crashed')
  })
})
