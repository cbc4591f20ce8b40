import type { Id, Path } from '@relational-practice/core'
import type { Entry, GenogramIndex } from '../find/index-genogram.ts'
import type { ParentLink, Person } from '../schema/index.ts'
import { atPeople } from './at-people.ts'

/** Whether a link is somebody's account still: anything but disproved. */
export const stands = ({ standing }: ParentLink): boolean => standing !== 'disproved'

/** Whether a link says that one person gave life to the other: by birth, as a donor, as a surrogate. */
export const givesLife = (link: ParentLink): boolean =>
  stands(link) && (link.kind === 'birth' || link.kind === 'donor' || link.kind === 'surrogate')

/** A link by which one person gave life to another, with both of them. */
export interface Descent {
  readonly link: ParentLink
  readonly parent: Person
  readonly child: Person
  /** Where a finding about the two stands. */
  readonly where: { readonly at: Path; readonly related: readonly Path[] }
}

/** Every link that gives life between two people of the record. */
export function* descentsIn(index: GenogramIndex): Generator<Descent> {
  for (const [childId, child] of index.people) {
    for (const [id, link] of index.parentLinksOf(childId)) {
      const parent = index.person(link.parent)
      if (!parent || link.parent === childId || !givesLife(link)) continue
      const where = { at: ['parentLinks', id], related: atPeople(childId, link.parent) }
      yield { link, parent, child, where }
    }
  }
}

/**
 * The links to whoever gave birth to a child: those who are said to have, or else the one mother by
 * birth. Empty where the record does not tell, as with two mothers and nothing more.
 */
export const gaveBirthTo = (
  index: GenogramIndex,
  child: Id<'p'>,
): readonly Entry<'l', ParentLink>[] => {
  const links = index.parentLinksOf(child).filter(([, link]) => stands(link))
  const said = links.filter(([, link]) => link.gaveBirth ?? link.kind === 'surrogate')
  if (said.length > 0) return said
  const mothers = links.filter(
    ([, link]) => link.kind === 'birth' && link.role === 'mother' && link.gaveBirth !== false,
  )
  return new Set(mothers.map(([, { parent }]) => parent)).size === 1 ? mothers : []
}

/** Whether it is this link's parent who gave birth, as far as the record tells. */
export const gaveBirth = (index: GenogramIndex, { child, parent }: ParentLink): boolean =>
  gaveBirthTo(index, child).some(([, link]) => link.parent === parent)
