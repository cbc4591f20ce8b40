import { entries, type Id } from '@relational-practice/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGenogram } from '../../schema/create-genogram.ts'
import type { Genogram, ParentLink, SiblingGroup } from '../../schema/index.ts'
import { arbitraryMuddle } from '../../layout/arbitrary-family.test-support.ts'
import { allKinByDefinition } from './all-kin-by-definition.test-support.ts'
import { kinByDefinition, kinIn } from './kin-by-definition.test-support.ts'
import { findKinship, findKinshipFrom } from './find-kinship.ts'
import { kinshipInWords } from './kinship-in-words.ts'

/** A family where everyone's parents come before them, so that no circle can be. */
const arbitraryDescent: fc.Arbitrary<Genogram> = fc
  .array(
    fc.record({
      parents: fc.array(fc.nat(), { maxLength: 3 }),
      group: fc.option(fc.nat(), { freq: 8 }),
      standing: fc.constantFrom(undefined, undefined, undefined, 'contested', 'disproved'),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((rows): Genogram => {
    const parentLinks: Record<Id<'l'>, ParentLink> = {}
    const siblingGroups: Record<Id<'g'>, SiblingGroup> = {}
    for (const [place, { parents, standing, group }] of rows.entries()) {
      if (place === 0) continue
      if (group !== null)
        siblingGroups[`g-${place}`] = { siblings: [`p-${place}`, `p-${group % place}`] }
      for (const [nth, parent] of [...new Set(parents.map((each) => each % place))].entries())
        parentLinks[`l-${place}x${nth}`] = {
          child: `p-${place}`,
          parent: `p-${parent}`,
          kind: 'birth',
          ...(standing && nth === 1 && { standing }),
        }
    }
    return {
      ...createGenogram('r-1'),
      people: Object.fromEntries(rows.map((_, place) => [`p-${place}`, {}])),
      parentLinks,
      siblingGroups,
    }
  })

test('kin are those of the definition, by the same steps and as much shared', () => {
  fc.assert(
    fc.property(arbitraryDescent, (genogram) => {
      const defined = kinByDefinition(genogram)
      for (const [from] of entries(genogram.people))
        expect(kinIn(genogram, from)).toEqual(defined(from))
    }),
    { numRuns: 300 },
  )
})

test('all relations at once are those of the definition, up to third cousins', () => {
  const near = (told: Record<string, readonly string[]>): Record<string, readonly string[]> =>
    Object.fromEntries(
      Object.entries(told).flatMap(([to, all]) => {
        const short = all.filter((one) => {
          const [up = 0, down = 0] = one.split(/[, ]/u).map(Number)
          return up + down <= 8
        })
        return short.length > 0 ? [[to, short]] : []
      }),
    )
  fc.assert(
    fc.property(arbitraryDescent, (genogram) => {
      const defined = allKinByDefinition(genogram, 8)
      for (const [from] of entries(genogram.people))
        expect(near(kinIn(genogram, from, 'all'))).toEqual(near(defined(from)))
    }),
    { numRuns: 200 },
  )
})

test('what one is up and down to the other, the other is down and up', () => {
  fc.assert(
    fc.property(arbitraryDescent, (genogram) => {
      const turned = (words: readonly string[]): readonly string[] =>
        words.map((word) => word.replace(/^(\d+),(\d+)/u, '$2,$1')).toSorted()
      const people = entries(genogram.people).map(([id]) => id)
      const all = new Map(people.map((from) => [from, kinIn(genogram, from, 'all')]))
      for (const from of people)
        for (const to of people)
          expect(all.get(from)?.[to] ?? []).toEqual(turned(all.get(to)?.[from] ?? []))
    }),
    { numRuns: 100 },
  )
})

test('anything a record may hold ends, in words, and one pair is as in the whole', () => {
  fc.assert(
    fc.property(
      arbitraryMuddle(9),
      fc.constantFrom('legal' as const, 'birth' as const),
      (genogram, view) => {
        for (const [from] of entries(genogram.people)) {
          const found = findKinshipFrom(genogram, from, { view })
          for (const [to, kinship] of found) {
            expect(kinship.routes.every(({ term, via }) => term !== '' && !via.includes(to))).toBe(
              true,
            )
            expect(kinshipInWords(kinship)).not.toBe('')
          }
          const [first] = found
          if (first) expect(findKinship(genogram, from, first[0], { view })).toEqual(first[1])
        }
      },
    ),
    { numRuns: 200 },
  )
})
