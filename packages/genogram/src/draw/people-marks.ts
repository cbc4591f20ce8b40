import { entries, type Id } from '@relational-practice/core'
import { NO_MARK } from '@relational-practice/core/drawing'
import { hasHappened } from '@relational-practice/core/wording'
import type { Telling } from '../describe/telling.ts'
import type { LayoutOptions } from '../layout/genogram-layout.ts'
import type { HealthMark } from '../schema/index.ts'
import type { Mark } from './mark.ts'
import { drawPersonSymbol } from './person-symbol.ts'

const healthByPerson = ({ genogram }: Telling): ReadonlyMap<Id<'p'>, readonly HealthMark[]> => {
  const byPerson = new Map<Id<'p'>, HealthMark[]>()
  for (const [, mark] of entries(genogram.healthMarks)) {
    const marks = byPerson.get(mark.person)
    if (marks) marks.push(mark)
    else byPerson.set(mark.person, [mark])
  }
  return byPerson
}

const whoMoved = ({ genogram, asOf }: Telling): ReadonlySet<Id<'p'>> =>
  new Set(
    entries(genogram.migrations)
      .filter(([, { on }]) => hasHappened(on, asOf))
      .map(([, { person }]) => person),
  )

/** Draws each person's symbol with all that a view tells of them. */
export const peopleMarks = (telling: Telling, options: LayoutOptions): ((id: Id<'p'>) => Mark) => {
  const { genogram, index, asOf } = telling
  const health = healthByPerson(telling)
  const moved = whoMoved(telling)
  const isIndex = new Set(genogram.indexPeople)
  return (id) => {
    const person = index.person(id)
    if (!person) return NO_MARK
    return drawPersonSymbol({
      person,
      asOf,
      isIndex: isIndex.has(id),
      health: health.get(id) ?? [],
      hasMigrated: moved.has(id),
      drawRecordedSex: options.recordedSexWhereGenderNotAsked ?? false,
    })
  }
}
