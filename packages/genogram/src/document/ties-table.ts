import { entries } from '@relational-practice/core'
import { listOf, table, type Block, toldAs } from '@relational-practice/core/wording'
import { accountPhrases } from '../describe/account.ts'
import { BOND_WORDS } from '../describe/describe-bond.ts'
import { HARM_WORDS, harmPhrases } from '../describe/describe-harm.ts'
import { linkTime } from '../describe/describe-parents.ts'
import type { Telling } from '../describe/telling.ts'
import { partnershipStateAt } from '../find/partnership-state.ts'
import type { Harm, ParentLink } from '../schema/index.ts'

type Row = readonly [who: string, tie: string, whom: string, account: string]

const PARTNERS = {
  married: 'married',
  'civil-partnership': 'civil partners',
  'religious-only': 'religious ceremony only',
  cohabiting: 'living together',
  committed: 'partners',
  dating: 'seeing each other',
  affair: 'relationship kept from others',
  other: 'partners',
  unknown: 'partners',
} as const

const STATE = {
  current: '',
  separated: ', separated',
  divorced: ', divorced or dissolved',
  ended: ', ended',
  widowed: ', widowed',
  'not-begun': ', not yet begun',
} as const

const LINK: Readonly<Record<ParentLink['kind'], string>> = {
  birth: 'parent of',
  legal: 'parent by law of',
  adoptive: 'adoptive parent of',
  foster: 'foster carer of',
  step: 'step-parent of',
  guardian: 'guardian of',
  kinship: 'kinship carer of',
  donor: 'donor parent of',
  surrogate: 'surrogate of',
  social: 'parent in daily life of',
}

const STANDING = {
  agreed: '',
  contested: ' (named; not settled)',
  presumed: ' (presumed)',
  disproved: ' (disproved)',
} as const

const harmWords = ({ kinds, status }: Harm): string => {
  const words = listOf(kinds.map((kind) => HARM_WORDS[kind]))
  if (status === 'admitted' || status === 'found') return `${words} to (${status})`
  return `${words} to (${status === 'disputed' ? 'alleged and disputed' : 'alleged'})`
}

const partnerRows = (telling: Telling): Row[] =>
  entries(telling.genogram.partnerships).map(([id, partnership]) => {
    const { index, asOf, label } = telling
    const {
      state,
      kind = 'unknown',
      mayHaveEnded,
    } = partnershipStateAt(index, id, partnership, asOf)
    const how = mayHaveEnded ? ', perhaps ended' : STATE[state]
    const [one, other] = partnership.partners
    const told = state === 'current' ? partnership : toldAs(partnership, 'past')
    const account = accountPhrases(telling, told).join('; ')
    return [label(one), PARTNERS[kind] + how, label(other), account]
  })

const parentRows = (telling: Telling): Row[] =>
  entries(telling.genogram.parentLinks).map(([, link]) => [
    telling.label(link.parent),
    LINK[link.kind] + STANDING[link.standing ?? 'agreed'],
    telling.label(link.child),
    accountPhrases(telling, toldAs(link, linkTime(telling, link))).join('; '),
  ])

const bondRows = (telling: Telling): Row[] =>
  entries(telling.genogram.bonds).map(([, bond]) => {
    const [one, other] = bond.between
    const [from, to] = bond.towards === one ? [other, one] : [one, other]
    return [
      telling.label(from),
      `described as ${BOND_WORDS[bond.kind]}`,
      telling.label(to),
      accountPhrases(telling, bond).join('; '),
    ]
  })

const harmRows = (telling: Telling): Row[] =>
  entries(telling.genogram.harms).map(([, harm]) => [
    harm.by ? telling.label(harm.by) : '',
    harmWords(harm),
    telling.label(harm.harmed),
    harmPhrases(telling, harm).join('; '),
  ])

/** Every tie between two people, a row each, with its dates and whose account it is; nothing where there is none. */
export const tiesTable = (telling: Telling): Block | undefined => {
  const rows = [partnerRows, parentRows, bondRows, harmRows].flatMap((each) => each(telling))
  return rows.length > 0
    ? table([['Who', 'Tie', 'Whom', 'When, and whose account'], ...rows])
    : undefined
}
