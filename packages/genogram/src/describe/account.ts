import type { Id, OpenSpan } from '@relational-practice/core'
import { during } from '@relational-practice/core/wording'
import type { Telling } from './telling.ts'

/** What a fact says about its own standing: who tells it so, who disputes it, where it is written, when it was so. */
export interface Told extends OpenSpan {
  readonly accordingTo?: readonly Id<'p'>[] | undefined
  readonly disputedBy?: readonly Id<'p'>[] | undefined
  readonly source?: string | undefined
}

/** Whose account a fact is and when it was so, in phrases; none where nothing of it is known. */
export const accountPhrases = (telling: Telling, told: Told): string[] =>
  [
    during(told, telling.asOf),
    told.accordingTo ? `according to ${telling.names(told.accordingTo)}` : '',
    told.disputedBy ? `disputed by ${telling.names(told.disputedBy)}` : '',
    told.source ? `source: ${told.source}` : '',
  ].filter((phrase) => phrase !== '')

/** Phrases in brackets, with a space before them; empty where there are none. */
export const inBrackets = (phrases: readonly string[]): string =>
  phrases.length > 0 ? ` (${phrases.join('; ')})` : ''

/**
 * The same in brackets, with a space before them: " (since 2009; according to Ruth; source: school
 * report)". Empty where nothing of it is known.
 *
 * @param first phrases that come before, such as the status of an allegation.
 */
export const accountOf = (telling: Telling, told: Told, first: readonly string[] = []): string =>
  inBrackets([...first, ...accountPhrases(telling, told)])
