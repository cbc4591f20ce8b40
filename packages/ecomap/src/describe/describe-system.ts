import { formatPartialDate, type Id } from '@relational-practice/core'
import { listOf, sentences, timeOf } from '@relational-practice/core/wording'
import { domainName, EFFECT_WORDS } from '../find/names.ts'
import type { NetworkAnswers, System } from '../schema/index.ts'
import { accountPhrases } from './describe-tie.ts'
import type { Telling } from './telling.ts'

const SEEN: Readonly<Record<NonNullable<System['seen']>, string>> = {
  not: 'Not seen',
  'few-times-a-year': 'Seen a few times a year',
  monthly: 'Seen monthly',
  weekly: 'Seen weekly',
  daily: 'Seen daily',
}

const IMPORTANCE: Readonly<Record<NonNullable<System['importance']>, string>> = {
  little: 'It matters little',
  some: 'It matters somewhat',
  great: 'It matters greatly',
}

const OFTEN = {
  'hardly-ever': 'hardly ever',
  sometimes: 'sometimes',
  'almost-always': 'almost always',
} as const

const CLOSE: Readonly<Record<NonNullable<NetworkAnswers['closeness']>, string>> = {
  'not-very-close': 'not very close',
  'sort-of-close': 'sort of close',
  'very-close': 'very close',
}

const KNOWN: Readonly<Record<NonNullable<NetworkAnswers['known']>, string>> = {
  'under-1-year': 'known for less than a year',
  '1-to-5-years': 'known for one to five years',
  'over-5-years': 'known for more than five years',
}

const HELP: Readonly<Record<NonNullable<NetworkAnswers['help']>, string>> = {
  'both-ways': 'help goes both ways',
  'you-to-them': 'help goes to them',
  'them-to-you': 'help comes from them',
}

/** The answers of the network grid, in one sentence; nothing where nothing was answered. */
const gridWords = (telling: Telling, answers: NetworkAnswers | undefined): string | undefined => {
  if (!answers) return undefined
  const { concrete, emotional, information, critical, help, closeness, known } = answers
  const parts = [
    concrete && `help with things that need doing ${OFTEN[concrete]}`,
    emotional && `comfort ${OFTEN[emotional]}`,
    information && `advice ${OFTEN[information]}`,
    critical && `critical ${OFTEN[critical]}`,
    help && HELP[help],
    closeness && CLOSE[closeness],
    known && KNOWN[known],
  ].filter((part) => part !== undefined)
  if (parts.length === 0) return undefined
  const { viewOf } = telling.ecomap
  const whose = viewOf ? `${telling.name(viewOf)}’s answers` : 'The answers'
  return `${whose}: ${parts.join('; ')}`
}

/** Somebody or something around the household, in sentences. */
export const describeSystem = (telling: Telling, id: Id<'sy'>, system: System): string => {
  const name = telling.end(id)
  const kind = domainName(system)
  const { formality, paid, staysWhenWeLeave, seen, importance, effect, knownTo, from } = system
  const phrases = accountPhrases(telling, { ...system, from: undefined, to: undefined })
  const time = timeOf(system, telling.asOf)
  return sentences(
    kind === name ? name : `${name}: ${kind}${formality ? `, ${formality}` : ''}`,
    system.otherNames && `Also called ${listOf(system.otherNames)}`,
    time === 'past' && 'No longer around',
    from && `Since ${formatPartialDate(from)}`,
    paid === true &&
      (staysWhenWeLeave ? 'Paid to help, and stays when our work ends' : 'Paid to help'),
    paid !== true && staysWhenWeLeave && 'Stays when our work ends',
    importance && IMPORTANCE[importance],
    seen && SEEN[seen],
    effect && `For the child it ${EFFECT_WORDS[effect].replace('said', 'is said')}`,
    knownTo && `Known to ${listOf(knownTo.map(telling.end))}`,
    gridWords(telling, system.network),
    phrases.length > 0 && `So told: ${phrases.join('; ')}`,
    system.note,
  )
}
