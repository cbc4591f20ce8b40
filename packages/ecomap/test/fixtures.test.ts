import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLE_DATE } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { checkEcomap, parseEcomap } from '../src/index.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')

const errorsOf = (file: string): readonly string[] => {
  const parsed = parseEcomap(JSON.parse(readFileSync(join(FIXTURES, file), 'utf8')))
  const findings = parsed.ok ? checkEcomap(parsed.value, { asOf: SAMPLE_DATE }) : parsed.findings
  return findings.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []))
}

const files = (folder: string): readonly string[] =>
  globSync('*.json', { cwd: join(FIXTURES, folder) }).toSorted()

/** Which errors each file of `invalid` holds. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  'a-kind-nobody-knows.json': ['core/value-not-allowed'],
  'a-line-to-a-line.json': ['core/value-not-allowed'],
  'a-line-with-one-end.json': ['core/too-short'],
  'a-name-for-a-peer.json': ['ecomap/peer-cleared', 'ecomap/peer-named', 'ecomap/tied-to-itself'],
}

describe('the fixtures', () => {
  it.each(files('valid'))('%s is an ecomap without an error', (file) => {
    expect(errorsOf(join('valid', file))).toEqual([])
  })

  it('say of each wrong file what is wrong with it', () => {
    expect(files('invalid')).toEqual(Object.keys(WRONG))
  })

  it.each(Object.entries(WRONG))('%s is refused with %j', (file, codes) => {
    expect(errorsOf(join('invalid', file)).toSorted()).toEqual(codes)
  })
})
