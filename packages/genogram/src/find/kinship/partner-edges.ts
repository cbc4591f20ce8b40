import type { Id } from '@relational-practice/core'
import type { Partnership } from '../../schema/index.ts'
import type { GenogramIndex } from '../index-genogram.ts'
import { partnershipStateAt } from '../partnership-state.ts'
import type { Words } from './kin-word.ts'

/** What one person is to another as a partner. */
export interface PartnerEdge {
  readonly partner: Id<'p'>
  readonly kind: Partnership['kind']
  /** Married or civil partners, as step- and in-law relations ask for. */
  readonly isCivil: boolean
  /** It has ended. Widowed has not; a marriage ends by divorce, not by living apart. */
  readonly former: boolean
  readonly separated: boolean
}

const WORDS: Readonly<Record<NonNullable<Partnership['kind']>, Words>> = {
  married: ['wife', 'husband', 'spouse'],
  'civil-partnership': ['civil partner', 'civil partner', 'civil partner'],
  'religious-only': [
    'wife by religious ceremony',
    'husband by religious ceremony',
    'spouse by religious ceremony',
  ],
  cohabiting: ['partner', 'partner', 'partner'],
  committed: ['partner', 'partner', 'partner'],
  dating: ['girlfriend', 'boyfriend', 'person they are seeing'],
  affair: ['partner in an affair', 'partner in an affair', 'partner in an affair'],
  other: ['partner', 'partner', 'partner'],
}

/** The words for a partner of a kind; "partner" where the kind is not known. */
export const partnerWords = (kind: Partnership['kind']): Words => WORDS[kind ?? 'other']

/** Somebody's partners on a day, one edge for each: the one that lasts, or else the closest that ended. */
export const partnersOf = (
  index: GenogramIndex,
  person: Id<'p'>,
  asOf: string,
): readonly PartnerEdge[] => {
  const edges = new Map<Id<'p'>, PartnerEdge>()
  for (const [id, partnership] of index.partnershipsOf(person)) {
    const partner = partnership.partners.find((one) => one !== person)
    const known = partner && index.person(partner)
    if (!partner || !known || known.pet) continue
    const { state, kind } = partnershipStateAt(index, id, partnership, asOf)
    if (state === 'not-begun') continue
    const isCivil = kind === 'married' || kind === 'civil-partnership'
    const former = state === 'divorced' || state === 'ended' || (state === 'separated' && !isCivil)
    const edge = { partner, kind, isCivil, former, separated: state === 'separated' && isCivil }
    const other = edges.get(partner)
    if (!other || (other.former && (!former || (isCivil && !other.isCivil))))
      edges.set(partner, edge)
  }
  return [...edges.values()]
}
