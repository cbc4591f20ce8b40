import { explainFinding, type Finding } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { itemName } from '../find/item-name.ts'

/**
 * The text of a finding for the worker's screen, with the names people use in place of ids. It
 * quotes the record: put it in no file, log or message.
 */
export const explainGenogramFinding = (finding: Finding, genogram: Genogram): string =>
  explainFinding(finding, (id) => itemName(genogram, id))
