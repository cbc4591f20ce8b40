import { phrase, sentences, hasHappened, onDate } from '@relational-practice/core/wording'
import type { Migration } from '../schema/index.ts'
import { accountOf } from './account.ts'
import type { Telling } from './telling.ts'

/** A move from one country or culture to another; nothing when it had not happened by the day. */
export const describeMigration = (telling: Telling, migration: Migration): string | undefined => {
  const { person, fromPlace, toPlace, on, note } = migration
  if (!hasHappened(on, telling.asOf)) return undefined
  const words = phrase(
    telling.name(person),
    'moved',
    !fromPlace && !toPlace && 'from one country or culture to another',
    fromPlace && `from ${fromPlace}`,
    toPlace && `to ${toPlace}`,
    on && onDate(on),
  )
  return sentences(words + accountOf(telling, migration), note)
}
