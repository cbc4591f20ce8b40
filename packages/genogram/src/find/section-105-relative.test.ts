import type { Answer, Id } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { indexGenogram } from './index-genogram.ts'
import type { Genogram, Partnership } from '../schema/index.ts'
import { family } from '../check/sample.ts'
import { isSection105Relative } from './section-105-relative.ts'

/** Kit’s family: mother’s and father’s side, half-siblings, and those who married in. */
const people = Object.fromEntries(
  [
    'kit mum dad nan grandad greatnan greataunt',
    'aunt uncle halfaunt cousin aunts-wife uncles-partner',
    'brother halfsister stepdad stepbrother cohabitee brothers-wife godmother',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [`p-${name}` as const, { name }]),
)
const births: readonly (readonly [string, string])[] = [
  ['kit', 'mum'],
  ['kit', 'dad'],
  ['brother', 'mum'],
  ['brother', 'dad'],
  ['halfsister', 'mum'],
  ['mum', 'nan'],
  ['mum', 'grandad'],
  ['aunt', 'nan'],
  ['aunt', 'grandad'],
  ['halfaunt', 'grandad'],
  ['cousin', 'aunt'],
  ['nan', 'greatnan'],
  ['greataunt', 'greatnan'],
  ['stepbrother', 'stepdad'],
]
const couple = (one: string, other: string, kind?: Partnership['kind']): Partnership => ({
  partners: [`p-${one}`, `p-${other}`],
  ...(kind && { kind }),
})
const genogram = family({
  people,
  parentLinks: Object.fromEntries(
    births.map(([child, parent], place) => [
      `l-${place}` as const,
      { child: `p-${child}` as const, parent: `p-${parent}` as const, kind: 'birth' as const },
    ]),
  ),
  siblingGroups: { 'g-1': { siblings: ['p-dad', 'p-uncle'] } },
  partnerships: {
    'u-1': couple('mum', 'stepdad', 'married'),
    'u-2': couple('aunt', 'aunts-wife', 'civil-partnership'),
    'u-3': couple('uncle', 'uncles-partner', 'cohabiting'),
    'u-4': couple('brother', 'brothers-wife', 'married'),
    'u-5': couple('dad', 'cohabitee', 'cohabiting'),
  },
})

const relation = (to: string, change: (parts: Genogram) => Genogram = (same) => same): Answer => {
  const changed = change(genogram)
  const person: Id<'p'> = `p-${to}`
  return isSection105Relative(indexGenogram(changed), 'p-kit', person, '2026-06-01')
}

describe('isSection105Relative', () => {
  it.each(['nan', 'grandad', 'brother', 'halfsister', 'aunt', 'halfaunt', 'uncle'])(
    'holds for the %s, of the full or half blood',
    (who) => {
      expect(relation(who)).toBe('yes')
    },
  )

  it.each(['stepdad', 'aunts-wife', 'brothers-wife', 'stepbrother'])(
    'holds for the %s, by marriage or civil partnership',
    (who) => {
      expect(relation(who)).toBe('yes')
    },
  )

  it.each(['greatnan', 'greataunt', 'cousin', 'uncles-partner', 'cohabitee', 'godmother'])(
    'does not hold for the %s',
    (who) => {
      expect(relation(who)).toBe('no')
    },
  )

  const withPartnerships = (more: Genogram['partnerships']) => (parts: Genogram) => ({
    ...parts,
    partnerships: { ...parts.partnerships, ...more },
  })

  it('holds after a separation and after a death, and not after a divorce or by religion alone', () => {
    const aunts =
      (kind: Partnership['kind'], event?: 'separated' | 'divorced') => (parts: Genogram) => ({
        ...withPartnerships({ 'u-2': couple('aunt', 'aunts-wife', kind) })(parts),
        ...(event && {
          partnershipEvents: { 'e-1': { partnership: 'u-2' as const, kind: event } },
        }),
      })
    expect(relation('aunts-wife', aunts('married', 'separated'))).toBe('yes')
    expect(relation('aunts-wife', aunts('married', 'divorced'))).toBe('no')
    expect(relation('aunts-wife', aunts('religious-only'))).toBe('no')
    const widow = (parts: Genogram) => ({
      ...parts,
      people: { ...parts.people, 'p-aunt': { name: 'aunt', death: { on: '2019' } } },
    })
    expect(relation('aunts-wife', widow)).toBe('yes')
  })

  it('cannot tell of a partnership of no kind', () => {
    expect(relation('cohabitee', withPartnerships({ 'u-5': couple('dad', 'cohabitee') }))).toBe(
      'cannot-tell',
    )
  })

  it('cannot tell of a step-parent who is recorded as nobody’s partner', () => {
    const step = (parts: Genogram): Genogram => ({
      ...parts,
      parentLinks: {
        ...parts.parentLinks,
        'l-step': { child: 'p-kit', parent: 'p-godmother', kind: 'step' },
      },
    })
    expect(relation('godmother', step)).toBe('cannot-tell')
    const cohabiting = { 'u-9': couple('mum', 'godmother', 'cohabiting') }
    expect(relation('godmother', (parts) => withPartnerships(cohabiting)(step(parts)))).toBe('no')
  })

  it('follows the law after an adoption', () => {
    const adopted = (parts: Genogram): Genogram => ({
      ...parts,
      parentLinks: {
        ...parts.parentLinks,
        'l-a': { child: 'p-kit', parent: 'p-godmother', kind: 'adoptive' },
        'l-b': { child: 'p-godmother', parent: 'p-cohabitee', kind: 'birth' },
      },
    })
    expect(relation('nan', adopted)).toBe('no')
    expect(relation('cohabitee', adopted)).toBe('yes')
  })

  it('keeps the side of a parent whose partner adopts', () => {
    const adopted = (parts: Genogram): Genogram => ({
      ...parts,
      parentLinks: {
        ...parts.parentLinks,
        'l-a': { child: 'p-kit', parent: 'p-stepdad', kind: 'adoptive' },
      },
    })
    expect(relation('nan', adopted)).toBe('yes')
    expect(relation('uncle', adopted)).toBe('no')
    expect(relation('stepbrother', adopted)).toBe('yes')
  })

  it('does not follow disproved links', () => {
    const disproved = (parts: Genogram): Genogram => ({
      ...parts,
      parentLinks: {
        ...parts.parentLinks,
        'l-1': { child: 'p-kit', parent: 'p-dad', kind: 'birth', standing: 'disproved' },
      },
    })
    expect(relation('uncle', disproved)).toBe('no')
  })
})
