import { parseGenogram } from '../schema/parse-genogram.ts'
import type { Genogram } from '../schema/index.ts'
import type { GedcomImport, ReadGedcomOptions } from './gedcom-import.ts'
import { readGedcom } from './read-gedcom.ts'

/** What a test looks at: the genogram, and the report as `code path lines`. */
export interface Imported {
  readonly genogram: Genogram
  readonly report: readonly string[]
  readonly whole: GedcomImport
}

/** Reads a file that has to give a valid genogram. */
export const importedFrom = (
  input: Uint8Array | string,
  options: ReadGedcomOptions = {},
): Imported => {
  const result = readGedcom(input, { keepIdentifiers: true, ...options })
  if (!result.ok) throw new Error(result.findings.map(({ code }) => code).join(', '))
  const { genogram, report } = result.value
  const parsed = parseGenogram(genogram)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  return {
    genogram,
    report: report.map(({ code, path, lines }) => `${code} ${path} ${lines.join(',')}`),
    whole: result.value,
  }
}

const read = (version: string, lines: readonly string[]): Imported =>
  importedFrom(['0 HEAD', '1 GEDC', `2 VERS ${version}`, ...lines, '0 TRLR'].join('\n'))

/** The lines of a file of version 5.5.1, of which the first is line 4. */
export const imported551 = (...lines: readonly string[]): Imported => read('5.5.1', lines)

/** The lines of a file of version 7, of which the first is line 4. */
export const imported7 = (...lines: readonly string[]): Imported => read('7.0', lines)
