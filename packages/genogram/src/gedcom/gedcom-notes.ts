import { compareText } from '@relational-practice/core'
import type { GedcomNote } from './gedcom-import.ts'

/** Why something of a GEDCOM file was not taken in, or not as it stands there; by code. */
export const GEDCOM_NOTES = {
  // The file
  'header-missing': 'The file does not begin with a header. It is read all the same.',
  'version-not-known': 'The version is none this program knows. It is read as 5.5.1.',
  'encoding-not-known':
    'The encoding is missing or none this program knows. Plain letters and UTF-8 are read, all other bytes stand as �.',
  'encoding-not-as-said':
    'The header names one encoding and the bytes are in another. The bytes decide.',
  'character-not-read': 'Bytes that are no character in the encoding of the file stand as �.',
  // Lines
  'line-not-read': 'This is no line of GEDCOM: it lacks a level or a tag. Not taken in.',
  'level-not-possible':
    'The level skips one, or is over 99, so that nothing says what the line belongs to. Not taken in.',
  // Records and pointers
  'person-without-identifier':
    'A person without an identifier, to whom nothing can point. Not taken in.',
  'identifier-twice':
    'Another record has the same identifier. It is taken in; what points to it points to the first.',
  'pointer-without-target':
    'It points to a record that is not there or of another kind. Not taken in.',
  'link-one-sided': 'Only one of the two records names the other. The link is taken in.',
  'own-parent': 'A person stands as their own parent. Not taken in.',
  'own-partner': 'A person stands as their own partner. Not taken in.',
  'more-than-two-partners': 'A family has more than two partners. The first two are taken in.',
  // Facts
  'not-taken-in': 'A genogram has no place for this.',
  'about-the-file': 'This is about the file and its keeping, not about people. Not taken in.',
  'source-or-medium': 'Sources, pictures and documents are not taken in here.',
  'only-first-taken': 'There are several. The first is taken in.',
  'value-not-known': 'The value is none of those the standard has here. Not taken in.',
  'event-not-said-to-have-happened':
    'It has neither Y nor a date nor a place: nothing says that it happened. Not taken in.',
  'event-without-partners':
    'It is an event of a couple, and the family has no two partners. Not taken in.',
  'parent-kind-not-told':
    'Nothing says what kind of parents these are. They are taken in as parents by birth.',
  'parent-kind-outside':
    'The kind of parents is in words for which there is no kind. Taken in as social parents, the words as a note.',
  'marriage-religious':
    'The marriage is called religious. Taken in as a religious ceremony; whether it has legal force is not told.',
  'birth-from-christening':
    'No date of birth is given. Taken in as born on or before the day of christening or baptism.',
  'death-from-burial': 'No death is given. Taken in as dead, since the remains were laid to rest.',
  stillborn:
    'Born dead. Taken in as a person who has died: for a pregnancy it would have to say whose.',
  'birth-order-from-file':
    'Dates do not tell the order of birth. The order of the file is taken in.',
  withheld: 'Marked as confidential or private. What it stands in is withheld from everyone.',
  'extension-not-read': 'An extension of this program holds what no genogram can. Not taken in.',
  // Dates
  'date-other-calendar': 'The date is of another calendar. Kept as a note, not converted.',
  'date-before-year-one': 'The date lies before the year 1. Kept as a note.',
  'date-two-years': 'The date has two years, of old and new style. Kept as a note.',
  'date-in-words': 'The date is in words. Kept as a note.',
  'date-interpreted': 'The date is somebody’s reading of the words given with it, kept as a note.',
  'date-not-valid': 'The date does not follow the standard, or no calendar has it. Kept as a note.',
  'date-backwards': 'The period ends before it begins. Kept as a note.',
  // Text
  'text-cut': 'The text is longer than a genogram holds there. It is cut.',
  'text-cleaned': 'The text holds characters that a genogram does not. They are left out.',
} as const satisfies Readonly<Record<string, string>>

/** @see {@link GEDCOM_NOTES} */
export type GedcomNoteCode = keyof typeof GEDCOM_NOTES

const SHOWN_LINES = 5

/** A note as one line of plain English: where, how often, why. It quotes nothing of the file. */
export const describeGedcomNote = ({ code, path, lines }: GedcomNote): string => {
  const shown = lines.slice(0, SHOWN_LINES).join(', ')
  const more = lines.length > SHOWN_LINES ? ` and ${lines.length - SHOWN_LINES} more` : ''
  const where = `line${lines.length === 1 ? '' : 's'} ${shown}${more}`
  const at = lines.length === 0 ? path : path === '' ? where : `${path}, ${where}`
  return at === '' ? GEDCOM_NOTES[code] : `${at}: ${GEDCOM_NOTES[code]}`
}

/** The order of notes: by first line, then path, then code. */
export const compareGedcomNotes = (a: GedcomNote, b: GedcomNote): number =>
  (a.lines[0] ?? 0) - (b.lines[0] ?? 0) ||
  compareText(a.path, b.path) ||
  compareText(a.code, b.code)
