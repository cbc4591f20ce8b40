import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { defineRecord, id, recordSchema } from '../index.ts'
import { visit, visitRecord } from '../../test/visit-record.ts'

const codes = (input: unknown): string[] =>
  visitRecord.parse(input).findings.map(({ code, path }) => `${code} /${path.join('/')}`)

describe('parse', () => {
  it('gives the record back', () => {
    const record = visit({ people: { 'p-1': { name: 'Ayo', born: '2016~' } }, seen: ['p-1'] })
    expect(visitRecord.parse(record)).toEqual({ ok: true, value: record, findings: [] })
  })

  it.each([
    ['nothing', undefined, 'core/not-a-record /'],
    ['a list', [], 'core/not-a-record /'],
    ['another kind', { kind: 'zebra', schemaVersion: 1 }, 'core/wrong-kind /kind'],
    ['no version', { kind: 'visit' }, 'core/version-missing /schemaVersion'],
    [
      'half a version',
      { kind: 'visit', schemaVersion: 1.5 },
      'core/version-missing /schemaVersion',
    ],
    ['a newer version', { kind: 'visit', schemaVersion: 9 }, 'core/version-too-new /schemaVersion'],
    ['no id', { kind: 'visit', schemaVersion: 2 }, 'core/missing-field /id'],
    ['an unknown field', { ...visit(), Fatima: 1 }, 'core/unknown-field /#3'],
    ['a wrong id', { ...visit(), people: { Fatima: {} } }, 'core/wrong-id /people/#0'],
    ['a wrong reference', { ...visit(), seen: ['n-1'] }, 'core/wrong-id /seen/0'],
    [
      'a wrong type',
      { ...visit(), people: { 'p-1': { name: 5 } } },
      'core/wrong-type /people/p-1/name',
    ],
    [
      'a date that is none',
      { ...visit(), people: { 'p-1': { born: 'May' } } },
      'core/wrong-format /people/p-1/born',
    ],
    [
      'a word that is not allowed',
      { ...visit(), people: { 'p-1': { gaps: { born: 'maybe' } } } },
      'core/value-not-allowed /people/p-1/gaps/born',
    ],
    [
      'a mark for nobody there is',
      { ...visit(), people: { 'p-1': { sharing: { withheldFrom: ['Fatima'] } } } },
      'core/value-not-allowed /people/p-1/sharing/withheldFrom/0',
    ],
    [
      'too few',
      { ...visit(), groups: { 'g-1': { members: [] } } },
      'core/too-short /groups/g-1/members',
    ],
    ['too long', { ...visit(), heading: 'x'.repeat(201) }, 'core/too-long /heading'],
    [
      'a trap',
      {
        get kind() {
          throw new Error('Fatima')
        },
      },
      'core/not-a-record /',
    ],
    ['a dangerous key', JSON.parse('{"a":{"__proto__":{}}}'), 'core/unsafe-key /#0/#0'],
  ])('says what is wrong with %s', (_what, input, expected) => {
    expect(codes(input)).toEqual([expected])
  })

  it('reports every fault, not only the first', () => {
    const record = { ...visit(), one: 1, two: 2, people: { 'p-1': { name: 5, born: 6 } } }
    expect(codes(record)).toHaveLength(4)
  })

  it('never quotes the record', () => {
    const secret = 'Fatima of 12 Elm Road'
    const record = {
      ...visit(),
      [secret]: secret,
      people: { [secret]: { name: secret }, 'p-1': { name: [secret], born: secret, [secret]: 1 } },
      seen: [secret],
      groups: { 'g-1': { members: secret, sharing: { withheldFrom: [secret], reason: 5 } } },
    }
    const result = visitRecord.parse(record)
    expect(result.findings.length).toBeGreaterThan(6)
    expect(JSON.stringify(result)).not.toContain('Fatima')
  })

  it('reads a nest of a hundred thousand levels without falling over it', () => {
    let nest: unknown = 1
    for (let level = 0; level < 100_000; level += 1) nest = [nest]
    expect(codes({ ...visit(), extensions: { nest } })).toEqual([
      expect.stringContaining('core/too-deep /extensions/#0/0/0'),
    ])
  })

  it('keeps what a host puts into extensions', () => {
    const record = visit({ extensions: { crm: { id: 5, tags: ['a'] } } })
    const result = visitRecord.parse(record)
    expect(result.ok && result.value).toEqual(record)
  })
})

