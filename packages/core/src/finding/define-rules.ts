import { isPlainDate } from '../date/plain-date.ts'
import { compareText } from '../text/compare-text.ts'
import type { Acceptance } from '../record/envelope.ts'
import { entries } from '../record/entries.ts'
import type { Id } from '../record/id.ts'
import { aboutOf, fieldOf, sortFindings, type Finding, type Severity } from './finding.ts'
import type { Policy, PolicyValue, Rule } from './rule.ts'

/** How a record is checked. */
export interface CheckOptions {
  /** The day to check for, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Default `draft`: an unfinished record is not a wrong one. */
  readonly stage?: 'draft' | 'final'
  readonly policy?: Policy
  /** Told of a rule that crashed; the error may quote the record, so keep it out of logs that travel. */
  onCrash?(code: string, error: unknown): void
}

/** Any rule of a record type, whatever its code and params. */
// oxlint-disable-next-line typescript/no-explicit-any -- params differ from rule to rule; each was typed by ruleFor
export type AnyRule<R, X> = Rule<R, X, string, any>

/** Codes the runner itself may report. */
export type RunnerCode = 'core/rule-crashed' | 'core/policy-loosened' | 'core/wrong-date'

const severityAt = (
  rule: Pick<AnyRule<never, never>, 'severity'>,
  stage: 'draft' | 'final',
): Severity => (typeof rule.severity === 'string' ? rule.severity : rule.severity[stage])

// A value that is no number would silence the rule, which is the loosest of all.
const loosens = (limit: PolicyValue, value: number): boolean =>
  !Number.isFinite(value) ||
  (limit.stricter === 'lower'
    ? value > limit.value
    : limit.stricter === 'higher' && value < limit.value)

const policyFor = (
  limits: Readonly<Record<string, PolicyValue>>,
  policy: Policy,
): { values: Policy; loosened: string[] } => {
  const values: Record<string, number> = {}
  const loosened: string[] = []
  for (const [name, limit] of Object.entries(limits)) {
    const own = policy[name]
    if (own !== undefined && loosens(limit, own)) loosened.push(name)
    values[name] = own === undefined || loosens(limit, own) ? limit.value : own
  }
  return { values, loosened }
}

interface Accepting {
  readonly accepted?: Readonly<Record<string, Acceptance>> | undefined
}

type Answer = (code: string, found: Pick<Finding, 'path' | 'related'>) => Id<'q'> | undefined

/** Which acceptance of a record answers a finding: of the same rule, about the same items and field. */
const answersIn = ({ accepted }: Accepting): Answer => {
  const byKey = new Map<string, Id<'q'>>()
  const keyOf = (code: string, about: readonly string[], at: string): string =>
    [code, ...about.toSorted(compareText), at].join(' ')
  for (const [id, { code, about, at = '*' }] of entries<Id<'q'>, Acceptance>(
    accepted,
  ).toReversed()) {
    byKey.set(keyOf(code, about, at), id)
  }
  return (code, found) => {
    const about = aboutOf(found)
    return byKey.get(keyOf(code, about, fieldOf(found))) ?? byKey.get(keyOf(code, about, '*'))
  }
}

/**
 * Bundles the rules of one record type into its check. The index is made once a run and lists each
 * collection once; no rule walks the record. All findings come back, never only the first; a rule
 * that crashes becomes a finding that names the rule and nothing else, and the others still run.
 */
export const defineRules =
  <
    R extends { readonly accepted?: Readonly<Record<string, Acceptance>> | undefined },
    X,
    const Rules extends readonly AnyRule<R, X>[],
  >(
    index: (record: R) => X,
    rules: Rules,
  ) =>
  (record: R, options: CheckOptions): readonly Finding<Rules[number]['code'] | RunnerCode>[] => {
    const findings: Finding<Rules[number]['code'] | RunnerCode>[] = []
    const answerTo = answersIn(record)
    if (!isPlainDate(options.asOf)) return [wrongDate()]
    const loosenedNames = new Set<string>()
    const lookup = index(record)
    for (const rule of rules) {
      const { values, loosened } = policyFor(rule.policy ?? {}, options.policy ?? {})
      for (const name of loosened) loosenedNames.add(name)
      const severity = severityAt(rule, options.stage ?? 'draft')
      try {
        const context = { asOf: options.asOf, policy: values, index: lookup }
        for (const { at, related, params } of rule.find(record, context)) {
          const found = { path: at, ...(related && { related }) }
          const answer = severity === 'error' ? undefined : answerTo(rule.code, found)
          findings.push({
            code: rule.code,
            severity,
            path: at,
            message: rule.message(params),
            params,
            ...(related && { related }),
            ...(answer && { accepted: answer }),
          })
        }
      } catch (error) {
        options.onCrash?.(rule.code, error)
        findings.push(crashed(rule.code))
      }
    }
    for (const name of loosenedNames) findings.push(policyLoosened(name))
    return sortFindings(findings)
  }

const crashed = (rule: string): Finding<'core/rule-crashed'> => ({
  code: 'core/rule-crashed',
  severity: 'error',
  path: [],
  message: `The rule ${rule} could not be run on this record. This is a fault in the library, please report it; the other rules ran.`,
  params: { rule },
})

const policyLoosened = (name: string): Finding<'core/policy-loosened'> => ({
  code: 'core/policy-loosened',
  severity: 'error',
  path: [],
  message: `The policy value ${name} is looser than the law allows, or no number, so the value of the rule was used.`,
  params: { name },
})

const wrongDate = (): Finding<'core/wrong-date'> => ({
  code: 'core/wrong-date',
  severity: 'error',
  path: [],
  message: 'The day to check for is no date such as 2026-06-01, so nothing was checked.',
  params: {},
})
