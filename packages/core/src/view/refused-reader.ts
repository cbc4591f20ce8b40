import { entries } from '../record/entries.ts'
import type { Id } from '../record/id.ts'
import type { RiskRelation } from '../sharing/risk-relation.ts'
import { isInForce } from './coverage.ts'
import type { ViewOptions } from './own-sake.ts'
import { mayBeTold } from './marked-reader.ts'
import { membersOf, type Reader } from './reader.ts'

/** The risk relations of a record that count on a day, in their one order. */
export const risksOf = (
  record: object,
  asOf: string | undefined,
): (readonly [Id, RiskRelation])[] =>
  entries(Reflect.get(record, 'riskRelations') as Record<Id, RiskRelation> | undefined).filter(
    ([, risk]) => isInForce(risk, asOf),
  )

/**
 * The risk relations for which no view may be made: "the family" holds both the one who is of concern
 * and the one who may be harmed. Only named people can be told apart.
 */
export const refusingRisks = (
  record: object,
  reader: Reader,
  { asOf }: ViewOptions,
): readonly Id[] => {
  const isWholeFamily = membersOf(reader).some(
    ({ audiences, people }) =>
      (audiences.includes('family') || audiences.includes('court-served')) &&
      (people === 'unknown' || people.length === 0),
  )
  if (!isWholeFamily) return []
  return risksOf(record, asOf)
    .filter(([, { from, to }]) => from !== undefined && to.length > 0)
    .map(([id]) => id)
}

/** Whether nothing at all may be made for a reader. */
export const isRefused = (record: object, reader: Reader, options: ViewOptions): boolean =>
  refusingRisks(record, reader, options).length > 0 ||
  (reader.mode === 'marked' && !mayBeTold(record, reader))
