import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { callNotes } from '../../test/call.ts'
import { drawnNotesTool } from '../../test/note-tool.ts'

const cwd = join(import.meta.dirname, '../../fixtures/notes')
const readerFile = join(mkdtempSync(join(tmpdir(), 'cli-')), 'reader.json')

const describeFor = (argv: readonly string[], file = 'shared.json') =>
  callNotes(['describe', '--format', 'markdown', file, ...argv], { cwd }, drawnNotesTool)
const shownTo = async (...argv: string[]): Promise<string> => (await describeFor(argv)).out.trim()
const refusal = async (...argv: string[]): Promise<string> => {
  const { code, out, err } = await describeFor(argv)
  expect([code, out]).toEqual([2, ''])
  return err
}

describe('whom something is made for', () => {
  test('the worker, unless told otherwise', async () => {
    expect(await shownTo()).toBe('For worker: p-ann p-bo p-cy')
    expect(await shownTo('--reader', 'worker')).toBe('For worker: p-ann p-bo p-cy')
  })

  test('a person, who gets nothing that is withheld from them or their part', async () => {
    const ann = ['--for', 'Ann', '--person', 'p-ann']
    expect(await shownTo(...ann, '--audience', 'court-confidential')).toBe('For Ann: p-ann p-cy')
    expect(await shownTo(...ann, '--audience', 'family')).toBe('For Ann: p-ann')
  })

  test('several people, who get what each may see', async () => {
    const both = [
      '--person',
      'p-cy',
      '--person',
      'p-ann',
      '--audience',
      'court-confidential',
      '--audience',
      'family',
    ]
    expect(await shownTo('--for', 'Both', ...both)).toBe('For Both: p-ann')
  })

  test('somebody nobody can name, who gets nothing that is withheld from anybody', async () => {
    expect(await shownTo('--for', 'Meeting', '--audience', 'court-confidential')).toBe(
      'For Meeting: p-ann',
    )
  })

  test('a reader in a file', async () => {
    const reader = { title: 'Ann', audiences: ['court-confidential'], people: ['p-ann'] }
    writeFileSync(readerFile, JSON.stringify(reader))
    expect(await shownTo('--reader', readerFile)).toBe('For Ann: p-ann p-cy')
    writeFileSync(readerFile, JSON.stringify({ ...reader, people: 'unknown' }))
    expect(await shownTo('--reader', readerFile)).toBe('For Ann: p-ann')
  })

  test('never somebody who is not in the record: a slip of the hand would show what is withheld', async () => {
    const gone = ['--audience', 'court-confidential', '--person', 'p-anne']
    expect(await refusal('--for', 'Ann', ...gone)).toContain('is not in the record')
    writeFileSync(
      readerFile,
      '{"title": "Ann", "audiences": ["court-confidential"], "people": ["p-anne"]}',
    )
    expect(await refusal('--reader', readerFile)).toContain('is not in the record')
  })

  test.each([
    [['--for', 'Ann'], '--for wants --audience'],
    [['--person', 'p-ann'], '--person, --audience and --marked want --for'],
    [['--audience', 'court-confidential'], '--person, --audience and --marked want --for'],
    [['--for', 'Ann', '--audience', 'friends'], 'It takes one of: child, family'],
    [['--for', 'Ann', '--person', 'n-1'], 'It takes the id of a person'],
    [['--for', 'A\nnn', '--audience', 'court-confidential'], '--for takes one line of text.'],
    [
      ['--for', 'Ann', '--audience', 'court-confidential', '--reader', 'worker'],
      'cannot be used with',
    ],
    [['--reader', 'gone.json'], '--reader gone.json: There is no such file.'],
  ])('asks for sense: %j', async (argv, words) => {
    expect(await refusal(...argv)).toContain(words)
  })

  test.each([
    '{"title": "Ann", "audiences": [], "people": ["p-ann"]}',
    '{"title": "Ann", "audiences": ["court-confidential"], "people": []}',
    '{"title": "Ann", "audiences": ["court-confidential"]}',
    '{"title": "Ann", "audiences": ["court-confidential"], "people": ["p-ann"], "more": 1}',
  ])('takes no file such as %s', async (text) => {
    writeFileSync(readerFile, text)
    expect(await refusal('--reader', readerFile)).toContain('it takes `worker`, or a JSON file')
  })

  test('does not say on standard error who it is', async () => {
    const { err } = await describeFor([
      '--for',
      'Ann',
      '--person',
      'p-ann',
      '--audience',
      'court-confidential',
    ])
    expect(err).toContain('shared.json: Made for the given reader, as of 2026-06-01 (today).\n')
    expect(err).toContain('query core/channel-not-known /people/p-ann')
    expect(err).not.toContain('Ann')
  })

  test('an occasion in a file, which gets what each of its members may see', async () => {
    const members = [
      { audiences: ['court-confidential'], people: ['p-cy'] },
      { audiences: ['court-confidential'], people: ['p-ann'] },
    ]
    writeFileSync(readerFile, JSON.stringify({ title: 'Meeting', members }))
    expect(await shownTo('--reader', readerFile)).toBe('For Meeting: p-ann p-cy')
    writeFileSync(readerFile, JSON.stringify({ title: 'Meeting', members, mode: 'marked' }))
    expect(await shownTo('--reader', readerFile)).toBe('For Meeting: p-ann p-cy')
  })
})
