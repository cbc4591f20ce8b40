import type { Reader } from '@relational-practice/core'
import { list, values, type Values } from './record-items.ts'
import type { Somebody } from './readers.ts'

/**
 * Whether nothing may be made: for a whole family or court of whom nobody is named, where one is a risk
 * to another; and in marked form for anybody who must not be told that something is left out.
 */
export const isRefused = (
  record: Values,
  { mode }: Reader,
  members: readonly Somebody[],
): boolean => {
  const isWholeFamily = members.some(
    ({ people, audiences }) =>
      (audiences.includes('family') || audiences.includes('court-served')) &&
      (people === 'unknown' || people.length === 0),
  )
  if (isWholeFamily && values(record, 'riskRelations').some(([, risk]) => 'from' in risk))
    return true

  const isFeared = (person: string): boolean =>
    values(record, 'protections').some(([, each]) => list(each['from']).includes(person)) ||
    values(record, 'riskRelations').some(([, each]) => each['from'] === person)
  const isInOffice = (part: string): boolean =>
    part === 'professionals' || part === 'court-confidential'
  const couldTell = ({ people, audiences }: Somebody): boolean =>
    people === 'unknown' ||
    audiences.includes('child') ||
    people.some(isFeared) ||
    (people.length === 0 && (audiences.length === 0 || !audiences.every(isInOffice)))
  return mode === 'marked' && members.some(couldTell)
}
