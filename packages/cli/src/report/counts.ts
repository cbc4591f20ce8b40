import type { Severity } from '@relational-practice/core'
import type { FileReport } from './file-report.ts'

/** How many findings of each kind there are, and how many files that could not be read. */
export interface Counts {
  readonly errors: number
  readonly queries: number
  readonly prompts: number
  /** Queries and prompts that somebody accepted; the numbers above leave them out. */
  readonly accepted: number
  readonly unreadable: number
}

/** Counts what is said of some files. */
export const countOf = (reports: readonly FileReport[]): Counts => {
  const findings = reports.flatMap((report) => report.findings.map(({ finding }) => finding))
  const open = (severity: Severity): number =>
    findings.filter((each) => each.severity === severity && each.accepted === undefined).length
  return {
    errors: open('error'),
    queries: open('query'),
    prompts: open('prompt'),
    accepted: findings.filter(({ accepted }) => accepted !== undefined).length,
    unreadable: reports.filter(({ state }) => state === 'unreadable').length,
  }
}
