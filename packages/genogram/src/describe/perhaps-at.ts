import type { Id } from '@relational-practice/core'
import { livesAt } from '../find/lives-at.ts'
import type { Telling } from './telling.ts'

/** Who may live in a household on the day, and may not: those of whom no stay or placement certainly goes on. */
export const perhapsAt = ({ index, asOf }: Telling, household: Id<'hh'>): ReadonlySet<Id<'p'>> => {
  const stays = index.homesIn(household).map(([, stay]) => stay)
  const certain = new Set(
    stays.filter((stay) => livesAt(index, stay, asOf) === 'yes').map(({ person }) => person),
  )
  return new Set(
    stays
      .filter((stay) => livesAt(index, stay, asOf) === 'cannot-tell' && !certain.has(stay.person))
      .map(({ person }) => person),
  )
}
