import { defineRecord, defineTool, recordSchema } from '@relational-practice/core'
import { describe, expect, test } from 'vitest'
import { fakeIo } from '../../test/fake-io.ts'
import { notesTool } from '../../test/note-tool.ts'
import { MOST_LEVELS } from './read-json.ts'
import { readRecord } from './read-record.ts'

const notes = { kind: 'notes', schemaVersion: 2, id: 'r-1' }

// A kind whose second version nothing can be brought to.
const v1 = recordSchema('stuck', 1, {})
const v2 = recordSchema('stuck', 2, {})
const stuckTool = defineTool({
  title: 'Stuck',
  record: defineRecord({
    kind: 'stuck',
    versions: [
      { version: 1, schema: v1 },
      { version: 2, schema: v2, migrate: () => ({ kind: 'Secret' }) },
    ],
    schema: v2,
  }),
  rules: [],
  check: () => [],
  nameOf: () => undefined,
  people: () => [],
  events: () => [],
  describe: () => '',
})

const tools = {
  notes: async () => notesTool,
  stuck: async () => stuckTool,
  wrong: async () => notesTool,
}

const read = (input: string) => readRecord(fakeIo({ input }), tools, '-')

const faultOf = async (input: unknown): Promise<unknown> => {
  const text = typeof input === 'string' ? input : JSON.stringify(input)
  const got = await read(text)
  return got.state === 'unreadable' ? [got.fault.code, got.fault.place] : got.state
}

/** A record whose own data nests so deep that there are so many objects inside one another. */
const nested = (levels: number): string =>
  JSON.stringify({ ...notes, extensions: { deep: 0 } }).replace(
    ':0',
    `:${'['.repeat(levels - 2)}${']'.repeat(levels - 2)}`,
  )

describe('readRecord', () => {
  test('opens a record with the tool of its kind', async () => {
    const got = await read(JSON.stringify(notes))
    expect(got.state === 'open' && [got.tool.kind, got.record.record]).toEqual(['notes', notes])
  })

  test('tells that a record was of an older version', async () => {
    const got = await read(JSON.stringify({ ...notes, schemaVersion: 1 }))
    expect(got.state === 'open' && got.findings.map(({ code }) => code)).toEqual(['core/migrated'])
  })

  test('tells the shape of a record that its kind does not have', async () => {
    const got = await read(JSON.stringify({ ...notes, notes: { 'n-1': {} } }))
    expect(got.state).toBe('malformed')
  })

  test.each([
    ['no file of ours', '0 HEAD\n1 GEDC\n', ['input/gedcom', undefined]],
    ['a number', '7', ['input/not-a-record', undefined]],
    ['a list', '[{"kind": "notes"}]', ['input/not-a-record', undefined]],
    ['null', 'null', ['input/not-a-record', undefined]],
    ['no kind', '{"id": "r-1"}', ['input/kind-missing', undefined]],
    ['another kind', '{"kind": "Secret"}', ['input/kind-unknown', { line: 1, column: 2 }]],
    ['a kind that is a number', '{"kind": 7}', ['input/kind-unknown', { line: 1, column: 2 }]],
    [
      'a kind all objects have',
      '{"kind": "toString"}',
      ['input/kind-unknown', { line: 1, column: 2 }],
    ],
    ['a kind under a wrong name', '{"kind": "wrong"}', ['core/wrong-kind', { line: 1, column: 2 }]],
    ['no version', '{"kind": "notes"}', ['core/version-missing', { line: 1, column: 1 }]],
    [
      'a version to come',
      { ...notes, schemaVersion: 3 },
      ['core/version-too-new', { line: 1, column: 17 }],
    ],
    [
      'a migration that fails',
      { kind: 'stuck', schemaVersion: 1, id: 'r-1' },
      ['core/migration-failed', { line: 1, column: 1 }],
    ],
    [
      'an instruction',
      '{"kind": "notes", "__proto__": {"id": "r-1"}}',
      ['core/unsafe-key', { line: 1, column: 19 }],
    ],
    [
      'an inner one',
      '{"kind": "notes", "people": {"__proto__": 1}}',
      ['core/unsafe-key', { line: 1, column: 30 }],
    ],
  ])('does not read %s', async (_what, input, fault) => {
    expect(await faultOf(input)).toEqual(fault)
  })

  test('draws the line at the same depth as core', async () => {
    expect(await faultOf(nested(MOST_LEVELS))).toBe('open')
    expect(notesTool.open(JSON.parse(nested(MOST_LEVELS + 1))).ok).toBe(false)
    expect(await faultOf(nested(MOST_LEVELS + 1))).toMatchObject(['input/too-deep', { line: 1 }])
  })

  test('says nothing of what it was given', async () => {
    for (const input of [
      '{"kind": "Secret"}',
      '{"Secret": Secret}',
      '"Secret"',
      '{"kind": "notes", "Secret": 1}',
    ]) {
      expect(
        JSON.stringify(
          await read(input).then((got) => (got.state === 'unreadable' ? got.fault : '')),
        ),
      ).not.toContain('Secret')
    }
  })
})
