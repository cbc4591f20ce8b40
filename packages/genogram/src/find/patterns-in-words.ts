import type { PlainDate, View } from '@relational-practice/core'
import { sentence } from '@relational-practice/core/wording'
import { inBrackets } from '../describe/account.ts'
import { HARM_WORDS } from '../describe/describe-harm.ts'
import { HEALTH_WORDS } from '../describe/describe-health.ts'
import { startTelling, type Telling } from '../describe/telling.ts'
import type { Genogram } from '../schema/index.ts'
import { findPatterns, type Pattern, type PatternTopic } from './find-patterns.ts'
import { generationName } from './generations-in-words.ts'

/** What stands under every telling of patterns. */
export const PATTERNS_NOTE =
  'Counted is only what a court found or ordered, or what people said of themselves. That something is not recorded does not say that it was not. It explains nothing, and tells nothing of what will be.'

const topicWords = (what: PatternTopic): string => {
  for (const [kind, words] of Object.entries(HARM_WORDS)) {
    if (what === `harmed/${kind}`) return `Was harmed, ${words}`
    if (what === `lived-through/${kind}`) return `Lived through ${words}`
  }
  for (const [area, words] of Object.entries(HEALTH_WORDS))
    if (what === `health/${area}`) return `Health, ${words}`
  return 'Was placed away from home'
}

const patternWords = ({ names }: Telling, { what, generations }: Pattern): string => {
  const rows = generations.map(
    ({ generation, people, of }) =>
      `${generationName(generation).toLowerCase()}, ${people.length} of ${of}${inBrackets(people.length > 0 ? [names(people)] : [])}`,
  )
  return sentence(`${topicWords(what)}: ${rows.join('; ')}`)
}

/**
 * What is recorded in more than one generation by a day, a sentence each: how many of how many people,
 * and who; then what such counts are not. Nothing where there is none.
 *
 * For the worker: of a reader's view the numbers would be others, so it gives nothing.
 */
export const patternsInWords = (
  view: View<Genogram>,
  { asOf }: { readonly asOf: PlainDate },
): readonly string[] => {
  if (view.reader !== 'worker') return []
  const telling = startTelling(view, asOf)
  const patterns = findPatterns(telling.genogram).map((pattern) => patternWords(telling, pattern))
  return patterns.length > 0 ? [...patterns, PATTERNS_NOTE] : []
}
