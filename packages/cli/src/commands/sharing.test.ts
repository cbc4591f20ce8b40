import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call, type Called } from '../../test/call.ts'

const cwd = join(import.meta.dirname, '../../fixtures/genogram')
const record = {
  kind: 'genogram',
  schemaVersion: 1,
  id: 'r-zz',
  people: {
    'p-sade-x': { name: 'Sade', livesIn: 'Ashdale' },
    'p-piet-x': { name: 'Piet', note: 'Asked about Ashdale.' },
    'p-joy-x': { name: 'Joy' },
    'p-ray-x': { name: 'Ray' },
  },
  parentLinks: {
    'l-1': { child: 'p-joy-x', parent: 'p-sade-x', kind: 'birth', role: 'mother' },
    'l-2': { child: 'p-ray-x', parent: 'p-sade-x', kind: 'birth', role: 'mother' },
    'l-3': { child: 'p-ray-x', parent: 'p-piet-x', kind: 'birth', role: 'father' },
  },
  protections: {
    'prot-1': {
      who: ['p-sade-x'],
      from: ['p-piet-x'],
      what: ['whereabouts'],
      basis: 'An order.',
      setBy: 'Ms Bloom',
      reviewOn: '2026-01-01',
    },
  },
  riskRelations: { 'risk-1': { from: 'p-piet-x', to: ['p-sade-x'], nature: ['stalking'] } },
}
const piet = ['--for', 'Piet', '--person', 'p-piet-x', '--audience', 'family']
const ask = (argv: readonly string[], of: object = record): Promise<Called> =>
  call([...argv, '-'], { cwd, input: JSON.stringify(of) })

describe('view', () => {
  test('writes what a reader may have, with every id replaced', async () => {
    const { code, out } = await ask(['view', ...piet])
    expect(code).toBe(0)
    expect(out).not.toMatch(/Ashdale|-x|r-zz|prot/)
    expect(JSON.parse(out)).toMatchObject({ id: 'r-1', people: { 'p-1': { name: 'Joy' } } })
  })
  test('wants a reader', async () => {
    expect(await ask(['view'])).toMatchObject({ code: 2, out: '' })
  })
})

describe('withheld', () => {
  test('says to the worker what a reader does not get, by which decision', async () => {
    const { code, out } = await ask(['withheld', ...piet])
    expect(code).toBe(0)
    expect(out).toBe(
      '/people/p-piet-x/note: text names somebody protected\n' +
        '/people/p-sade-x/livesIn: protected by prot-1, review on 2026-01-01 (due)\n',
    )
  })
  test('numbers it as a marked copy does', async () => {
    const { out } = await ask(['withheld', '--marked', ...piet])
    expect(out).toMatch(/^1\. \/people.*\n2\. \/people/)
    const refused = await ask(['describe', '--marked', ...piet])
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toContain('error core/marked-copy-tells')
    const guarded = structuredClone(record)
    Object.assign(guarded.protections['prot-1'], { from: ['professionals'] })
    const guardian = ['--for', 'The guardian', '--audience', 'professionals']
    const copy = await ask(['describe', '--marked', ...guardian], guarded)
    expect(copy.out).toContain('[withheld\u{A0}1] [withheld\u{A0}2]')
  })
  test('gives who decided and why as JSON', async () => {
    const { out } = await ask(['withheld', '--format', 'json', ...piet])
    expect(JSON.parse(out)[1]).toMatchObject({ decidedBy: ['Ms Bloom'], reasons: ['An order.'] })
  })
  test('wants a reader, and a record', async () => {
    expect((await ask(['withheld'])).code).toBe(2)
    expect((await ask(['withheld', ...piet], { kind: 'genogram' })).code).toBe(2)
  })
})

describe('what must not be made', () => {
  test('is refused with the reason on standard error, and nothing is written', async () => {
    const { code, out, err } = await ask(['describe', '--for', 'All', '--audience', 'family'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('error core/family-linked-by-risk /riskRelations/risk-1')
    expect(err).toContain('Nothing is made for this reader.')
  })
  test('can be made without parent lines where leaving out one tells', async () => {
    const secret = structuredClone(record)
    Object.assign(secret.parentLinks['l-3'], {
      sharing: { withheldFrom: ['p-ray-x'], reason: 'r' },
    })
    secret.parentLinks['l-1'] = { ...secret.parentLinks['l-1'] }
    const ray = ['--for', 'Ray', '--person', 'p-ray-x', '--audience', 'family']
    const refused = await ask(['view', ...ray], secret)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('error core/omission-tells')
    const made = await ask(['view', '--no-parent-lines', ...ray], secret)
    expect(made.code).toBe(0)
    expect(JSON.parse(made.out)).not.toHaveProperty('parentLinks')
  })
})
