import { linkSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { callNotes } from '../../test/call.ts'
import { drawnNotesTool } from '../../test/note-tool.ts'

const cwd = join(import.meta.dirname, '../../fixtures/notes')
const folder = mkdtempSync(join(tmpdir(), 'cli-'))
mkdirSync(join(folder, 'a.b'))

const draw = (argv: readonly string[], given: { cwd?: string; input?: string } = { cwd }) =>
  callNotes(['draw', ...argv], given, drawnNotesTool)

/** What the drawing was asked for, and whom it shows. */
const drawn = (out: string): unknown => JSON.parse(out.slice('<svg>'.length, -'</svg>\n'.length))

describe('draw', () => {
  test('writes SVG to standard output, for the worker and today', async () => {
    const { code, out, err } = await draw(['shared.json'])
    expect([code, err]).toEqual([
      0,
      'shared.json: Made for the worker, as of 2026-06-01 (today).\n',
    ])
    expect(drawn(out)).toEqual({
      asOf: '2026-06-01',
      households: true,
      ties: true,
      recordedSexWhereGenderNotAsked: false,
      people: ['p-ann', 'p-bo', 'p-cy'],
    })
  })

  test('says of a picture for a child that it may hold what no child has been told', async () => {
    const warning = /may show what a child has not been told: --audience child/
    expect((await draw(['shared.json', '--purpose', 'child'])).err).toMatch(warning)
    const told = ['--for', 'Ann', '--person', 'p-ann', '--audience']
    const family = await draw(['shared.json', '--purpose', 'child', ...told, 'family'])
    expect(family.err).toMatch(warning)
    const child = await draw(['shared.json', '--purpose', 'child', ...told, 'child'])
    expect(child.err).not.toMatch(warning)
  })

  test('hands on what is to be drawn', async () => {
    const { out } = await draw(
      ['-', '--as-of', '2020-02-29', '--no-households', '--no-ties', '--recorded-sex'],
      { input: '{"kind": "notes", "schemaVersion": 2, "id": "r-1"}' },
    )
    expect(drawn(out)).toEqual({
      asOf: '2020-02-29',
      households: false,
      ties: false,
      recordedSexWhereGenderNotAsked: true,
      people: [],
    })
  })

  test('hands on what it is for, and in which layers', async () => {
    const { out } = await draw(['shared.json', '--purpose', 'meeting', '--layers', 'people,notes'])
    expect(drawn(out)).toMatchObject({ purpose: 'meeting', layers: ['people', 'notes'] })
  })

  test.each([
    ['--purpose', 'fun', '--purpose takes, for a record of this kind: meeting, child.'],
    ['--layers', 'people,gossip', '--layers takes, for a record of this kind: people, notes.'],
    ['--paper', 'a5', "argument 'a5' is invalid"],
  ])('refuses %s %s', async (option, value, words) => {
    const { code, out, err } = await draw(['shared.json', option, value])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })

  test('writes one page as it is, and says which way round it may be', async () => {
    const { out } = await draw(['shared.json', '--paper', 'a3-landscape'])
    expect(drawn(out)).toMatchObject({ paper: { size: 'a3', orientation: 'landscape' } })
  })

  test('writes several pages as numbered files', async () => {
    const { code, err } = await draw([
      'shared.json',
      '--paper',
      'a4',
      '-o',
      join(folder, 'a.b/pages.svg'),
    ])
    expect(code).toBe(0)
    expect(err).toMatch(/pages-1\.svg written\.\n.*pages-2\.svg written\.\n$/s)
    const pages = [1, 2].map((page) =>
      drawn(readFileSync(join(folder, `a.b/pages-${page}.svg`), 'utf8')),
    )
    expect(pages).toMatchObject([{ page: 'first' }, { page: 'second' }])
  })

  test('asks for a file where there are several pages', async () => {
    const { code, out, err } = await draw(['shared.json', '--paper', 'a4'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('It goes on 2 pages: -o names a file, and each page gets its number.')
  })

  test('writes to a file', async () => {
    const { code, out, err } = await draw(['shared.json', '-o', join(folder, 'out.svg')])
    expect([code, out]).toEqual([0, ''])
    expect(err).toMatch(/out\.svg written\.\n$/)
    expect(readFileSync(join(folder, 'out.svg'), 'utf8')).toMatch(/^<svg>.*<\/svg>\n$/)
  })

  test('does not write over the record', async () => {
    const record = '{"kind": "notes", "schemaVersion": 2, "id": "r-1"}'
    writeFileSync(join(folder, 'record.json'), record)
    const { code, err } = await draw(['record.json', '-o', './record.json'], { cwd: folder })
    expect([code, readFileSync(join(folder, 'record.json'), 'utf8')]).toEqual([2, record])
    expect(err).toContain('-o names the file that is read; it would be lost.')
  })

  test('does not write over the record by another name for it', async () => {
    const record = '{"kind": "notes", "schemaVersion": 2, "id": "r-1"}'
    writeFileSync(join(folder, 'real.json'), record)
    symlinkSync(join(folder, 'real.json'), join(folder, 'symbolic.json'))
    linkSync(join(folder, 'real.json'), join(folder, 'hard.json'))
    for (const other of ['symbolic.json', 'hard.json']) {
      const { code } = await draw(['real.json', '-o', other], { cwd: folder })
      expect([code, readFileSync(join(folder, 'real.json'), 'utf8')]).toEqual([2, record])
    }
  })

  test.each([
    ['no such folder', 'gone/out.svg', 'ENOENT'],
    ['a folder', '.', 'EISDIR'],
  ])('says that it cannot write: %s', async (_what, output, why) => {
    const { code, err } = await draw(['shared.json', '-o', output])
    expect([code, err]).toEqual([2, expect.stringContaining(`it cannot be written (${why}).`)])
  })

  test('says that a record may lack something', async () => {
    const { code, err } = await draw(['faults.json'])
    expect(code).toBe(0)
    expect(err).toContain('faults.json: The record has errors, so something may be missing.')
  })

  test.each([
    ['gone.json', 'gone.json: error input/not-found There is no such file.\n'],
    ['malformed.json', 'core/missing-field'],
  ])('draws nothing of %s', async (file, words) => {
    const { code, out, err } = await draw([file])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).not.toContain('Secret')
  })

  test('says that a kind has no drawing', async () => {
    const { code, err } = await callNotes(['draw', 'clean.json'], { cwd })
    expect([code, err]).toEqual([2, 'error: There is no drawing of a record of the kind notes.\n'])
  })
})