describe('versions', () => {
  it('brings an older record up to date, and says so', () => {
    const result = visitRecord.parse({ kind: 'visit', schemaVersion: 1, id: 'r-1', title: 'Home' })
    expect(result).toMatchObject({ ok: true, value: visit({ heading: 'Home' }) })
    expect(result.findings).toMatchObject([{ code: 'core/migrated', params: { from: 1, to: 2 } }])
  })

  it('checks an older record against its own version', () => {
    expect(codes({ kind: 'visit', schemaVersion: 1, id: 'r-1', heading: 'Home' })).toEqual([
      'core/unknown-field /#3',
    ])
  })

  const one = recordSchema('step', 1, {})
  const two = recordSchema('step', 2, {})
  const step = { kind: 'step', schemaVersion: 1, id: 'r-1' }

  it.each([
    [
      'throws',
      () => {
        throw new Error('secret words')
      },
    ],
    ['makes no valid record', () => ({ secret: 'words' })],
  ])('reports a migration that %s as a fault of its own', (_what, migrate) => {
    const versions = [
      { version: 1, schema: one },
      { version: 2, schema: two, migrate },
    ]
    const result = defineRecord({ kind: 'step', versions, schema: two }).parse(step)
    expect(result.findings).toMatchObject([
      { code: 'core/migration-failed', params: { version: 2 } },
    ])
    expect(JSON.stringify(result)).not.toContain('words')
  })

  it('refuses versions with a gap or without a step', () => {
    const gap = [
      { version: 1, schema: one },
      { version: 3, schema: two, migrate: () => step },
    ]
    const stepless = [
      { version: 1, schema: one },
      { version: 2, schema: two },
    ]
    expect(() => defineRecord({ kind: 'step', versions: gap, schema: two })).toThrow(TypeError)
    expect(() => defineRecord({ kind: 'step', versions: stepless, schema: two })).toThrow(TypeError)
  })
})

describe('the published schema', () => {
  it('lets nothing follow what a pattern describes, not even where `$` lets a line break', () => {
    const patterns = [
      ...JSON.stringify(visitRecord.jsonSchema).matchAll(/"pattern":("[^"]*")/g),
    ].map(([, pattern = '']): string => JSON.parse(pattern))
    expect(patterns).toContain('^p-[A-Za-z0-9-]{1,60}(?![\\s\\S])')
    expect(patterns.filter((pattern) => pattern.endsWith('$'))).toEqual([])
  })
})

describe('a schema from which sharing could not be decided', () => {
  const planned = (shape: z.core.$ZodLooseShape): unknown => {
    const schema = recordSchema('odd', 1, shape)
    return defineRecord({ kind: 'odd', versions: [{ version: 1, schema }], schema }).plan
  }

  it.each([
    ['an open object', { any: z.looseObject({}) }],
    ['a map without ids', { any: z.record(z.string(), z.string()) }],
    ['a choice of objects', { any: z.union([z.strictObject({}), z.string()]) }],
    ['anything at all', { any: z.unknown() }],
    ['a reference to a collection it does not have', { any: id('zz') }],
    [
      'a required private field',
      { a: z.record(id('a'), z.strictObject({ b: z.string().meta({ 'x-private': true }) })) },
    ],
    [
      'two collections of one prefix',
      { a: z.record(id('a'), z.strictObject({})), b: z.record(id('a'), z.strictObject({})) },
    ],
  ])('is refused: %s', (_what, shape) => {
    expect(() => planned(shape)).toThrow(TypeError)
  })
})
