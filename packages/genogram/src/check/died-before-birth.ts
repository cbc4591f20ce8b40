import { addMonthsTo, partialDateBounds } from '@relational-practice/core'
import type { Person } from '../schema/index.ts'
import { reliedOnBirth } from './relied-on-birth.ts'

/** Longer than any pregnancy, in months. */
export const LONGER_THAN_A_PREGNANCY = 10

/** Whether a parent had certainly been dead for more than so many months when the child was born. */
export const hadBeenDead = (parent: Person, child: Person, months: number): boolean => {
  const { latest: died } = partialDateBounds(parent.death?.on)
  const { earliest: born } = partialDateBounds(reliedOnBirth(child))
  return died !== undefined && born !== undefined && addMonthsTo(died, months) < born
}
