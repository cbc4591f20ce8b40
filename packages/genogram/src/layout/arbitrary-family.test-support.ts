import * as fc from 'fast-check'
import type { Id } from '@relational-practice/core'
import type { Genogram, ParentLink } from '../schema/index.ts'

const KINDS: readonly ParentLink['kind'][] = [
  'birth',
  'birth',
  'birth',
  'adoptive',
  'foster',
  'step',
  'guardian',
  'kinship',
  'donor',
  'surrogate',
  'legal',
  'social',
]
const NAMES = [
  'Ann',
  'Bartholomew Featherstonehaugh-Cholmondeley',
  undefined,
  'Ng',
  'מרים',
  '李小龍',
  '👨‍👩‍👧 Jo',
]
const YEARS = ['1950', '1962~', '1984-03', undefined, '../2001', '2012-02-29', '2020']

const GENDERS = ['woman', 'man', 'non-binary', undefined] as const
const STANDINGS = [undefined, undefined, 'contested', 'disproved', 'presumed'] as const

const keyed = <T>(prefix: string, items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item, place) => [`${prefix}-${place + 1}`, item]))

/** Anything a record may hold about up to `most` people, much of it impossible. */
export const arbitraryMuddle = (most: number): fc.Arbitrary<Genogram> => {
  const person = fc.integer({ min: 1, max: most }).map((n): Id<'p'> => `p-${n}`)
  const two = fc.tuple(person, person)
  const some = fc.array(person, { minLength: 2, maxLength: 4 })
  return fc
    .record({
      people: fc.array(
        fc.record({
          name: fc.constantFrom(...NAMES),
          born: fc.constantFrom(...YEARS),
          gender: fc.constantFrom(...GENDERS),
          order: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        }),
        { minLength: 1, maxLength: most },
      ),
      partnerships: fc.array(two, { maxLength: most }),
      parentLinks: fc.array(
        fc.record({
          child: person,
          parent: person,
          kind: fc.constantFrom(...KINDS),
          standing: fc.constantFrom(...STANDINGS),
        }),
        { maxLength: most * 2 },
      ),
      births: fc.array(some, { maxLength: 2 }),
      groups: fc.array(some, { maxLength: 2 }),
      pregnancies: fc.array(
        fc.record({
          carrier: person,
          other: fc.option(person, { nil: undefined }),
          child: fc.option(person, { nil: undefined }),
        }),
        { maxLength: 3 },
      ),
      stays: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), person), { maxLength: most }),
      bonds: fc.array(two, { maxLength: 4 }),
    })
    .map(
      ({
        people,
        partnerships,
        parentLinks,
        births,
        groups,
        pregnancies,
        stays,
        bonds,
      }): Genogram => ({
        kind: 'genogram',
        schemaVersion: 1,
        id: 'r-1',
        people: keyed(
          'p',
          people.map(({ name, born, gender, order }) => ({
            ...(name && { name }),
            ...(born && { born }),
            ...(gender && { gender }),
            ...(order && { birthOrder: order }),
          })),
        ),
        partnerships: keyed(
          'u',
          partnerships.map((partners) => ({ partners })),
        ),
        parentLinks: keyed(
          'l',
          parentLinks.map(({ standing, ...link }) => ({
            ...link,
            ...(standing && { standing }),
          })),
        ),
        multipleBirths: keyed(
          'mb',
          births.map((children) => ({ children })),
        ),
        siblingGroups: keyed(
          'g',
          groups.map((siblings) => ({ siblings })),
        ),
        pregnancies: keyed(
          'w',
          pregnancies.map(({ carrier, other, child }) => ({
            carrier,
            outcome: 'expected' as const,
            ...(other && { otherParents: [other] }),
            ...(child && { children: [child] }),
          })),
        ),
        households: keyed('hh', [
          { name: 'One' },
          {},
          { name: 'A name that is far too long for any outline' },
        ]),
        householdStays: keyed(
          's',
          stays.map(([home, who]) => ({ household: `hh-${home}` as const, person: who })),
        ),
        bonds: keyed(
          'b',
          bonds.map((between) => ({ between, kind: 'close' as const })),
        ),
      }),
    )
}

/** A family as families are: couples and children over some generations, ended couples, one home each. */
export const arbitraryFamily = (couples: number): fc.Arbitrary<Genogram> =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(3), fc.nat(5), fc.boolean()), {
      minLength: 1,
      maxLength: couples,
    })
    .map((steps) => {
      const people: NonNullable<Genogram['people']> = {}
      const partnerships: NonNullable<Genogram['partnerships']> = {}
      const parentLinks: NonNullable<Genogram['parentLinks']> = {}
      const all: { id: Id<'p'>; year: number; partners: number }[] = []
      const add = (year: number, gender: 'woman' | 'man'): (typeof all)[number] => {
        const id: Id<'p'> = `p-${all.length + 1}`
        people[id] = { name: `Person ${all.length + 1}`, gender, born: String(year) }
        const one = { id, year, partners: 0 }
        all.push(one)
        return one
      }
      add(1930, 'woman')
      for (const [pick, children, gap, lone] of steps) {
        const free = all.filter(({ partners }) => partners < 2)
        const one = free[pick % free.length]
        if (!one) continue
        one.partners += 1
        const parents = [one.id]
        if (!lone || children === 0) {
          const other = add(one.year + gap - 2, people[one.id]?.gender === 'man' ? 'woman' : 'man')
          other.partners = 1
          parents.push(other.id)
          partnerships[`u-${Object.keys(partnerships).length + 1}`] = {
            partners: [one.id, other.id],
          }
        }
        for (let child = 0; child < children; child += 1) {
          const { id } = add(one.year + 22 + child * 2 + gap, child % 2 ? 'man' : 'woman')
          for (const parent of parents) {
            parentLinks[`l-${Object.keys(parentLinks).length + 1}`] = {
              child: id,
              parent,
              kind: 'birth',
            }
          }
        }
      }
      return { kind: 'genogram', schemaVersion: 1, id: 'r-1', people, partnerships, parentLinks }
    })
