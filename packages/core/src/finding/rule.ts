import type { Path, Severity } from './finding.ts'

/** Where a rule or a value comes from, and how far its text was checked. */
export interface Source {
  readonly title: string
  readonly edition: string
  /**
   * `read`: the text itself was read; `secondary`: a page that reports it; `known`: professional
   * knowledge, not re-read; `local`: set by local policy.
   */
  readonly certainty: 'read' | 'secondary' | 'known' | 'local'
}

/** Named numbers by which a council may tighten a check. */
export type Policy = Readonly<Record<string, number>>

/** A number a rule depends on. Where `stricter` is given the value is statutory: policy may move it only that way. */
export interface PolicyValue {
  readonly value: number
  readonly unit: string
  readonly stricter?: 'lower' | 'higher'
}

/** A plain string does not compile: what a finding carries must not be able to quote a record. */
export type NoText<P> = { [K in keyof P]: string extends P[K] ? never : P[K] }

/** What a rule is given besides the record. */
export interface RuleContext<X> {
  /** The day the check is made for. */
  readonly asOf: string
  /** The rule's own policy values, tightened by the host's where it gave any. */
  readonly policy: Policy
  readonly index: X
}

/** One thing a check looks for. One rule has one code, for ever. */
export interface Rule<R, X, C extends string, P> {
  readonly code: C
  readonly severity: Severity | { readonly draft: Severity; readonly final: Severity }
  /** What is wrong or missing, in a few words. */
  readonly title: string
  /** Why it matters to a child or family. */
  readonly why: string
  /** What a worker can do about it. */
  readonly mend: string
  /** Which parts of a record it looks at, and where it keeps silent. */
  readonly looksAt?: string
  /** When a worker may leave it as it is, with a reason. An error has none: it cannot be accepted. */
  readonly acceptWhen?: string
  readonly source: Source
  readonly policy?: Readonly<Record<string, PolicyValue>>
  /** Two records that prove the rule: it finds nothing in `good` and something in `bad`. */
  readonly samples: { readonly good: R; readonly bad: R }
  /** Every place it finds, with params for the message. */
  find(
    record: R,
    context: RuleContext<X>,
  ): Iterable<{ at: Path; related?: readonly Path[]; params: NoText<P> }>
  /** The finding in plain English. */
  message(params: P): string
}

/** The day on which the samples of all rules are checked. */
export const SAMPLE_DATE = '2026-06-01'

/** Types a rule for one kind of record and index: `const rule = ruleFor<Genogram, Index>()({ … })`. */
export const ruleFor =
  <R, X>() =>
  <const C extends string, const P>(rule: Rule<R, X, C, P>): Rule<R, X, C, P> =>
    rule
