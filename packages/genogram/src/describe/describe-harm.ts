import { listOf, sentences, onDate, timeOf, toldAs } from '@relational-practice/core/wording'
import { isDoneAt } from '../find/harm-span.ts'
import type { Harm } from '../schema/index.ts'
import { accountPhrases, inBrackets } from './account.ts'
import type { Telling } from './telling.ts'

/** The kinds of harm in words, as legend and sentences name them. */
export const HARM_WORDS: Readonly<Record<Harm['kinds'][number], string>> = {
  physical: 'physical harm',
  emotional: 'emotional harm',
  sexual: 'sexual harm',
  'coercive-control': 'coercive control',
  economic: 'economic harm',
  neglect: 'neglect',
  exploitation: 'exploitation',
  'honour-based': 'so-called honour-based harm',
}

const PATTERN = {
  'one-incident': 'one incident',
  'course-of-conduct': 'a course of conduct',
} as const

const statusWords = ({ status }: Harm): string[] => {
  if (status === 'disputed') return ['alleged and disputed']
  return status ? [status] : []
}

const said = (telling: Telling, { by, harmed, status }: Harm): string => {
  const whom = telling.name(harmed)
  const actor = by && telling.name(by)
  if (status === 'found' || status === 'admitted') {
    const how = status === 'found' ? 'It was found that' : 'It is admitted that'
    return actor ? `${how} ${actor} harmed ${whom}` : `${how} ${whom} was harmed`
  }
  return actor ? `${actor} is said to have harmed ${whom}` : `${whom} is said to have been harmed`
}

const livedThrough = (telling: Telling, { livedThroughBy, livedThroughAs }: Harm): string[] => [
  ...(livedThroughBy ? [`${telling.names(livedThroughBy)} lived through it`] : []),
  ...(livedThroughAs ? [livedThroughAs] : []),
]

/** When harm was done, and whose account it is, in phrases; a single incident has one day. */
export const harmPhrases = (telling: Telling, harm: Harm): string[] => {
  const { from, to, ...told } = harm
  if (harm.pattern === 'one-incident' && from && !to)
    return [onDate(from), ...accountPhrases(telling, told)]
  const { index, asOf } = telling
  return accountPhrases(telling, toldAs(harm, timeOf(harm, asOf, isDoneAt(index, harm, asOf))))
}

/**
 * Who is said to have harmed whom. It is an allegation until its status says otherwise, and the
 * status stands in the sentence.
 */
export const describeHarm = (telling: Telling, harm: Harm): string => {
  const kinds = listOf(harm.kinds.map((kind) => HARM_WORDS[kind]))
  const phrases = [
    ...statusWords(harm),
    ...(harm.pattern ? [PATTERN[harm.pattern]] : []),
    ...harmPhrases(telling, harm),
  ]
  return sentences(
    `${said(telling, harm)}: ${kinds}${inBrackets(phrases)}`,
    ...livedThrough(telling, harm),
    harm.note,
  )
}
