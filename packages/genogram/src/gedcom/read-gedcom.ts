import type { Result } from '@relational-practice/core'
import { decodeBytes, type DecodedText } from './decode-bytes.ts'
import type { GedcomImport, ReadGedcomOptions } from './gedcom-import.ts'
import { startReading } from './gedcom-reading.ts'
import { startReport, type GedcomReport } from './gedcom-report.ts'
import { genogramFromRecords } from './genogram-from-records.ts'
import { fileNodes, readVersion } from './read-header.ts'
import { readLines } from './read-lines.ts'
import { readTree } from './read-tree.ts'
import { MOST_BYTES, MOST_LINES, refuseGedcom } from './refuse-gedcom.ts'
import { reportTheRest } from './report-the-rest.ts'
import { isStandardTag } from './standard-tags.ts'
import { LINE_LENGTH } from './take-text.ts'
import { lineFromGedcom } from './text-from-gedcom.ts'

/** How far into a file its first line may begin. */
const BEGINNING = 10_000

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 8 && (bytes[3] ?? 9) <= 8

/** Whether the first line is one of level 0 with a tag of GEDCOM, or an extension’s. */
const beginsLikeGedcom = (text: string): boolean => {
  for (const { read } of readLines(text.slice(0, BEGINNING))) {
    return read?.level === 0 && (isStandardTag(read.tag) || read.tag.startsWith('_'))
  }
  return false
}

const reportDecoding = (report: GedcomReport, { text, hasLosses, code }: DecodedText): void => {
  if (code) report.aboutLine(code)
  if (!hasLosses) return
  for (const line of readLines(text)) {
    if (line.text.includes('�')) report.aboutLine('character-not-read', line.number)
  }
}

/**
 * Reads a GEDCOM file of version 5.5, 5.5.1, 5.5.5 or 7 as a genogram.
 *
 * Whatever the file holds that a genogram has no place for, or that could only be guessed, is in
 * the report, never silently gone. Lived gender is never set: `SEX` is what was recorded at birth,
 * and `HUSB` and `WIFE` are places in a record. Restricted people and families (`RESN`) are withheld
 * from everyone until a worker decides. Ids are made of the identifiers in the file, the same each
 * time. People without an identifier are reported and left out, since nothing can be linked to them.
 *
 * Never throws. Findings instead of a genogram: `genogram/gedcom-not-gedcom`,
 * `genogram/gedcom-zip` (GEDZIP is not unpacked), `genogram/gedcom-too-large`,
 * `genogram/gedcom-nobody`.
 *
 * @example
 * ```ts
 * import { describeGedcomNote, readGedcom } from '@relational-practice/genogram/gedcom'
 *
 * const file = `0 HEAD
 * 1 GEDC
 * 2 VERS 7.0
 * 0 @I1@ INDI
 * 1 NAME Ada /Example/
 * 1 DSCR Tall
 * 0 TRLR`
 * const result = readGedcom(file)
 *
 * result.ok && result.value.genogram.people // => { 'p-I1': { name: 'Ada Example' } }
 * result.ok && result.value.report.map(describeGedcomNote)
 * // => ['INDI.DSCR, line 6: A genogram has no place for this.']
 * ```
 */
export const readGedcom = (
  input: Uint8Array | string,
  options: ReadGedcomOptions = {},
): Result<GedcomImport> => {
  if (input.length > MOST_BYTES) return refuseGedcom('genogram/gedcom-too-large')
  if (typeof input !== 'string' && isZip(input)) return refuseGedcom('genogram/gedcom-zip')
  const decoded: DecodedText =
    typeof input === 'string'
      ? { text: input.replace(/^\ufeff/, ''), encoding: 'utf-8', hasLosses: false }
      : decodeBytes(input, options.encoding)
  if (!beginsLikeGedcom(decoded.text)) return refuseGedcom('genogram/gedcom-not-gedcom')
  const report = startReport()
  reportDecoding(report, decoded)
  const tree = readTree(decoded.text, report, MOST_LINES)
  if (!tree) return refuseGedcom('genogram/gedcom-too-large')
  const version = readVersion(tree.records, report)
  const reading = startReading(tree.records, version === '7', report)
  fileNodes(tree.records).forEach(reading.take)
  const { collections, counts } = genogramFromRecords(reading, tree.records, options)
  if (counts.people === 0) return refuseGedcom('genogram/gedcom-nobody', { lines: tree.lines })
  reportTheRest(reading, tree.records)
  const title = lineFromGedcom(options.title ?? '', LINE_LENGTH)
  return {
    ok: true,
    value: {
      genogram: {
        kind: 'genogram',
        schemaVersion: 1,
        id: options.id ?? 'r-gedcom',
        ...collections,
        ...(title && { title: title.text }),
      },
      version,
      encoding: decoded.encoding,
      counts: { lines: tree.lines, ...counts },
      report: report.notes(),
    },
    findings: [],
  }
}
