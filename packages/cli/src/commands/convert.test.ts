import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call } from '../../test/call.ts'

const cwd = join(import.meta.dirname, '../../fixtures/gedcom')

describe('convert', () => {
  test('makes a genogram of a GEDCOM file', async () => {
    const { code, out } = await call(['convert', 'family.ged', '--title', 'The Adeyemis'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      kind: 'genogram',
      title: 'The Adeyemis',
      people: { 'p-I1': { born: '1958~' }, 'p-I2': { born: '1988-03-05' } },
      parentLinks: { 'l-I2-1': { child: 'p-I2', parent: 'p-I1' } },
    })
  })

  test('says on standard error what it did not take in, and how much it did', async () => {
    const { err } = await call(['convert', 'family.ged'], { cwd })
    const lines = err.trimEnd().split('\n')
    expect(lines.every((line) => line.startsWith('family.ged: '))).toBe(true)
    expect(lines.find((line) => line.includes('line 12'))).toBeDefined()
    expect(lines.at(-1)).toBe(
      `family.ged: 2 people, 1 family, 0 partnerships, 1 link to a parent. ${lines.length - 1} notes on what was not taken in as it stands.`,
    )
    expect(err).not.toMatch(/Grace|Kemi|Adeyemi|1988|Private/)
  })

  test('writes to a file', async () => {
    const output = join(mkdtempSync(join(tmpdir(), 'cli-')), 'family.json')
    const { code, out } = await call(['convert', 'family.ged', '-o', output], { cwd })
    expect([code, out, JSON.parse(readFileSync(output, 'utf8')).kind]).toEqual([0, '', 'genogram'])
  })

  test('what it makes can be checked', async () => {
    const { out } = await call(['convert', 'family.ged'], { cwd })
    const checked = await call(['check', '--format', 'json'], { input: out })
    expect(JSON.parse(checked.out).files[0].state).toBe('open')
    expect(JSON.parse(checked.out).summary.errors).toBe(0)
  })

  test.each([
    ['nobody in it', ['nobody.ged'], 1, /^nobody\.ged: error genogram\/gedcom-nobody .*\n$/],
    ['no file', ['gone.ged'], 2, /^gone\.ged: error input\/not-found There is no such file\.\n$/],
    [
      'JSON',
      ['../genogram/family.json'],
      2,
      /^\.\.\/genogram\/family\.json: error genogram\/gedcom-not-gedcom .*\n$/,
    ],
    ['a folder', ['.'], 2, /^\.: error input\/folder .*\n$/],
  ])('has one line for %s', async (_what, argv, ending, line) => {
    const { code, out, err } = await call(['convert', ...argv], { cwd })
    expect([code, out]).toEqual([ending, ''])
    expect(err).toMatch(line)
  })

  test('has one line for noise, and says nothing of it', async () => {
    const { code, out, err } = await call(['convert'], {
      input: Buffer.alloc(1_000_000, 'Secret\n'),
    })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^standard input: error genogram\/gedcom-not-gedcom .*\n$/)
    expect(err).not.toContain('Secret')
  })
})
