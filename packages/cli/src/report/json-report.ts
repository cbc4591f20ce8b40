import type { Place } from '../input/fault.ts'
import { countOf } from './counts.ts'
import type { FileReport, PlacedFinding } from './file-report.ts'
import { jsonPointer } from './json-pointer.ts'

const placeFields = (place: Place | undefined): object => ({
  line: place?.line ?? null,
  column: place?.column ?? null,
})

const findingFields = ({ finding, message, place, related }: PlacedFinding): object => ({
  severity: finding.severity,
  code: finding.code,
  pointer: jsonPointer(finding.path),
  ...placeFields(place),
  message,
  params: finding.params,
  related: (finding.related ?? []).map((path, at) => ({
    pointer: jsonPointer(path),
    ...placeFields(related[at]),
  })),
  accepted: finding.accepted ?? null,
})

const fileFields = ({ file, kind, state, fault, findings }: FileReport): object => ({
  file,
  kind: kind ?? null,
  state,
  fault: fault ? { code: fault.code, ...placeFields(fault.place), message: fault.message } : null,
  findings: findings.map(findingFields),
})

/** What was said of all files as JSON, for programs. README describes every field. */
export const jsonReport = (
  reports: readonly FileReport[],
  options: { readonly asOf: string; readonly stage: string },
): string => {
  const report = {
    asOf: options.asOf,
    stage: options.stage,
    files: reports.map(fileFields),
    summary: { files: reports.length, ...countOf(reports) },
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
