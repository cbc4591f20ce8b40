import type { Id } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { findKinshipFrom } from './find-kinship.ts'
import { familyByBirth, shareOf } from './kin-family.test-support.ts'

type Person = Id<'p'>

/** Everyone so many steps on, by every walk and not only the shortest. */
const walked = (
  from: Person,
  next: (person: Person) => readonly Person[],
  most: number,
): readonly ReadonlySet<Person>[] => {
  const levels: Set<Person>[] = [new Set([from])]
  while (levels.length <= most) {
    const on = new Set([...(levels.at(-1) ?? [])].flatMap((person) => [...next(person)]))
    if (on.size === 0) break
    levels.push(on)
  }
  return levels
}

/**
 * Section 5.6 as it stands, by trying everything: ancestors of both at every distance, the fewest steps
 * up and down that go through two different children of a common ancestor, or through two recorded as
 * siblings. For families by birth. A check on `findKinship`, sharing nothing with it.
 */
export const kinByDefinition = (
  genogram: Genogram,
): ((from: Person) => Record<string, readonly string[]>) => {
  const { of, parents, areSiblings, people } = familyByBirth(genogram)
  const known = new Map<Person, ReturnType<typeof walked>>()
  const levelsOf = (person: Person): ReturnType<typeof walked> => {
    const levels = known.get(person) ?? walked(person, parents, people.length)
    known.set(person, levels)
    return levels
  }
  return (from) => {
    const ours = levelsOf(from)
    const result: Record<string, readonly string[]> = {}
    for (const to of people) {
      if (to === from) continue
      const theirs = levelsOf(to)
      const ways = new Map<string, number>()
      for (const [up, level] of ours.entries()) if (level.has(to)) ways.set(`${up},0 `, up)
      for (const [down, level] of theirs.entries())
        if (level.has(from)) ways.set(`0,${down} `, down)
      for (const [up, mine] of ours.entries())
        for (const [down, other] of theirs.entries())
          for (const x of mine)
            for (const y of other)
              if (areSiblings(x, y))
                ways.set(`${up + 1},${down + 1} ${shareOf(of(x), of(y))}`, up + down + 2)
      const least = Math.min(...ways.values())
      const shortest = [...ways].filter(([, steps]) => steps === least).map(([way]) => way)
      if (shortest.length > 0) result[to] = shortest.toSorted()
    }
    return result
  }
}

/** What `findKinshipFrom` tells of kin by birth, in the same form: the shortest ways, or all. */
export const kinIn = (
  genogram: Genogram,
  from: Person,
  which: 'shortest' | 'all' = 'shortest',
): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...findKinshipFrom(genogram, from, { view: 'birth' })].flatMap(([to, { routes }]) => {
      const all = routes.filter(({ kind, by }) => kind === 'kin' && by.length === 0)
      const least = Math.min(...all.map(({ up, down }) => up + down))
      const kin = all.filter(({ up, down }) => which === 'all' || up + down === least)
      const told = kin.map(({ up, down, half = '' }) => `${up},${down} ${half}`)
      return told.length > 0 ? [[to, [...new Set(told)].toSorted()]] : []
    }),
  )
