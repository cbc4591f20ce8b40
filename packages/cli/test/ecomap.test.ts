import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call } from './call.ts'

const cwd = join(import.meta.dirname, '../fixtures/ecomap')
const names = ['Kemi', 'Tobi', 'Hill Surgery', 'Ruth', 'Early help worker']
const court = ['--for', 'The court', '--audience', 'court-served']

describe('an ecomap', () => {
  test('is checked, and its names are not printed', async () => {
    const { out, err } = await call(['check', 'home.json'], { cwd })
    expect(out).toContain('home.json (ecomap)')
    expect(out).toMatch(/^0 errors, /m)
    for (const name of [...names, 'Friend A']) expect(out + err).not.toContain(name)
  })

  test('is drawn and described with everybody in it, and no other family’s child', async () => {
    const made = [['draw'], ['describe'], ['describe', '--format', 'html']]
    for (const [command = '', ...options] of made) {
      const { code, out } = await call([command, 'home.json', ...options], { cwd })
      expect(code).toBe(0)
      // Names in a drawing stand on several lines.
      const words = out.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
      for (const name of names) expect(words).toContain(name)
      expect(out).not.toContain('Friend A')
    }
  })

  test('is drawn for a child and without the paid', async () => {
    const child = await call(['draw', 'home.json', '--purpose', 'child'], { cwd })
    expect(child.out).toContain('>Sam<')
    expect(child.out).not.toContain('Care services')
    const left = await call(['draw', 'home.json', '--purpose', 'when-we-leave'], { cwd })
    expect(left.out).toContain('Ruth')
    expect(left.out).not.toContain('Early help worker')
  })

  test('is not drawn for a purpose it does not know, nor in layers', async () => {
    const refused = await call(['draw', 'home.json', '--purpose', 'court'], { cwd })
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining('child, when-we-leave'),
    ])
    expect((await call(['draw', 'home.json', '--layers', 'ties'], { cwd })).code).toBe(2)
  })

  test('is asked what it tells', async () => {
    const { out } = await call(['find', 'when-we-leave', 'home.json'], { cwd })
    expect(out).toContain('these leave: Early help worker')
    expect((await call(['find'], { cwd })).out).toContain('ecomap  find measures')
  })

  test('is written for other programs, for a reader without what is withheld', async () => {
    const graph = await call(['convert', 'home.json', '--to', 'graphml'], { cwd })
    expect(graph.out).toMatch(/^<\?xml [^]*<graphml [^]*Ruth[^]*<\/graphml>\n$/)
    const ties = await call(['convert', 'home.json', '--to', 'csv-ties', ...court], { cwd })
    expect(ties.out.split('\r\n')).toHaveLength(4)
    const nodes = await call(['convert', 'home.json', '--to', 'csv-nodes', ...court], { cwd })
    expect(nodes.out).not.toContain('Ruth')
    const { code, err } = await call(['convert', 'home.json', '--to', 'xlsx'], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining('graphml, csv-nodes, csv-ties')])
  })
})

describe('two ecomaps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'))
  const home = JSON.parse(readFileSync(join(cwd, 'home.json'), 'utf8'))
  const put = (file: string, record: object): void =>
    writeFileSync(join(folder, file), JSON.stringify(record))
  put('then.json', { ...home, madeOn: '2025-05-01' })
  put('now.json', { ...home, id: 'r-later', madeOn: '2026-05-01', systems: {}, ties: {} })
  put('other.json', { ...home, id: 'r-other', viewOf: undefined, viewOfOutside: 'Health visitor' })
  put('genogram.json', { kind: 'genogram', schemaVersion: 1, id: 'r-g' })
  const draw = (...argv: readonly string[]): ReturnType<typeof call> =>
    call(['draw', ...argv], { cwd: folder })

  test('are drawn beside each other, with what changed', async () => {
    const { code, out, err } = await draw('then.json', 'now.json')
    expect(code).toBe(0)
    expect(out).toMatch(/^<svg[^]*what has changed[^]*>gone<[^]*<\/svg>\n$/)
    expect(err).toMatch(/then\.json: Made for the worker[^]*now\.json: Made for the worker/)
  })

  test('are drawn as two tellings, for a child or on paper', async () => {
    const { code, out } = await draw('then.json', 'other.json', '--compare', 'tellings')
    expect([code, out]).toEqual([0, expect.stringContaining('two tellings')])
    const child = await draw('then.json', 'now.json', '--purpose', 'child')
    expect([child.code, child.out]).toEqual([0, expect.not.stringContaining('Care services')])
    const paper = ['--paper', 'a3', '-o', join(folder, 'pages.svg')]
    expect((await draw('then.json', 'now.json', ...paper)).err).toMatch(/pages[-1]*\.svg written/)
  })

  test('tell in words what changed', async () => {
    const { code, out } = await call(['changes', 'then.json', 'now.json'], { cwd: folder })
    expect([code, out]).toEqual([0, expect.stringContaining('Hill Surgery')])
    const data = ['changes', 'then.json', 'now.json', '--format', 'json']
    expect(JSON.parse((await call(data, { cwd: folder })).out)).toMatchObject({ comparable: true })
  })

  test('are not drawn the wrong way round, which would show what came as gone', async () => {
    const { code, out, err } = await draw('now.json', 'then.json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('the first was made after the second')
  })

  test('say why they are not compared', async () => {
    const { code, out, err } = await draw('then.json', 'other.json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('they tell the views of different people')
  })

  test.each([
    [['then.json', 'genogram.json'], 'records of two kinds'],
    [['genogram.json', 'genogram.json'], 'are not drawn together'],
    [
      ['then.json', 'now.json', '--compare', 'gossip'],
      'takes, for a record of this kind: changes, tellings',
    ],
    [
      ['then.json', 'now.json', '--purpose', 'when-we-leave'],
      'takes, for a record of this kind: child',
    ],
    [['then.json', 'now.json', '--no-ties'], '--no-ties means nothing for two records'],
    [['then.json', '--compare', 'changes'], '--compare wants two records'],
    [['then.json', 'now.json', '-o', 'now.json'], 'it would be lost'],
    [['then.json', 'gone.json'], 'There is no such file'],
  ])('refuses %j', async (argv, words) => {
    const { code, out, err } = await draw(...argv)
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(words)])
  })

  test('show a reader no more together than each by itself', async () => {
    const { code, out } = await draw('then.json', 'now.json', ...court)
    expect([code, out]).toEqual([0, expect.not.stringContaining('Ruth')])
    const nobody = await draw(
      'then.json',
      'now.json',
      '--for',
      'X',
      '--audience',
      'family',
      '--person',
      'p-no',
    )
    expect([nobody.code, nobody.out]).toEqual([2, ''])
  })
})

describe('an ecomap on paper', () => {
  test('fits a page', async () => {
    const { code, out } = await call(['draw', 'home.json', '--paper', 'a4'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/width="(297|210)mm" height="(297|210)mm"/)
  })

  test.each(['--no-households', '--no-ties', '--recorded-sex'])(
    'knows no %s, and says so',
    async (option) => {
      const { code, out, err } = await call(['draw', 'home.json', option], { cwd })
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(`${option} means nothing for a record of this kind.`)
    },
  )
})
