import { entries, type Id } from '@relational-practice/core'
import type { Genogram, ParentLink } from '../../schema/index.ts'
import { findKinshipFrom } from './find-kinship.ts'

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

const shareOf = (ours: readonly ParentLink[], theirs: readonly ParentLink[]): string => {
  const shared = new Set(
    ours
      .map(({ parent }) => parent)
      .filter((parent) => theirs.some((one) => one.parent === parent)),
  )
  const isSure = (links: readonly ParentLink[], parent: Person): boolean =>
    links.some((link) => link.parent === parent && link.standing !== 'contested')
  const sure = [...shared].filter((parent) => isSure(ours, parent) && isSure(theirs, parent))
  if (sure.length >= 2) return 'full'
  const areKnown = [ours, theirs].every(
    (links) => new Set(links.map(({ parent }) => parent)).size > 1,
  )
  return shared.size === 1 && areKnown ? 'half' : 'not-known'
}

/**
 * Section 5.6 as it stands, by trying everything: ancestors of both at every distance, the fewest steps
 * up and down that go through two different children of a common ancestor, or through two recorded as
 * siblings. For families by birth. A check on `findKinship`, sharing nothing with it.
 */
export const kinByDefinition = (
  genogram: Genogram,
): ((from: Person) => Record<string, readonly string[]>) => {
  const links = entries(genogram.parentLinks)
    .map(([, link]) => link)
    .filter(({ kind, standing }) => kind === 'birth' && standing !== 'disproved')
  const linksOf = new Map<Person, ParentLink[]>()
  for (const link of links) linksOf.set(link.child, [...(linksOf.get(link.child) ?? []), link])
  const of = (person: Person): readonly ParentLink[] => linksOf.get(person) ?? []
  const parents = (person: Person): readonly Person[] => of(person).map(({ parent }) => parent)
  const groups = entries(genogram.siblingGroups).map(([, { siblings }]) => siblings)
  const areSiblings = (x: Person, y: Person): boolean =>
    x !== y &&
    (parents(x).some((parent) => parents(y).includes(parent)) ||
      groups.some((group) => group.includes(x) && group.includes(y)))
  const people = entries(genogram.people).map(([id]) => id)
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

/** What `findKinshipFrom` tells of kin by birth, in the same form. */
export const kinIn = (genogram: Genogram, from: Person): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...findKinshipFrom(genogram, from, { view: 'birth' })].flatMap(([to, { routes }]) => {
      const kin = routes.filter(({ kind, by }) => kind === 'kin' && by.length === 0)
      const told = kin.map(({ up, down, half = '' }) => `${up},${down} ${half}`)
      return told.length > 0 ? [[to, [...new Set(told)].toSorted()]] : []
    }),
  )
