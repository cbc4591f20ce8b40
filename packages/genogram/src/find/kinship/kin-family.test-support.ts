import { entries, type Id } from '@relational-practice/core'
import type { Genogram, ParentLink } from '../../schema/index.ts'

type Person = Id<'p'>

/** Whether two sets of links have both parents, one or an unknown number in common. */
export const shareOf = (ours: readonly ParentLink[], theirs: readonly ParentLink[]): string => {
  const shared = new Set(
    ours
      .map(({ parent }) => parent)
      .filter((parent) => theirs.some((one) => one.parent === parent)),
  )
  const isSure = (links: readonly ParentLink[], parent: Person): boolean =>
    links.some((link) => link.parent === parent && link.standing !== 'contested')
  const sure = [...shared].filter((parent) => isSure(ours, parent) && isSure(theirs, parent))
  if (sure.length >= 2) return 'full'
  // Two who are certain, or one beside the one they share: whoever else is contested may be wrong.
  const areKnown = [ours, theirs].every(
    (links) =>
      new Set(
        links
          .map(({ parent }) => parent)
          .filter((parent) => shared.has(parent) || isSure(links, parent)),
      ).size > 1,
  )
  return shared.size === 1 && areKnown ? 'half' : 'not-known'
}

/** A family by birth, read from the links alone. */
export interface FamilyByBirth {
  readonly of: (person: Person) => readonly ParentLink[]
  readonly parents: (person: Person) => readonly Person[]
  readonly areSiblings: (x: Person, y: Person) => boolean
  readonly people: readonly Person[]
}

/** Who counts as whose parents by birth and as siblings. */
export const familyByBirth = (genogram: Genogram): FamilyByBirth => {
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
  return { of, parents, areSiblings, people: entries(genogram.people).map(([id]) => id) }
}
