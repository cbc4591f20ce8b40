import type { Gap, Id } from '@relational-practice/core'

/**
 * Why something is a question. The first three are gaps somebody recorded; `not-recorded` where
 * nobody has written anything, `cannot-tell` where what is written is too vague to answer,
 * `contested` where accounts differ, `inferred` where somebody else concluded it.
 */
export type UnknownState =
  | 'not-known'
  | 'not-asked'
  | 'declined'
  | 'not-recorded'
  | 'cannot-tell'
  | 'contested'
  | 'inferred'

/** Everything that may be a question: a kind of item and what of it. */
export const UNKNOWN_TOPICS = [
  'person/name',
  'person/gender',
  'person/gender-basis',
  'person/born',
  'person/bornIn',
  'person/death',
  'person/languages',
  'person/cultures',
  'person/occupation',
  'person/parents',
  'person/second-parent',
  'person/parentage',
  'person/siblings',
  'person/partners',
  'person/children',
  'person/home',
  'person/responsibility',
  'partnership/kind',
  'partnership/from',
  'partnership/to',
  'event/on',
  'event/jurisdiction',
  'stay/from',
  'stay/to',
  'placement/carers',
  'placement/arrangedBy',
  'placement/legalBasis',
  'placement/from',
  'placement/to',
  'responsibility/basis',
  'responsibility/evidence',
  'responsibility/eventOn',
  'responsibility/from',
  'responsibility/to',
  'pregnancy/due',
  'pregnancy/on',
  'migration/fromPlace',
  'migration/toPlace',
  'migration/on',
  'bond/towards',
  'harm/by',
  'harm/livedThroughBy',
  'harm/from',
  'harm/to',
  'harm/status',
  'multiple-birth/zygosity',
] as const

/** What may be a question. */
export type UnknownTopic = (typeof UNKNOWN_TOPICS)[number]

const isTopic = (what: string): what is UnknownTopic =>
  UNKNOWN_TOPICS.some((topic) => topic === what)

/** One question mark of a record: what, of whom, and why it is one. */
export interface Unknown {
  readonly what: UnknownTopic
  readonly state: UnknownState
  /** Whom it is about, in the order of the item: a child before the holder, one partner and the other. */
  readonly people: readonly Id<'p'>[]
  /** The item it is about, where that is not the person. */
  readonly item?: Id
}

/** The gaps of an item, by field. */
export type Gaps = Readonly<Record<string, Gap | undefined>>

/** Something with gaps: an item, or a person. */
export interface WithGaps {
  readonly item?: Id
  readonly people: readonly Id<'p'>[]
  readonly fields: object
  readonly gaps?: Gaps | undefined
}

/** The gaps somebody recorded, where the field is empty still. `none` is an answer. */
export const fromGaps = (
  kind: string,
  { item, people, fields, gaps = {} }: WithGaps,
): readonly Unknown[] =>
  Object.entries(gaps).flatMap(([field, state]) => {
    const what = `${kind}/${field}`
    if (!isTopic(what) || !state || state === 'none' || Object.hasOwn(fields, field)) return []
    return [{ what, state, people, ...(item && { item }) }]
  })
