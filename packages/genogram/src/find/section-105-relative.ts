import type { Answer, Id } from '@relational-practice/core'
import type { GenogramIndex } from './index-genogram.ts'
import { stands } from './birth-links.ts'
import { legalParentsOf } from './legal-parents.ts'
import { areMarried } from './marriages.ts'

type Person = Id<'p'>

/** Brothers and sisters, of the full or the half blood, or of a group whose parents are not recorded. */
const siblingsOf = (index: GenogramIndex, person: Person): readonly Person[] => {
  const byParent = [...legalParentsOf(index, person)].flatMap((parent) =>
    index
      .childLinksOf(parent)
      .map(([, { child }]) => child)
      .filter((child) => legalParentsOf(index, child).has(parent)),
  )
  const byGroup = index.siblingGroupsOf(person).flatMap(([, { siblings }]) => siblings)
  return [...byParent, ...byGroup].filter((other) => other !== person)
}

/** A step-parent by their own link, where the record does not tell whether they married the parent. */
const mayBeStepParent = (
  index: GenogramIndex,
  child: Person,
  person: Person,
  parents: readonly Person[],
): boolean => {
  const isStep = index
    .parentLinksOf(child)
    .some(([, link]) => link.kind === 'step' && link.parent === person && stands(link))
  const isPartner = index
    .partnershipsOf(person)
    .some(([, { partners }]) => partners.some((partner) => parents.includes(partner)))
  return isStep && !isPartner
}

/**
 * Whether somebody is a child's relative as the Children Act 1989, section 105(1), has it: a
 * grandparent, brother, sister, uncle or aunt, of the full or half blood or by marriage or civil
 * partnership, or a step-parent. A great-aunt, a cousin or a parent's cohabitee is none.
 *
 * What the record leaves open cannot tell: a partnership of no kind, a step-parent of nobody's
 * partner.
 */
export const isSection105Relative = (
  index: GenogramIndex,
  child: Person,
  person: Person,
  asOf: string,
): Answer => {
  const parents = [...legalParentsOf(index, child)]
  const grandparents = parents.flatMap((parent) => [...legalParentsOf(index, parent)])
  const siblings = siblingsOf(index, child)
  const unclesAndAunts = parents.flatMap((parent) => siblingsOf(index, parent))
  const kin = [...grandparents, ...siblings, ...unclesAndAunts]
  if (kin.includes(person)) return 'yes'

  const byMarriage = [...parents, ...kin].map((one) => areMarried(index, one, person, asOf))
  const stepSibling = [...legalParentsOf(index, person)].flatMap((other) =>
    parents.map((parent) => areMarried(index, parent, other, asOf)),
  )
  const answers = [...byMarriage, ...stepSibling]
  if (answers.includes('yes')) return 'yes'
  const isOpen = answers.includes('cannot-tell') || mayBeStepParent(index, child, person, parents)
  return isOpen ? 'cannot-tell' : 'no'
}
