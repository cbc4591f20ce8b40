import { entries, type Id } from '@relational-practice/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGenogram } from '../schema/create-genogram.ts'
import type { Genogram, ParentLink } from '../schema/index.ts'
import { findSiblings, type SiblingWay } from './find-siblings.ts'
import { findKinshipFrom } from './kinship/find-kinship.ts'
import type { KinshipRoute, KinshipView } from './kinship/kinship.ts'

const CHILDREN = 4
const PEOPLE = 9
const person = (place: number): Id<'p'> => `p-${place}`

/** Four children of up to five others, by links of some kinds, born together or grouped now and then. */
const arbitraryChildren = (kinds: readonly ParentLink['kind'][]): fc.Arbitrary<Genogram> => {
  const child = fc.nat(CHILDREN - 1).map(person)
  const some = fc.uniqueArray(child, { minLength: 2, maxLength: 3 })
  const link = fc.record({
    child,
    parent: fc.integer({ min: CHILDREN, max: PEOPLE - 1 }).map(person),
    kind: fc.constantFrom(...kinds),
    standing: fc.constantFrom(
      'agreed' as const,
      'agreed' as const,
      'presumed' as const,
      'contested' as const,
      'disproved' as const,
    ),
  })
  return fc
    .record({
      links: fc.array(link, { maxLength: 12 }),
      births: fc.array(some, { maxLength: 1 }),
      groups: fc.array(some, { maxLength: 1 }),
      pet: fc.option(fc.integer({ min: CHILDREN, max: PEOPLE - 1 }), { freq: 8 }),
    })
    .map(({ links, births, groups, pet }) => ({
      ...createGenogram('r-1'),
      people: Object.fromEntries(
        Array.from({ length: PEOPLE }, (_, place) => [
          person(place),
          place === pet ? { pet: true as const } : {},
        ]),
      ),
      parentLinks: Object.fromEntries(links.map((each, place) => [`l-${place}`, each])),
      multipleBirths: Object.fromEntries(births.map((children, at) => [`mb-${at}`, { children }])),
      siblingGroups: Object.fromEntries(groups.map((siblings, at) => [`g-${at}`, { siblings }])),
    }))
}

const BLOOD: Readonly<Partial<Record<SiblingWay['how'], string>>> = {
  full: 'full',
  half: 'half',
  'full-or-half-not-known': 'not-known',
  'if-contested-parent': 'if',
  'same-donor': 'donor',
}

/** What a list of brothers and sisters says, in the words of kinship. */
const bySiblings = (ways: readonly SiblingWay[]): string => {
  const blood = ways.flatMap(({ how }) => BLOOD[how] ?? [])
  if (blood.length > 0) return blood.join(' ')
  if (ways.some(({ how }) => how === 'born-together')) return 'full'
  return ways.some(({ how }) => how === 'group') ? 'not-known' : 'none'
}

const isSibling = ({ kind, up, down }: KinshipRoute): boolean =>
  kind === 'kin' && up === 1 && down === 1

/** What kinship says of a brother or sister, in the words of the list; a shared donor alone is told as that. */
const byKinship = (
  ways: readonly SiblingWay[],
  routes: readonly KinshipRoute[] | undefined,
): string => {
  const siblings = routes?.filter((route) => isSibling(route)) ?? []
  const told = siblings.map(({ half = 'none', contested, by }) => {
    const isDonorAlone = ways.some(({ how }) => how === 'same-donor') && by.includes('donor')
    if (isDonorAlone) return 'donor'
    const isOpen = ways.some(({ how }) => how === 'if-contested-parent')
    return isOpen && contested ? 'if' : half
  })
  return told.length > 0 ? told.join(' ') : 'none'
}

const agree = (genogram: Genogram, view: KinshipView): void => {
  for (const [from] of entries(genogram.people)) {
    if (genogram.people?.[from]?.pet) continue
    const kin = findKinshipFrom(genogram, from, { view })
    const siblings = new Map(findSiblings(genogram, from).map((one) => [one.person, one.ways]))
    for (const [to] of entries(genogram.people)) {
      const ways = siblings.get(to) ?? []
      expect([from, to, bySiblings(ways)]).toEqual([
        from,
        to,
        byKinship(
          ways,
          kin.get(to)?.routes.filter(({ by }) => !by.includes('birth')),
        ),
      ])
    }
  }
}

test('full, half and not known are the same by a list of siblings and by kinship in law', () => {
  fc.assert(
    fc.property(arbitraryChildren(['birth', 'birth', 'legal', 'foster']), (genogram) =>
      agree(genogram, 'legal'),
    ),
    { numRuns: 400 },
  )
})

test('full, half and not known are the same by a list of siblings and by kinship by birth', () => {
  fc.assert(
    fc.property(arbitraryChildren(['birth', 'birth', 'donor', 'social']), (genogram) =>
      agree(genogram, 'birth'),
    ),
    { numRuns: 400 },
  )
})

test('whoever is a brother or sister in law by an adoption is one by adoption in the list', () => {
  const kinds = ['birth', 'adoptive', 'legal'] as const
  fc.assert(
    fc.property(arbitraryChildren(kinds), (genogram) => {
      const adopted = new Set(
        entries(genogram.parentLinks).flatMap(([, { kind, child, standing }]) =>
          kind === 'adoptive' && standing !== 'disproved' && standing !== 'contested'
            ? [child]
            : [],
        ),
      )
      for (const from of adopted) {
        const siblings = findSiblings(genogram, from)
        for (const [to, { routes }] of findKinshipFrom(genogram, from, { view: 'legal' })) {
          const inLaw = routes.filter(
            ({ by, contested, ...route }) =>
              isSibling({ by, contested, ...route }) && by.length === 0 && !contested,
          )
          if (inLaw.length === 0) continue
          const ways = siblings.find((one) => one.person === to)?.ways ?? []
          const isListed = ways.some(({ how }) => how === 'adoption') || bySiblings(ways) !== 'none'
          expect([from, to, isListed]).toEqual([from, to, true])
        }
      }
    }),
    { numRuns: 400 },
  )
})
