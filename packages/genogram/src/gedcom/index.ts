// Reading a GEDCOM file, and what did not go into the genogram
export { readGedcom } from './read-gedcom.ts'
export { describeGedcomNote, GEDCOM_NOTES, type GedcomNoteCode } from './gedcom-notes.ts'
export type {
  GedcomCounts,
  GedcomEncoding,
  GedcomImport,
  GedcomNote,
  GedcomVersion,
  ReadGedcomOptions,
} from './gedcom-import.ts'

// Writing one, and what other programs do not get to know
export { writeGedcom, type GedcomExport } from './write/write-gedcom.ts'
export {
  describeGedcomLoss,
  GEDCOM_LOSSES,
  type GedcomLoss,
  type GedcomLossCode,
} from './write/gedcom-loss.ts'
