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
