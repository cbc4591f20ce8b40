import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call } from './call.ts'

const cwd = join(import.meta.dirname, '../fixtures/genogram')
const names = ['Grace', 'Kemi', 'Paul', 'Tobi']

describe('a genogram', () => {
  test('is checked, and its names are not printed', async () => {
    const { out, err } = await call(['check', 'family.json'], { cwd })
    expect(out).toContain('family.json (genogram)')
    expect(out).toMatch(/^0 errors, /m)
    for (const name of names) expect(out + err).not.toContain(name)
  })

  test('is drawn with everybody in it', async () => {
    const { code, out } = await call(['draw', 'family.json'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^<svg [^]*<\/svg>\n$/)
    for (const name of names) expect(out).toContain(name)
  })

  test('is drawn the same each time for the same day', async () => {
    const argv = ['draw', 'family.json', '--as-of', '2020-02-29']
    const first = await call(argv, { cwd })
    expect(await call(argv, { cwd })).toEqual(first)
    expect((await call(['draw', 'family.json'], { cwd })).out).not.toBe(first.out)
  })

  test('is described with everybody in it, in every form', async () => {
    for (const format of ['text', 'markdown', 'html']) {
      const { code, out } = await call(['describe', 'family.json', '--format', format], { cwd })
      expect(code).toBe(0)
      for (const name of names) expect(out).toContain(name)
    }
  })

  test('is shown to a court without what is withheld from it', async () => {
    const court = ['--for', 'The court', '--audience', 'court-served']
    const toWorker = await call(['describe', 'family.json'], { cwd })
    const toCourt = await call(['describe', 'family.json', ...court], { cwd })
    expect(toWorker.out).toMatch(/close/i)
    expect(toCourt.out).not.toMatch(/close/i)
  })

  test.each([['--no-ties'], ['--no-households'], ['--recorded-sex']])(
    'can be drawn with %s',
    async (option) => {
      const family = await call(['convert', '../gedcom/family.ged'], { cwd })
      const own = { people: { 'p-1': { name: 'A' } }, households: { 'hh-1': { name: 'Home' } } }
      const stays = { 's-1': { household: 'hh-1', person: 'p-1' } }
      const withHome = {
        ...own,
        kind: 'genogram',
        schemaVersion: 1,
        id: 'r-1',
        householdStays: stays,
      }
      const input = {
        '--no-ties': { cwd },
        '--no-households': { input: JSON.stringify(withHome) },
        '--recorded-sex': { input: family.out },
      }[option]
      const file = option === '--no-ties' ? 'family.json' : '-'
      const plain = await call(['draw', file], { ...input })
      const changed = await call(['draw', file, option], { ...input })
      expect([plain.code, changed.code]).toEqual([0, 0])
      expect(changed.out).not.toBe(plain.out)
    },
  )
})
