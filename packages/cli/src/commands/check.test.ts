import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { callNotes } from '../../test/call.ts'

const cwd = join(import.meta.dirname, '../../fixtures/notes')
const expected = (name: string): string => join(cwd, name)

describe('check', () => {
  test('prints findings with their places', async () => {
    const { code, out, err } = await callNotes(['check', 'faults.json'], { cwd })
    expect([code, err]).toEqual([1, ''])
    await expect(out).toMatchFileSnapshot(expected('faults.txt'))
  })

  test('prints them in colour on a terminal', async () => {
    const { out } = await callNotes(['check', 'faults.json'], { cwd, terminal: true })
    await expect(out).toMatchFileSnapshot(expected('faults.colour.txt'))
  })

  test('prints them as JSON', async () => {
    const { code, out, err } = await callNotes(['check', '--format', 'json', 'faults.json'], {
      cwd,
    })
    expect([code, err]).toEqual([1, ''])
    await expect(out).toMatchFileSnapshot(expected('faults.report.json'))
  })

  test('checks each of several files, and the worst one counts', async () => {
    const files = ['clean.json', 'malformed.json', 'older.json', 'gone.json']
    const { code, out, err } = await callNotes(['check', ...files], { cwd })
    expect(code).toBe(2)
    expect(err).toBe('gone.json: error input/not-found There is no such file.\n')
    await expect(out).toMatchFileSnapshot(expected('several.txt'))
  })

  test('prints a file that cannot be read as JSON too', async () => {
    const called = await callNotes(['check', '--format', 'json'], { input: '{"kind":\n}' })
    expect([called.code, called.err]).toEqual([2, ''])
    expect(JSON.parse(called.out)).toEqual({
      asOf: '2026-06-01',
      stage: 'draft',
      files: [
        {
          file: '-',
          kind: null,
          state: 'unreadable',
          fault: {
            code: 'input/broken-json',
            line: 2,
            column: 1,
            message: 'This is not JSON: a value was expected here.',
          },
          findings: [],
        },
      ],
      summary: { files: 1, errors: 0, queries: 0, prompts: 0, accepted: 0, unreadable: 1 },
    })
  })

  test.each([
    ['a clean record', ['clean.json'], 0],
    ['a prompt', ['older.json'], 0],
    ['a prompt that is an error when final', ['older.json', '--stage', 'final'], 1],
    ['an error', ['faults.json'], 1],
    ['a wrong shape', ['malformed.json'], 1],
    ['a missing file', ['gone.json'], 2],
    ['a folder', ['.'], 2],
    ['a day that is none', ['clean.json', '--as-of', '2026-02-30'], 2],
    ['a stage that is none', ['clean.json', '--stage', 'last'], 2],
    ['a format that is none', ['clean.json', '--format', 'xml'], 2],
  ])('ends for %s with its code', async (_what, argv, code) => {
    expect((await callNotes(['check', ...argv], { cwd })).code).toBe(code)
  })

  test('an accepted query is done with, an open one is not', async () => {
    const record = {
      kind: 'notes',
      schemaVersion: 2,
      id: 'r-1',
      heading: 'Notes',
      people: { 'p-1': {} },
      notes: { 'n-1': { about: 'p-1', pages: 9 } },
    }
    const accepted = {
      'q-1': {
        code: 'notes/long',
        about: ['n-1', 'p-1'],
        reason: 'So be it.',
        by: 'A',
        on: '2026-05-01',
      },
    }
    const open = await callNotes(['check'], { input: JSON.stringify(record) })
    const closed = await callNotes(['check'], { input: JSON.stringify({ ...record, accepted }) })
    expect([open.code, closed.code]).toEqual([1, 0])
    expect(closed.out).toContain('0 errors, 0 queries, 0 prompts, 1 accepted in 1 file.')
  })

  test('says for which day it checked', async () => {
    const today = await callNotes(['check', 'clean.json'], { cwd })
    const then = await callNotes(['check', 'clean.json', '--as-of', '2020-02-29'], { cwd })
    expect(today.out).toContain('Checked as of 2026-06-01 (today), as a draft.')
    expect(then.out).toContain('Checked as of 2020-02-29, as a draft.')
  })

  test('never prints words of the record', async () => {
    for (const file of ['faults.json', 'malformed.json', 'clean.json']) {
      for (const format of ['pretty', 'json']) {
        const { out, err } = await callNotes(['check', file, '--format', format], { cwd })
        expect(out + err).not.toMatch(/Secret|the sea|one letter/)
      }
    }
  })

  test('prints names only where it is told to, and only on a terminal', async () => {
    const argv = ['check', 'faults.json', '--explain']
    const shown = await callNotes(argv, { cwd, terminal: true })
    expect(shown.out).toContain('The note about Ann Secret has 9 pages.')
    for (const refused of [
      await callNotes(argv, { cwd }),
      await callNotes([...argv, '--format', 'json'], { cwd, terminal: true }),
    ]) {
      expect([refused.code, refused.out]).toEqual([2, ''])
      expect(refused.err).toMatch(/^error: --explain shows names/)
    }
  })
})

describe('check --policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'))
  const withPolicy = (policy: string) => {
    writeFileSync(join(folder, 'policy.json'), policy)
    const argv = ['check', '--policy', join(folder, 'policy.json')]
    const notes = { 'n-1': { about: 'p-1', pages: 3 } }
    const record = { kind: 'notes', schemaVersion: 2, id: 'r-1', people: { 'p-1': {} }, notes }
    return callNotes(argv, { input: JSON.stringify(record) })
  }

  test('tightens a rule', async () => {
    expect((await withPolicy('{}')).code).toBe(0)
    expect((await withPolicy('{"mostPages": 2}')).out).toContain('notes/long')
  })

  test('cannot loosen the law', async () => {
    expect((await withPolicy('{"mostPages": 20}')).out).toContain('core/policy-loosened')
  })

  test.each([
    ['{"mostPage": 2}', 'there is a name in the file that no rule has. The names are: mostPages.'],
    ['{"mostPages": "2"}', 'it takes a JSON object of names and numbers.'],
    ['[2]', 'it takes a JSON object of names and numbers.'],
    ['{"mostPages": }', 'policy.json:1:15: This is not JSON: a value was expected here.'],
  ])('says what is wrong with %s', async (policy, words) => {
    const { code, out, err } = await withPolicy(policy)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })
})
