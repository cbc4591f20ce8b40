import { SAMPLE_DATE } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import type { Genogram, ParentLink, Person } from '../../schema/index.ts'
import { checkGenogram } from '../check-genogram.ts'
import { family } from '../sample.ts'

const found = (
  links: readonly [child: string, parent: string, kind?: ParentLink['kind']][],
  people: Readonly<Record<string, Person>> = {},
  indexPeople: Genogram['indexPeople'] = ['p-x'],
): unknown[] => {
  const ids = new Set(['x', ...links.flatMap(([child, parent]) => [child, parent])])
  return checkGenogram(
    family({
      indexPeople,
      people: Object.fromEntries([...ids].map((id) => [`p-${id}`, people[id] ?? {}])),
      parentLinks: Object.fromEntries(
        links.map(([child, parent, kind = 'birth'], place) => [
          `l-${place}` as const,
          { child: `p-${child}` as const, parent: `p-${parent}` as const, kind },
        ]),
      ),
    }),
    { asOf: SAMPLE_DATE },
  )
    .filter(({ code }) => code === 'genogram/fewer-than-three-generations')
    .map(({ params }) => params['found'])
}

describe('genogram/fewer-than-three-generations', () => {
  it('counts from the top to the bottom, through whom it is about', () => {
    expect(found([])).toEqual([1])
    expect(found([['x', 'mum']])).toEqual([2])
    expect(
      found([
        ['x', 'mum'],
        ['mum', 'nan'],
      ]),
    ).toEqual([])
    expect(
      found([
        ['x', 'mum'],
        ['kid', 'x'],
      ]),
    ).toEqual([])
    expect(
      found([
        ['x', 'mum'],
        ['sis', 'mum'],
        ['niece', 'sis'],
      ]),
    ).toEqual([2])
  })

  it('counts adoptive, step, social and donor parents, and no carers', () => {
    for (const kind of ['adoptive', 'step', 'social', 'donor'] as const) {
      expect(
        found([
          ['x', 'mum'],
          ['mum', 'nan', kind],
        ]),
      ).toEqual([])
    }
    for (const kind of ['foster', 'kinship', 'guardian'] as const) {
      expect(
        found([
          ['x', 'mum'],
          ['mum', 'nan', kind],
        ]),
      ).toEqual([2])
    }
  })

  it('takes the longest line, of several people', () => {
    expect(
      found(
        [
          ['x', 'mum'],
          ['y', 'dad'],
          ['dad', 'nan'],
        ],
        {},
        ['p-x', 'p-y'],
      ),
    ).toEqual([])
  })

  it('is silent where everybody at the top has parents who are not known', () => {
    const known = { gaps: { parents: 'not-known' } } as const
    expect(found([['x', 'mum']], { mum: known })).toEqual([])
    expect(
      found(
        [
          ['x', 'mum'],
          ['x', 'dad'],
        ],
        { mum: known },
      ),
    ).toEqual([2])
    expect(
      found(
        [
          ['x', 'mum'],
          ['x', 'dad'],
        ],
        { mum: known, dad: known },
      ),
    ).toEqual([])
    expect(found([['x', 'mum']], { mum: { gaps: { parents: 'not-asked' } } })).toEqual([2])
  })

  it('is silent where nobody is named, or nobody but a pet', () => {
    expect(found([], {}, [])).toEqual([])
    expect(found([], { x: { pet: true } })).toEqual([])
  })

  it('comes to an end in a circle', () => {
    expect(
      found([
        ['x', 'mum'],
        ['mum', 'x'],
      ]),
    ).toEqual([])
  })

  it('takes the number from policy', () => {
    const genogram = family({ indexPeople: ['p-x'], people: { 'p-x': { born: '1970' } } })
    const codes = checkGenogram(genogram, { asOf: SAMPLE_DATE, policy: { generations: 1 } })
    expect(codes).toEqual([])
  })
})
