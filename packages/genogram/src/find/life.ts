import {
  ageRangeAt,
  comparePartialDates,
  partialDateBounds,
  type PlainDate,
} from '@relational-practice/core'
import type { Person } from '../schema/index.ts'

/** Whether a person had died by a day; someone with a death of unknown date had. */
export const hasDiedBy = (person: Person, asOf: PlainDate): boolean => {
  if (!person.death) return false
  const { on } = person.death
  return on === undefined || comparePartialDates(on, asOf) !== 'after'
}

/** The age in whole years a person has on a day, or had when they died; nothing when not known or not yet born. */
export const ageOf = (person: Person, asOf: PlainDate): ReturnType<typeof ageRangeAt> => {
  if (!hasDiedBy(person, asOf)) return ageRangeAt(person.born, asOf)
  const { earliest, latest } = partialDateBounds(person.death?.on ?? '')
  if (!earliest || !latest) return {}
  const young = ageRangeAt(person.born, earliest)
  const old = ageRangeAt(person.born, latest)
  if (young === 'not-born' || old === 'not-born') return {}
  return {
    ...(young.min !== undefined && { min: young.min }),
    ...(old.max !== undefined && { max: old.max }),
  }
}
