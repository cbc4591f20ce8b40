import type { OpenSpan } from '@relational-practice/core'
import { during, listOf, sentences, timeOf } from '@relational-practice/core/wording'
import type { SupportKind, Tie, TieFlow, TieQuality } from '../schema/index.ts'
import type { Telling } from './telling.ts'

/** How a tie is, in a sentence. */
export const QUALITY_WORDS: Readonly<Record<TieQuality, string>> = {
  strong: 'a strong tie',
  moderate: 'a moderate tie',
  tenuous: 'a tenuous tie',
  stressful: 'a stressful tie',
  ambivalent: 'a tie that is strong and stressful at once',
  broken: 'a broken tie',
  planned: 'a tie that is planned',
}

/** The kinds of support a tie gives. */
export const SUPPORT_WORDS: Readonly<Record<SupportKind, string>> = {
  concrete: 'help with things that need doing',
  emotional: 'comfort',
  information: 'information and advice',
  money: 'money',
  companionship: 'company',
}

const BASIS_WORDS = {
  said: 'as told',
  observed: 'as seen',
  reported: 'as reported by others',
  inferred: 'as worked out by the writer',
} as const

const GAP_WORDS = {
  none: 'There is none to tell',
  'not-known': 'not known',
  'not-asked': 'not asked',
  declined: 'something they did not want to say',
} as const

/** Which way things go along a tie, in a sentence; nothing where nobody has written it. */
export const flowWords = (
  telling: Telling,
  { between: [first, second], flow, gaps }: Pick<Tie, 'between' | 'flow' | 'gaps'>,
): string | undefined => {
  if (!flow) {
    const gap = gaps?.flow
    return gap && gap !== 'none' ? `Which way things go is ${GAP_WORDS[gap]}` : undefined
  }
  const towards = (from: typeof first, to: typeof first): string =>
    `Time and energy go from ${telling.end(from)} to ${telling.end(to)}`
  const words: Readonly<Record<TieFlow, string>> = {
    none: 'Nothing flows between them',
    'to-first': towards(second, first),
    'to-second': towards(first, second),
    'both-ways': 'Time and energy go both ways',
  }
  return words[flow]
}

/** What somebody wishes a tie would be, in sentences. */
export const wishWords = (telling: Telling, { wish }: Pick<Tie, 'wish'>): string => {
  if (!wish) return ''
  const whose = wish.by ? `${telling.names(wish.by)} ${wish.by.length > 1 ? 'wish' : 'wishes'}` : ''
  const what = wish.quality && `for ${QUALITY_WORDS[wish.quality]}`
  return sentences(
    whose
      ? `${whose} ${what ?? 'it were otherwise'}`
      : `A wish ${what ?? 'that it were otherwise'}`,
    wish.words && `In their words: “${wish.words}”`,
    wish.step && `What will be done: ${wish.step}`,
  )
}

/** Whose account something is and where it is written, in phrases; none where nothing of it is known. */
export const accountPhrases = (
  telling: Telling,
  told: OpenSpan & Pick<Tie, 'accordingTo' | 'disputedBy' | 'source'>,
): readonly string[] =>
  [
    during(told, telling.asOf),
    told.accordingTo ? `according to ${telling.names(told.accordingTo)}` : '',
    told.disputedBy ? `disputed by ${telling.names(told.disputedBy)}` : '',
    told.source ? `source: ${told.source}` : '',
  ].filter((phrase) => phrase !== '')

const inBrackets = (phrases: readonly string[]): string =>
  phrases.length > 0 ? ` (${phrases.join('; ')})` : ''

/** How a tie is in two words or three, with whether it still is. */
export const tieState = ({ quality, gaps, ...tie }: Tie, telling: Telling): string => {
  const gap = gaps?.quality
  const words = quality
    ? QUALITY_WORDS[quality]
    : `a tie${gap && gap !== 'none' ? `; how it is is ${GAP_WORDS[gap]}` : ''}`
  const time = timeOf({ ...tie, gaps }, telling.asOf)
  if (time === 'past') return `${words}, over now`
  return time === 'perhaps' ? `${words}, perhaps over` : words
}

/** A tie in sentences: how it is, which way things go, what it gives, whose account it is, and what is wished. */
export const describeTie = (telling: Telling, tie: Tie): string => {
  const [first, second] = tie.between
  const basis = tie.basis ? [BASIS_WORDS[tie.basis]] : []
  const account = inBrackets([...accountPhrases(telling, tie), ...basis])
  const ends = `${telling.end(first)} and ${telling.end(second)}`
  return sentences(
    `${ends}: ${tieState(tie, telling)}${account}`,
    flowWords(telling, tie),
    tie.whatFlows && `What flows: ${tie.whatFlows}`,
    (tie.support?.length ?? 0) > 0 &&
      `It gives ${listOf([...new Set(tie.support)].map((kind) => SUPPORT_WORDS[kind]))}`,
    tie.evidence && `Seen or heard: ${tie.evidence}`,
    tie.note,
    wishWords(telling, tie),
  )
}
