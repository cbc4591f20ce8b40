import { explainFinding, type Finding } from '@relational-practice/core'
import { itemName } from '../find/names.ts'
import type { Ecomap } from '../schema/index.ts'

/**
 * The text of a finding for the worker's screen, with the names people use in place of ids. It
 * quotes the record: put it in no file, log or message.
 */
export const explainEcomapFinding = (finding: Finding, ecomap: Ecomap): string =>
  explainFinding(finding, (id) => itemName(ecomap, id))
