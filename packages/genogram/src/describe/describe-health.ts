import { sentences } from '@relational-practice/core/wording'
import type { HealthMark } from '../schema/index.ts'
import { accountOf } from './account.ts'
import type { Telling } from './telling.ts'

/** The areas of health in words, as legend and sentences name them. */
export const HEALTH_WORDS: Readonly<Record<HealthMark['area'], string>> = {
  physical: 'physical health',
  mental: 'mental health',
  substance: 'alcohol or drugs',
  learning: 'learning',
  sensory: 'sight or hearing',
  other: 'other health',
}

/** How far a health mark holds, as legend and sentences name it. */
export const HEALTH_STATE_WORDS: Readonly<Record<NonNullable<HealthMark['state']>, string>> = {
  current: 'at present',
  suspected: 'suspected',
  'in-recovery': 'in recovery',
  past: 'in the past',
}

/** What is written about somebody's health; only for readers for whom it was cleared. */
export const describeHealth = (telling: Telling, mark: HealthMark): string => {
  const about = mark.what ? `${HEALTH_WORDS[mark.area]}, ${mark.what}` : HEALTH_WORDS[mark.area]
  const state = mark.state ? [HEALTH_STATE_WORDS[mark.state]] : []
  const words = `${telling.name(mark.person)}: ${about}${accountOf(telling, mark, state)}`
  return sentences(words, mark.note)
}
