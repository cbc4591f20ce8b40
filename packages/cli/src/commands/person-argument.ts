import { isId, prefixOf, type Id, type Opened } from '@relational-practice/core'
import { InvalidArgumentError } from 'commander'
import { WrongUsage } from '../wrong-usage.ts'

/** The id of a person, as somebody typed it. */
export const personId = (value: string): Id<'p'> => {
  if (isId(value) && prefixOf(value) === 'p') return `p-${value.slice(2)}`
  throw new InvalidArgumentError('It takes the id of a person, such as p-7f3a.')
}

/** One more id of a person, for an option that can be given several times. */
export const onePersonMore = (
  value: string,
  others: readonly Id<'p'>[] = [],
): readonly Id<'p'>[] => [...others, personId(value)]

/**
 * Makes sure that people are in the record, so that a mistyped id is not taken for somebody of whom
 * nothing is known.
 *
 * @throws {WrongUsage} when one of them is not.
 */
export const demandKnown = (people: readonly Id<'p'>[], record: Opened, what: string): void => {
  const known = new Set(record.people().map(({ id }) => id))
  if (!people.every((each) => known.has(each))) throw new WrongUsage(what)
}
