import type { Id } from '@relational-practice/core'
import type { GenogramIndex } from './index-genogram.ts'
import type { ParentLink } from '../schema/index.ts'
import { stands } from './birth-links.ts'

/** Whether two people are or ever were partners. */
export const arePartners = (index: GenogramIndex, one: Id<'p'>, other: Id<'p'>): boolean =>
  index.partnershipsOf(one).some(([, { partners }]) => one !== other && partners.includes(other))

/**
 * Whom the law takes for a child's parents, as far as parent links tell: the birth parents and a
 * second parent by law, or since an adoption those who adopted. Where one partner adopts, the other stays the parent they were
 * (Adoption and Children Act 2002, section 67). Nobody contested is left out.
 */
export const legalParentsOf = (index: GenogramIndex, child: Id<'p'>): ReadonlySet<Id<'p'>> => {
  const links = index.parentLinksOf(child).filter(([, link]) => stands(link))
  const ofKinds = (...kinds: readonly ParentLink['kind'][]): Id<'p'>[] =>
    links.flatMap(([, link]) => (kinds.includes(link.kind) ? [link.parent] : []))
  const [adopters, birthParents] = [ofKinds('adoptive'), ofKinds('birth', 'legal')]
  if (adopters.length === 0) return new Set(birthParents)
  const remaining = birthParents.filter((parent) =>
    adopters.some((adopter) => arePartners(index, adopter, parent)),
  )
  return new Set([...adopters, ...remaining])
}
