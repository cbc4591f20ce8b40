import type { Finding } from '@relational-practice/core'

/** A file has at most so many bytes, or characters where it comes as text, to be read at all. */
export const MOST_BYTES = 64 * 1024 * 1024

/** A file has at most so many lines to be read at all. */
export const MOST_LINES = 1_000_000

const MESSAGES = {
  'genogram/gedcom-not-gedcom':
    'The input is not a GEDCOM file: it does not begin with a line such as “0 HEAD”.',
  'genogram/gedcom-zip':
    'The input is a zip archive. If it is a GEDZIP file, unpack it and read the file gedcom.ged in it.',
  'genogram/gedcom-too-large': `The file is larger than this program reads: ${MOST_BYTES / 1024 / 1024} MB and ${MOST_LINES} lines. Export the part of the family that is needed.`,
  'genogram/gedcom-nobody': 'The file is GEDCOM and holds no person that could be taken in.',
} as const

/** Why a file gives no genogram. */
export type GedcomRefusalCode = keyof typeof MESSAGES

/** A file that gives no genogram, and why. */
export const refuseGedcom = (
  code: GedcomRefusalCode,
  params: Finding['params'] = {},
): { readonly ok: false; readonly findings: readonly Finding<GedcomRefusalCode>[] } => ({
  ok: false,
  findings: [{ code, severity: 'error', path: [], message: MESSAGES[code], params }],
})
