import { explainFinding, type Finding } from '@relational-practice/core'
import type { Fault, Place } from '../input/fault.ts'
import { placesOf } from '../input/place-of.ts'
import type { JsonText } from '../input/read-json.ts'
import type { RecordRead } from '../input/read-record.ts'
import type { ExitCode } from '../io.ts'

/** A finding with the places in the file that it is about. */
export interface PlacedFinding {
  readonly finding: Finding
  readonly message: string
  readonly place?: Place
  /** One for each of the finding's related paths. */
  readonly related: readonly (Place | undefined)[]
}

/** What is said of one file. */
export interface FileReport {
  readonly file: string
  readonly kind?: string
  readonly state: RecordRead['state']
  readonly fault?: Fault
  readonly findings: readonly PlacedFinding[]
}

/** Finds the places of findings in the file. */
export const placeFindings = (
  json: JsonText,
  findings: readonly Finding[],
  wordsOf: (finding: Finding) => string = ({ message }) => message,
): PlacedFinding[] => {
  const paths = findings.flatMap(({ path, related }) => [path, ...(related ?? [])])
  const places = paths.length > 0 ? placesOf(json, paths) : undefined
  return findings.map((finding) => {
    const place = places?.get(finding.path)
    const related = (finding.related ?? []).map((path) => places?.get(path))
    return { finding, message: wordsOf(finding), ...(place && { place }), related }
  })
}

/** What is said of a file whose record could not be opened. */
export const reportUnopened = (
  file: string,
  read: Exclude<RecordRead, { state: 'open' }>,
): FileReport =>
  read.state === 'unreadable'
    ? { file, state: read.state, fault: read.fault, findings: [] }
    : {
        file,
        kind: read.tool.kind,
        state: read.state,
        findings: placeFindings(read.json, read.findings),
      }

/** What is said of an open record and the findings of its check. */
export const reportOpen = (
  file: string,
  read: Extract<RecordRead, { state: 'open' }>,
  findings: readonly Finding[],
  explain: boolean,
): FileReport => ({
  file,
  kind: read.tool.kind,
  state: read.state,
  findings: placeFindings(
    read.json,
    findings,
    explain ? (finding) => explainFinding(finding, (id) => read.record.nameOf(id)) : undefined,
  ),
})

/** A finding that somebody still has to look at. Prompts are advice and errors cannot be accepted. */
const isOpen = ({ finding }: PlacedFinding): boolean =>
  finding.severity === 'error' || (finding.severity === 'query' && finding.accepted === undefined)

/** The exit code for what is said of all files: the worst of them. */
export const exitCodeFor = (reports: readonly FileReport[]): ExitCode => {
  if (reports.some(({ state }) => state === 'unreadable')) return 2
  return reports.some(({ findings }) => findings.some(isOpen)) ? 1 : 0
}
