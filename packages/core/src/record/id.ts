import { EditRefused } from '../edit/edit-refused.ts'

/**
 * An identifier that says which collection it belongs to: `p-7f3a` is one person in every record of
 * a case. Prefer random ids: a gap in a sequence tells a reader that something was left out.
 */
export type Id<P extends string = string> = `${P}-${string}`

/** What follows the prefix of every id, as a regular expression. */
export const idEnd = '[A-Za-z0-9-]{1,60}'
const idPattern = new RegExp(`^[a-z]{1,4}-${idEnd}$`)

/** Whether a value has the form of an id, of whatever collection. */
export const isId = (value: unknown): value is Id =>
  typeof value === 'string' && idPattern.test(value)

/** Whether a value is an id of one collection. */
export const isIdOf = <P extends string>(prefix: P, value: unknown): value is Id<P> =>
  isId(value) && value.startsWith(`${prefix}-`)

/** The prefix of an id: `p` of `p-7f3a`. */
export const prefixOf = (value: Id): string => value.slice(0, value.indexOf('-'))

const hex = (text: string): string => {
  let digits = ''
  for (const byte of new TextEncoder().encode(text)) digits += byte.toString(16).padStart(2, '0')
  return digits
}

/**
 * Makes an id from the key a host already has, the same one each time and never one for two keys.
 * A key of letters, digits and hyphens stays readable; any other is written as `x-` and its UTF-8
 * bytes in hexadecimal.
 *
 * @throws {EditRefused} `core/id-not-possible` when the key is empty, or too long to be written.
 */
export const toId = <P extends string>(prefix: P, hostId: string): Id<P> => {
  const plain = /^[A-Za-z0-9-]{1,60}$/.test(hostId) && !hostId.startsWith('x-')
  const end = plain ? hostId : `x-${hex(hostId)}`
  if (hostId === '' || end.length > 60) {
    throw new EditRefused('core/id-not-possible', { length: hostId.length })
  }
  return `${prefix}-${end}`
}
