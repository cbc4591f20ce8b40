import type { Id, PartialDate } from '@relational-practice/core'
import { dateToGedcom } from './date-to-gedcom.ts'
import { structure, type GedcomStructure } from './gedcom-structure.ts'
import type { GedcomWriting } from './gedcom-writing.ts'

/** `DATE`, with the exact date below it where GEDCOM has no form for it. */
export const writeDate = (
  writing: GedcomWriting,
  id: Id,
  field: string,
  date: PartialDate | undefined,
): GedcomStructure | undefined => {
  if (date === undefined) return undefined
  const { value, isExact } = dateToGedcom(date)
  if (value === undefined) {
    writing.lose('date-not-written', [id], [field])
    return structure('_EDTF', date)
  }
  if (!isExact) writing.lose('date-not-exact', [id], [field])
  return structure('DATE', value, isExact ? undefined : structure('_EDTF', date))
}
