import type { AnyTool, Id, Opened } from '@relational-practice/core'
import { Option } from 'commander'
import { WrongUsage } from '../wrong-usage.ts'
import { demandKnown, personId } from './person-argument.ts'

/** The values of {@link kinshipFromOption}. */
export interface KinshipFromOptions {
  readonly kinshipFrom?: Id<'p'>
}

/** From whom it is said who everyone is. */
export const kinshipFromOption = (): Option =>
  new Option(
    '--kinship-from <id>',
    'say who everyone is to this person, as far as the reader may see',
  ).argParser(personId)

/**
 * What of the option is passed on to a tool.
 *
 * @throws {WrongUsage} when the person is not in the record, or a record of this kind knows no kinship.
 */
export const kinshipFrom = (
  { kinshipFrom: person }: KinshipFromOptions,
  { kind, finds = {} }: AnyTool,
  record: Opened,
): KinshipFromOptions => {
  if (person === undefined) return {}
  if (!Object.hasOwn(finds, 'kinship'))
    throw new WrongUsage(`A record of the kind ${kind} tells no kinship.`)
  demandKnown([person], record, 'The person of --kinship-from is not in the record.')
  return { kinshipFrom: person }
}
