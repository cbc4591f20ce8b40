import { SAMPLE_DATE, viewFor, type Id, type View } from '@relational-practice/core'
import { arbitraryRecord, shuffleKeys } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { homesAt } from '../layout/homes-at.ts'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { findConnectedPeople } from './find-connected-people.ts'
import { findGenerations } from './find-generations.ts'
import { findHouseholds } from './find-households.ts'
import { findLosses } from './find-losses.ts'
import { findParentalResponsibility } from './find-parental-responsibility.ts'
import { findPatterns } from './find-patterns.ts'
import { findSiblings } from './find-siblings.ts'
import { findUnknowns } from './find-unknowns.ts'
import { indexGenogram } from './index-genogram.ts'
import { parentalResponsibilityInWords } from './parental-responsibility-in-words.ts'
import { unknownsInWords } from './unknowns-in-words.ts'

const genograms = arbitraryRecord(genogramRecord.jsonSchema) as unknown as fc.Arbitrary<Genogram>

const asOf = SAMPLE_DATE

const ofEveryone =
  (find: (genogram: Genogram, person: Id<'p'>) => unknown) =>
  (genogram: Genogram): unknown =>
    indexGenogram(genogram).people.map(([id]) => find(genogram, id))

const onView =
  (tell: (view: View<Genogram>) => unknown) =>
  (genogram: Genogram): unknown => {
    const view = viewFor(genogramRecord, genogram, 'worker')
    return view && tell(view)
  }

const asked: readonly (readonly [string, (genogram: Genogram) => unknown])[] = [
  ['findHouseholds', (genogram) => findHouseholds(genogram, { asOf })],
  [
    'findParentalResponsibility',
    ofEveryone((genogram, id) => findParentalResponsibility(genogram, id, { asOf })),
  ],
  [
    'parentalResponsibilityInWords',
    onView((view) =>
      indexGenogram(view.record).people.map(([id]) =>
        parentalResponsibilityInWords(view, id, { asOf }),
      ),
    ),
  ],
  ['findSiblings', ofEveryone(findSiblings)],
  ['findUnknowns', (genogram) => findUnknowns(genogram, { asOf })],
  ['unknownsInWords', onView((view) => unknownsInWords(view, { asOf }))],
  ['findLosses', findLosses],
  [
    'findConnectedPeople',
    // One child is enough: every person of the record is looked at beside them.
    (genogram) =>
      indexGenogram(genogram)
        .people.slice(0, 1)
        .map(([id]) => findConnectedPeople(genogram, id, { asOf })),
  ],
  ['findGenerations', findGenerations],
  ['findPatterns', findPatterns],
]

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
}

test.each(asked)('%s: any record, left as it was, in any order of its keys', (_name, find) => {
  fc.assert(
    fc.property(genograms, (genogram) => {
      freeze(genogram)
      expect(find(shuffleKeys(genogram) as Genogram)).toEqual(find(genogram))
    }),
    { numRuns: 300 },
  )
})

test('nobody dead is at home, and every entry of responsibility is told once', () => {
  fc.assert(
    fc.property(genograms, (genogram) => {
      const { households, withoutHome } = findHouseholds(genogram, { asOf })
      const residents = households.flatMap((each) => each.residents)
      for (const { person, certainty, doubts } of residents) {
        expect(genogram.people?.[person]).toBeDefined()
        expect(certainty === 'yes').toBe(doubts.length === 0)
        expect(withoutHome.map((each) => each.person)).not.toContain(person)
      }
      for (const child of Object.keys(genogram.people ?? {}) as `p-${string}`[]) {
        const { held } = findParentalResponsibility(genogram, child, { asOf })
        const own = indexGenogram(genogram).responsibilitiesFor(child)
        expect(held.map(({ id }) => id)).toEqual(own.map(([id]) => id))
        for (const { state, endedBy } of held) expect(state === 'ended').toBe(endedBy !== undefined)
      }
    }),
    { numRuns: 300 },
  )
})

test('whoever certainly lives in a household is drawn in its outline', () => {
  fc.assert(
    fc.property(genograms, (genogram) => {
      const drawn = homesAt(genogram, indexGenogram(genogram), asOf)
      for (const { household, residents } of findHouseholds(genogram, { asOf }).households)
        for (const { person, certainty } of residents)
          if (certainty === 'yes') expect(drawn.get(household)).toContain(person)
    }),
    { numRuns: 300 },
  )
})

test('brothers and sisters are so of one another, in the same ways', () => {
  fc.assert(
    fc.property(genograms, (genogram) => {
      const waysOf = (one: `p-${string}`, other: `p-${string}`): readonly string[] | undefined =>
        findSiblings(genogram, one)
          .find(({ person }) => person === other)
          ?.ways.map(({ how }) => how)
          .toSorted()
      for (const [one, { pet }] of indexGenogram(genogram).people) {
        if (pet) continue
        for (const { person } of findSiblings(genogram, one))
          expect(waysOf(person, one)).toEqual(waysOf(one, person))
      }
    }),
    { numRuns: 300 },
  )
})

test('everybody is on one row, unlinked or in contradiction, and below their parents', () => {
  fc.assert(
    fc.property(genograms, (genogram) => {
      const { parts, unlinked, contradictory } = findGenerations(genogram)
      const rows = parts.flatMap(({ generations }) => generations)
      const all = [...rows.flat(), ...unlinked, ...contradictory].toSorted()
      expect(all).toEqual(Object.keys(genogram.people ?? {}).toSorted())
      const index = indexGenogram(genogram)
      for (const { generations } of parts) {
        const rowOf = new Map(generations.flatMap((row, place) => row.map((id) => [id, place])))
        for (const row of generations) expect(row.length).toBeGreaterThan(0)
        for (const [child, place] of rowOf) {
          for (const [, { parent, kind, standing }] of index.parentLinksOf(child)) {
            if (kind === 'birth' && standing !== 'disproved')
              expect(rowOf.get(parent) ?? -1).toBeLessThan(place)
          }
        }
      }
    }),
    { numRuns: 300 },
  )
})
