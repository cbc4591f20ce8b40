import { SAMPLE_DATE } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import type { Genogram, ParentLink, Person } from '../../schema/index.ts'
import { checkGenogram } from '../check-genogram.ts'
import { family } from '../sample.ts'

const link = (child: string, parent: string, more: Partial<ParentLink> = {}): ParentLink => ({
  child: `p-${child}`,
  parent: `p-${parent}`,
  kind: 'birth',
  ...more,
})

const found = (
  people: Readonly<Record<string, Person>>,
  links: readonly ParentLink[],
  more: Partial<Genogram> = {},
): string[] =>
  checkGenogram(
    family({
      indexPeople: ['p-kid'],
      people: Object.fromEntries(Object.entries(people).map(([id, person]) => [`p-${id}`, person])),
      parentLinks: Object.fromEntries(links.map((each, place) => [`l-${place}` as const, each])),
      ...more,
    }),
    { asOf: SAMPLE_DATE },
  )
    .filter(({ code }) => code === 'genogram/parent-side-empty')
    .map(({ params }) => `${params['missing']} ${params['who']}`)

const kid = { name: 'Kit', born: '2016' }

describe('genogram/parent-side-empty', () => {
  it('asks for a second parent', () => {
    expect(found({ kid, a: {} }, [link('kid', 'a')])).toEqual(['second-parent p-kid'])
    expect(found({ kid }, [])).toEqual(['second-parent p-kid'])
  })

  it.each(['none', 'not-known', 'not-asked', 'declined'] as const)(
    'is answered where parents are %s',
    (parents) => {
      expect(found({ kid: { ...kid, gaps: { parents } }, a: {} }, [link('kid', 'a')])).toEqual([])
    },
  )

  it.each(['donor', 'surrogate', 'adoptive', 'social', 'legal'] as const)('counts a %s', (kind) => {
    const links = [link('kid', 'a'), link('kid', 'b', { kind })]
    expect(found({ kid, a: {}, b: {} }, links)).toEqual([])
  })

  it.each(['step', 'foster', 'kinship', 'guardian'] as const)('does not count a %s', (kind) => {
    const links = [link('kid', 'a'), link('kid', 'b', { kind })]
    expect(found({ kid, a: {}, b: {} }, links)).toEqual(['second-parent p-kid'])
  })

  it('counts contested parents, and not disproved ones', () => {
    const links = (standing: 'contested' | 'disproved') => [
      link('kid', 'a'),
      link('kid', 'b', { standing }),
    ]
    expect(found({ kid, a: {}, b: {} }, links('contested'))).toEqual([])
    expect(found({ kid, a: {}, b: {} }, links('disproved'))).toEqual(['second-parent p-kid'])
  })

  const both = [link('kid', 'a'), link('kid', 'b')]

  it('asks for the side that is empty while the other is not', () => {
    const people = { kid, a: {}, b: {}, nan: {} }
    expect(found(people, both)).toEqual([])
    expect(found(people, [...both, link('a', 'nan')])).toEqual(['side p-b'])
    expect(found(people, [...both, link('b', 'nan')])).toEqual(['side p-a'])
    expect(found(people, [...both, link('a', 'nan'), link('b', 'nan')])).toEqual([])
  })

  it('is answered by brothers and sisters, by a gap, and by a parent whose name nobody knows', () => {
    const people = { kid, a: {}, b: {}, nan: {}, uncle: {} }
    const links = [...both, link('a', 'nan')]
    const siblingGroups = { 'g-1': { siblings: ['p-b' as const, 'p-uncle' as const] } }
    expect(found(people, links, { siblingGroups })).toEqual([])
    expect(found({ ...people, b: { gaps: { parents: 'not-asked' } } }, links)).toEqual([])
    expect(found({ ...people, b: { gaps: { name: 'not-known' } } }, links)).toEqual([])
  })

  it('asks once for a parent of several children', () => {
    const links = [...both, link('sis', 'a'), link('sis', 'b'), link('a', 'nan')]
    const people = { kid, sis: { name: 'Sis', born: '2018' }, a: {}, b: {}, nan: {} }
    expect(found(people, links, { indexPeople: ['p-kid', 'p-sis'] })).toEqual(['side p-b'])
  })

  it('asks about each half-sibling’s own second side', () => {
    const people = { kid, sis: { name: 'Sis', born: '2018' }, a: {}, b: {}, c: {}, nan: {} }
    const links = [...both, link('sis', 'a'), link('sis', 'c'), link('a', 'nan')]
    expect(found(people, links, { indexPeople: ['p-kid', 'p-sis'] })).toEqual([
      'side p-b',
      'side p-c',
    ])
  })

  it('is silent for adults and pets, and where nobody is named as whom it is about', () => {
    expect(found({ kid: { born: '1990' } }, [])).toEqual([])
    expect(found({ kid: { pet: true } }, [])).toEqual([])
    expect(found({ kid }, [], { indexPeople: [] })).toEqual([])
  })

  it('treats as a child whose age is in doubt', () => {
    expect(found({ kid: { born: '2007-05-01', bornBasis: 'assigned' } }, [])).toEqual([
      'second-parent p-kid',
    ])
    expect(found({ kid: { born: '2007-05-01' } }, [])).toEqual([])
  })
})
