import type { Id } from '@relational-practice/core'
import type { ParentLink } from '../schema/index.ts'
import type { Entry, GenogramIndex } from './index-genogram.ts'

/** Whether a link is somebody's account still: anything but disproved. */
export const stands = ({ standing }: ParentLink): boolean => standing !== 'disproved'

/** Whether a link says that one person gave life to the other: by birth, as a donor, as a surrogate. */
export const givesLife = (link: ParentLink): boolean =>
  stands(link) && (link.kind === 'birth' || link.kind === 'donor' || link.kind === 'surrogate')

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
