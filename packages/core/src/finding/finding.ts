import { compareText } from '../text/compare-text.ts'
import { isId, type Id } from '../record/id.ts'

/** Where in a record: property names and ids. Any other key of the data appears as `#3`, its place. */
export type Path = readonly (string | number)[]

/**
 * - `error`: the record contradicts itself, cannot be used, or lacks a stated minimum. Never merely
 *   rare or dreadful, since an error cannot be accepted.
 * - `query`: look, then change it or accept it with a reason.
 * - `prompt`: a matter of practice quality; it blocks nothing.
 */
export type Severity = 'error' | 'query' | 'prompt'

/** What a check found: about the record, never about a person's worth, and never quoting the record. */
export interface Finding<C extends string = string> {
  /** A stable code, `genogram/ancestor-cycle`; never renamed, never reused. */
  readonly code: C
  readonly severity: Severity
  readonly path: Path
  /** Plain English, made of `params`. */
  readonly message: string
  /** Ids, numbers and terms of the schema. */
  readonly params: Readonly<Record<string, string | number>>
  /** Other places that the finding is about. */
  readonly related?: readonly Path[]
  /** The acceptance in the record that answers this finding. */
  readonly accepted?: Id<'q'>
}

/** A value, or the findings that say why there is none. Never an exception. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

const compareStep = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b))

/** The order of paths: step by step, a shorter path before those below it. */
export const comparePaths = (a: Path, b: Path): number => {
  for (const [place, step] of a.entries()) {
    const other = b[place]
    if (other === undefined) return 1
    const order = compareStep(step, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Findings in their one order: by path, then code, then related paths. */
export const sortFindings = <C extends string>(findings: readonly Finding<C>[]): Finding<C>[] =>
  [...findings].toSorted(
    (a, b) =>
      comparePaths(a.path, b.path) ||
      compareText(a.code, b.code) ||
      comparePaths((a.related ?? []).flat(), (b.related ?? []).flat()),
  )

/** The field a finding is about, in names of the schema: `people/name`. Ids and places are left out. */
export const fieldOf = (finding: Pick<Finding, 'path'>): string =>
  finding.path.filter((step) => typeof step === 'string' && !isId(step)).join('/')

/** The ids a finding is about, sorted, once each: what an acceptance of it names. */
export const aboutOf = (finding: Pick<Finding, 'path' | 'related'>): Id[] => {
  const steps = [...finding.path, ...(finding.related ?? []).flat()]
  return [...new Set(steps.filter(isId))].toSorted(compareText)
}
