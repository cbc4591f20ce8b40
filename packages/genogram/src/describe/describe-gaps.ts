import { entries, type Gap } from '@relational-practice/core'
import { listOf, sentence } from '@relational-practice/core/wording'
import type { Genogram } from '../schema/index.ts'
import type { Telling } from './telling.ts'

type Gaps = Readonly<Record<string, Gap | undefined>>

const FIELD: Readonly<Record<string, string>> = {
  arrangedBy: 'who arranged it',
  basis: 'the basis',
  born: 'date of birth',
  bornIn: 'place of birth',
  by: 'by whom',
  carers: 'the carers',
  children: 'children',
  cultures: 'culture',
  death: 'whether and when they died',
  due: 'when it is due',
  eventOn: 'the date of the event behind it',
  evidence: 'the evidence',
  from: 'when it began',
  fromPlace: 'from where',
  gender: 'gender',
  jurisdiction: 'under which law',
  kind: 'of what kind it is',
  languages: 'languages',
  legalBasis: 'the legal basis',
  livedThroughBy: 'which children lived through it',
  livesIn: 'where they live',
  name: 'name',
  occupation: 'occupation',
  on: 'when it happened',
  parents: 'parents',
  partners: 'partners',
  siblings: 'brothers and sisters',
  to: 'when it ended',
  toPlace: 'to where',
  towards: 'in which direction',
}

const GAP: Readonly<Record<Exclude<Gap, 'none'>, string>> = {
  'not-known': 'not known',
  'not-asked': 'not asked',
  declined: 'they chose not to say',
}

// That somebody has no brothers is an answer. That somebody has no name or no father never is.
const CAN_BE_NONE = ['children', 'livedThroughBy', 'occupation', 'partners', 'siblings']

const inGap = (gaps: Gaps, gap: Gap, which: (field: string) => boolean): string[] =>
  Object.keys(FIELD)
    .filter((field) => gaps[field] === gap && which(field))
    .map((field) => FIELD[field] ?? field)

const gapPhrases = (gaps: Gaps): string[] => {
  const open = (['not-known', 'not-asked', 'declined'] as const).flatMap((gap) => {
    const fields = inGap(gaps, gap, () => true)
    return fields.length > 0 ? [`${GAP[gap]}: ${listOf(fields)}`] : []
  })
  const none = inGap(gaps, 'none', (field) => CAN_BE_NONE.includes(field))
  return none.length > 0 ? [...open, `none, as recorded: ${listOf(none)}`] : open
}

const subjects = ({ genogram, name, names }: Telling): (readonly [string, Gaps | undefined])[] => {
  const of = <T extends { readonly gaps?: Gaps | undefined }>(
    items: readonly (readonly [string, T])[],
    subject: (item: T) => string,
  ): (readonly [string, Gaps | undefined])[] => items.map(([, item]) => [subject(item), item.gaps])
  const partnersOf = (id: keyof NonNullable<Genogram['partnerships']>): string => {
    const partnership = genogram.partnerships?.[id]
    return partnership ? `What happened between ${names(partnership.partners)}` : 'What happened'
  }
  return [
    ...entries(genogram.people).map(([id, { gaps }]) => [name(id), gaps] as const),
    ...of(entries(genogram.partnerships), (item) => `${names(item.partners)} as partners`),
    ...of(entries(genogram.partnershipEvents), (item) => partnersOf(item.partnership)),
    ...of(entries(genogram.householdStays), (item) => `Where ${name(item.person)} lived`),
    ...of(entries(genogram.placements), (item) => `Placement of ${name(item.child)}`),
    ...of(entries(genogram.responsibilities), (item) => `Responsibility for ${name(item.child)}`),
    ...of(entries(genogram.pregnancies), (item) => `Pregnancy of ${name(item.carrier)}`),
    ...of(entries(genogram.migrations), (item) => `The move of ${name(item.person)}`),
    ...of(entries(genogram.bonds), (item) => `Between ${names(item.between)}`),
    ...of(entries(genogram.harms), (item) => `Harm to ${name(item.harmed)}`),
  ]
}

/** What is recorded as not known, not asked or declined; only where the record itself says so. */
export const describeGaps = (telling: Telling): string[] =>
  subjects(telling).flatMap(([subject, gaps]) => {
    const phrases = gaps ? gapPhrases(gaps) : []
    return phrases.length > 0 ? [sentence(`${subject}: ${phrases.join('; ')}`)] : []
  })
