import { isId, type Id } from '../record/id.ts'
import type { Finding } from './finding.ts'

/**
 * The text of a finding for the host's own screen, with the names people know in place of ids. It
 * quotes the record: show it to the worker, and put it in no file, log or message.
 *
 * @param nameOf - What an item is called on screen; ids without a name stay as they are.
 */
export const explainFinding = (
  finding: Finding,
  nameOf: (id: Id) => string | undefined,
): string => {
  const ids = new Set(Object.values(finding.params).filter(isId))
  return finding.message.replaceAll(/[a-z]{1,4}-[A-Za-z0-9-]{1,60}/g, (match) =>
    isId(match) && ids.has(match) ? (nameOf(match) ?? match) : match,
  )
}
