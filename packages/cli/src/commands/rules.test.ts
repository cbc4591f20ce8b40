import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call, callNotes } from '../../test/call.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/notes')

describe('rules', () => {
  test('lists all rules', async () => {
    const { code, out } = await callNotes(['rules'])
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(join(fixtures, 'rules.txt'))
  })

  test('explains one', async () => {
    const { code, out } = await callNotes(['rules', 'notes/long'])
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(join(fixtures, 'rule.txt'))
  })

  test('prints JSON for programs', async () => {
    const { out } = await callNotes(['rules', '--format', 'json', 'notes/no-heading'])
    expect(JSON.parse(out)).toEqual([
      {
        kind: 'notes',
        code: 'notes/no-heading',
        severity: { draft: 'prompt', final: 'error' },
        title: 'There is no heading',
        why: 'A reader wants to know what it is.',
        mend: 'Give it one.',
        source: { title: 'The tests', edition: '1', certainty: 'local' },
        policy: {},
      },
    ])
  })

  test('does not repeat a code that no rule has', async () => {
    const { code, out, err } = await callNotes(['rules', 'Secret'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe('error: No rule has this code. `relational-practice rules` lists them all.\n')
  })

  test('knows the rules of every tool there is', async () => {
    const { code, out } = await call(['rules', '--format', 'json'])
    const kinds = JSON.parse(out).map(({ kind }: { kind: string }) => kind)
    expect(code).toBe(0)
    expect(new Set(kinds)).toEqual(new Set(['ecomap', 'genogram']))
  })
})
