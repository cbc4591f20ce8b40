import { countOf, type Counts } from './counts.ts'
import type { FileReport, PlacedFinding } from './file-report.ts'
import { fileName } from './file-name.ts'
import { jsonPointer } from './json-pointer.ts'
import { howMany } from './how-many.ts'
import type { Place } from '../input/fault.ts'
import type { Styles } from './styles.ts'

const lineAndColumn = (place: Place | undefined): string =>
  place ? `${place.line}:${place.column}` : ''

const widest = (texts: readonly string[]): number =>
  texts.reduce((width, text) => Math.max(width, text.length), 0)

const alsoAt = ({ related }: PlacedFinding): string => {
  const places = related.flatMap((place) => (place ? [lineAndColumn(place)] : []))
  return places.length > 0 ? ` See also ${places.join(', ')}.` : ''
}

const findingLines = (findings: readonly PlacedFinding[], styles: Styles): string => {
  const placeWidth = widest(findings.map(({ place }) => lineAndColumn(place)))
  const codeWidth = widest(findings.map(({ finding }) => finding.code))
  const indent = ' '.repeat(placeWidth + 4)
  return findings
    .map((placed) => {
      const { code, severity, accepted, path } = placed.finding
      const at = styles.faint(lineAndColumn(placed.place).padStart(placeWidth))
      const how = styles[severity](severity.padEnd('prompt'.length))
      const where = jsonPointer(path) || '(the whole record)'
      const answered = accepted ? styles.faint(` (accepted as ${accepted})`) : ''
      return (
        `  ${at}  ${how}  ${styles.strong(code.padEnd(codeWidth))}  ${where}${answered}\n` +
        `${indent}${placed.message}${styles.faint(alsoAt(placed))}\n`
      )
    })
    .join('')
}

/** What is said of one readable file: its name, then two lines a finding. */
export const fileSection = (
  { file, kind, state, findings }: FileReport,
  styles: Styles,
): string => {
  const name = `${styles.strong(fileName(file))} (${kind})`
  if (findings.length === 0) return `${name}: no findings\n`
  const note = state === 'malformed' ? '  Its shape is wrong, so no rule was run on it.\n' : ''
  return `${name}\n${findingLines(findings, styles)}${note}`
}

/** The counts of findings as a line: `2 errors, 1 query, 0 prompts`. */
export const countsInWords = ({ errors, queries, prompts, accepted }: Counts): string => {
  const open = `${howMany(errors, 'error')}, ${howMany(queries, 'query', 'queries')}, ${howMany(prompts, 'prompt')}`
  return accepted > 0 ? `${open}, ${accepted} accepted` : open
}

/** The line below everything: how much was found in how many files. */
export const summaryLine = (reports: readonly FileReport[]): string => {
  const counts = countOf(reports)
  const files = howMany(reports.length, 'file')
  const lost = counts.unreadable > 0 ? `, ${counts.unreadable} of them unreadable` : ''
  return `${countsInWords(counts)} in ${files}${lost}.`
}
