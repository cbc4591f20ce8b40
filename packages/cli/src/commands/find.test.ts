import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call, callNotes } from '../../test/call.ts'

const cwd = join(import.meta.dirname, '../../fixtures/genogram')
const notes = join(import.meta.dirname, '../../fixtures/notes')
const day = ['--as-of', '2026-06-01']

describe('find', () => {
  test('lists what can be asked', async () => {
    const { code, out } = await call(['find'])
    expect(code).toBe(0)
    expect(out).toContain('genogram  find households  Who lives with whom\n')
    expect(out).toContain('genogram  find kinship --about <id>  Who is whose what\n')
    expect(out).toContain('genogram  find tellings --about <id> --about <id>  What two')
  })

  test('answers in words, about a person where it is asked about one', async () => {
    const kinship = ['find', 'kinship', 'family.json', '--about', 'p-tobi', ...day]
    const { code, out } = await call(kinship, { cwd })
    expect([code, out]).toEqual([
      0,
      'Grace is to Tobi: maternal grandmother.\nKemi is to Tobi: mother.\nPaul is to Tobi: father.\n',
    ])
  })

  test('answers every question of a genogram, in words and as data', async () => {
    const all = (await call(['find'])).out.trim().split('\n')
    const listed = all.filter((line) => line.startsWith('genogram '))
    expect(listed.length).toBeGreaterThan(5)
    for (const line of listed) {
      const what = /find (\S+)/.exec(line)?.[1] ?? ''
      const people = ['p-tobi', 'p-kemi'].slice(0, line.split('--about').length - 1)
      const argv = ['find', what, 'family.json', ...people.flatMap((id) => ['--about', id]), ...day]
      expect(await call(argv, { cwd })).toMatchObject({ code: 0 })
      const { out } = await call([...argv, '--format', 'json'], { cwd })
      expect(JSON.parse(out)).toBeTypeOf('object')
    }
  })

  test('answers a reader from what they may see, and gives data to the worker only', async () => {
    const court = ['--for', 'The court', '--audience', 'court-confidential', ...day]
    const asked = ['find', 'kinship', 'family.json', '--about', 'p-tobi', ...court]
    expect((await call(asked, { cwd })).out).toContain('Grace is to Tobi')
    const { code, err } = await call([...asked, '--format', 'json'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain(
      'error: --format json is for the worker: it holds what only they may judge.\n',
    )
  })

  test.each([
    [['find', 'weather', 'family.json'], /cannot be asked this/],
    [['find', 'kinship', 'family.json'], /takes --about with the id of a person 1 times/],
    [['find', 'kinship', 'family.json', '--about', 'p-tobias'], /--about is not in the record/],
    [['find', 'kinship', 'family.json', '--about', 'Tobi'], /takes the id of a person/],
  ])('refuses %j', async (argv, why) => {
    const { code, out, err } = await call(argv, { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(why)
  })

  test('says that a kind can be asked nothing', async () => {
    const { code, err } = await callNotes(['find', 'kinship', 'clean.json'], { cwd: notes })
    expect([code, err]).toEqual([
      2,
      'error: A record of the kind notes cannot be asked this. `relational-practice find` lists what can be.\n',
    ])
  })
})

describe('--kinship-from', () => {
  test('says in a drawing and in words who everyone is to somebody', async () => {
    const from = ['family.json', '--kinship-from', 'p-tobi', ...day]
    expect((await call(['draw', ...from], { cwd })).out).toContain('maternal')
    for (const format of ['text', 'markdown', 'html'])
      expect((await call(['describe', ...from, '--format', format], { cwd })).out).toContain(
        'Grace is to Tobi: maternal grandmother.',
      )
  })

  test('refuses somebody who is not there, and a kind that tells no kinship', async () => {
    const gone = await call(['draw', 'family.json', '--kinship-from', 'p-tobias'], { cwd })
    expect([gone.code, gone.err]).toEqual([
      2,
      'error: The person of --kinship-from is not in the record.\n',
    ])
    const argv = ['describe', 'clean.json', '--kinship-from', 'p-ann']
    const { code, err } = await callNotes(argv, { cwd: notes })
    expect([code, err]).toEqual([2, 'error: A record of the kind notes tells no kinship.\n'])
  })
})
