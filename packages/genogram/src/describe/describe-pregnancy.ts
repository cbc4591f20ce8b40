import { phrase, sentences, onDate } from '@relational-practice/core/wording'
import type { Pregnancy } from '../schema/index.ts'
import { accountOf } from './account.ts'
import type { Telling } from './telling.ts'

/** What became of a pregnancy, as sentences name it. */
export const PREGNANCY_WORDS: Readonly<Record<Pregnancy['outcome'], string>> = {
  expected: 'is expecting a baby',
  birth: 'was pregnant and gave birth',
  miscarriage: 'had a miscarriage',
  stillbirth: 'had a stillbirth',
  abortion: 'had an abortion',
}

/** A pregnancy, or the loss of one, and what the family calls the child. */
export const describePregnancy = (telling: Telling, pregnancy: Pregnancy): string => {
  const { carrier, outcome, on, due, weeks, name, otherParents, children } = pregnancy
  const event = phrase(
    telling.name(carrier),
    PREGNANCY_WORDS[outcome],
    on && onDate(on),
    weeks !== undefined && `at ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
    due && `due ${onDate(due)}`,
  )
  return sentences(
    event + accountOf(telling, pregnancy),
    name && `The family named the child ${name}`,
    children && `Born of it: ${telling.names(children)}`,
    otherParents && `Other parent: ${telling.names(otherParents)}`,
    pregnancy.reasonRecorded && `Recorded because: ${pregnancy.reasonRecorded}`,
    pregnancy.note,
  )
}
