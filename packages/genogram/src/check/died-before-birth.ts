import { addMonthsTo, partialDateBounds } from '@relational-practice/core'
import { givesLife } from '../find/birth-links.ts'
import type { GenogramIndex } from '../find/index-genogram.ts'
import type { ParentLink, Person } from '../schema/index.ts'
import { isUnquestioned } from './is-unquestioned.ts'
import { reliedOnBirth } from './relied-on-birth.ts'

/** Longer than any pregnancy, in months. */
export const LONGER_THAN_A_PREGNANCY = 10

/** Whether a parent had certainly been dead for more than so many months when the child was born. */
export const hadBeenDead = (parent: Person, child: Person, months: number): boolean => {
  const { latest: died } = partialDateBounds(parent.death?.on)
  const { earliest: born } = partialDateBounds(reliedOnBirth(child))
  return died !== undefined && born !== undefined && addMonthsTo(died, months) < born
}

/**
 * Whether it is said outright that a link's parent gave birth, and nobody questions it. That of a
 * surrogate is said by the kind of link, unless any parent by birth of the child is contested.
 */
export const isSaidToHaveGivenBirth = (index: GenogramIndex, link: ParentLink): boolean => {
  if (!isUnquestioned(link)) return false
  if (link.gaveBirth !== undefined) return link.gaveBirth
  const isContested = index
    .parentLinksOf(link.child)
    .some(([, other]) => givesLife(other) && other.standing === 'contested')
  return link.kind === 'surrogate' && !isContested
}
