import {
  defineRules,
  SAMPLE_DATE,
  type AnyRule,
  type CheckOptions,
  type Finding,
  type RecordType,
  type Rule,
} from '@relational-practice/core'
import { shuffleKeys } from './arbitrary-record.ts'
import { MARKER, markText } from './marked-text.ts'

/** Rules to be tested, with what their samples are checked by. */
export interface RulesUnderTest<R extends object, X> {
  readonly type: RecordType<string, R>
  readonly index: (record: R) => X
  readonly rules: readonly AnyRule<R, X>[]
  /** Codes that the samples of a rule cannot do without, rule by rule. */
  readonly companions?: Readonly<Record<string, readonly string[]>>
}

const deepFreeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const codesOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.map(({ code }) => code)),
]

const resolves = (record: object, path: Finding['path']): boolean => {
  let value: unknown = record
  for (const step of path) value = Reflect.get(Object(value), step)
  return value !== undefined
}

type RuleText = Pick<
  Rule<never, never, string, never>,
  'title' | 'why' | 'mend' | 'source' | 'policy'
>

const textFaults = ({ title, why, mend, source, policy = {} }: RuleText): string[] => {
  const faults: string[] = []
  if (!/\S.*[^.\s]$/.test(title)) faults.push('the title is empty, or ends with a full stop')
  for (const [name, text] of Object.entries({ why, mend })) {
    if (!/^\S.*\.$/s.test(text)) faults.push(`${name} is empty, or does not end with a full stop`)
  }
  if (!source.title || !source.edition) faults.push('the source has no title or no edition')
  for (const [name, { unit }] of Object.entries(policy)) {
    if (!unit) faults.push(`the policy value ${name} has no unit`)
  }
  return faults
}

/**
 * What is wrong with one rule, tried on its own samples with all the rules it stands among; nothing
 * when it keeps its promises.
 */
export const ruleFaults = <R extends object, X>(
  { type, index, rules, companions = {} }: RulesUnderTest<R, X>,
  rule: AnyRule<R, X>,
): string[] => {
  const faults = textFaults(rule)
  const { good, bad } = rule.samples
  const allowed = [rule.code, ...(companions[rule.code] ?? [])]
  const check = (record: R, options: Partial<CheckOptions> = {}): readonly Finding[] =>
    defineRules(index, rules)(record, {
      asOf: SAMPLE_DATE,
      stage: 'final',
      onCrash: (code, error) => faults.push(`${code} crashed: ${String(error)}`),
      ...options,
    })

  for (const [name, sample] of Object.entries({ good, bad })) {
    const parsed = type.parse(structuredClone(sample))
    if (!parsed.ok)
      faults.push(`the ${name} sample is no record: ${codesOf(parsed.findings).join()}`)
    deepFreeze(sample)
  }

  const others = codesOf(check(good)).filter(
    (code) => code === rule.code || !allowed.includes(code),
  )
  if (others.length > 0) faults.push(`the good sample gives ${others.join()}`)

  const findings = check(bad)
  const found = findings.filter(({ code }) => code === rule.code)
  const strangers = codesOf(findings).filter((code) => !allowed.includes(code))
  if (found.length === 0) faults.push('the bad sample does not give the finding')
  if (strangers.length > 0) faults.push(`the bad sample also gives ${strangers.join()}`)
  for (const { message, path, related = [] } of found) {
    if (!/^\S.*\.$/s.test(message)) faults.push('a message does not end with a full stop')
    for (const each of [path, ...related]) {
      if (!resolves(bad, each)) faults.push(`the path ${each.join('/')} leads nowhere`)
    }
  }

  if (!same(check(shuffleKeys(bad) as R), findings)) {
    faults.push('another order of keys gives other findings')
  }

  const markedFindings = check(markText(type, bad, false))
  if (!codesOf(markedFindings).includes(rule.code)) {
    faults.push('the finding depends on what a free text says')
  }
  const quotes = [...markedFindings, ...check(markText(type, bad, true))]
  if (JSON.stringify(quotes).includes(MARKER)) faults.push('a finding quotes the record')

  for (const [name, { value, stricter }] of Object.entries(rule.policy ?? {})) {
    if (!stricter) continue
    const tighter = stricter === 'lower' ? value - 1 : value + 1
    if (!codesOf(check(bad, { policy: { [name]: tighter } })).includes(rule.code)) {
      faults.push(`the finding is lost when the policy value ${name} is tightened`)
    }
  }
  return faults
}

/** What is wrong with a list of rules as a list, `files` being the names in the folder of its rules. */
export const ruleListFaults = (
  kind: string,
  codes: readonly string[],
  files: readonly string[],
): string[] => {
  const own = codes.filter((code) => !code.startsWith('core/'))
  const names = files
    .filter((file) => file.endsWith('.ts') && !/\.test(?:-\w+)?\.ts$/.test(file))
    .map((file) => `${kind}/${file.slice(0, -'.ts'.length)}`)
  return [
    ...own
      .filter((code) => !new RegExp(`^${kind}/[a-z0-9-]+$`).test(code))
      .map((code) => `${code} is no code of ${kind}`),
    ...codes
      .filter((code, place) => codes.indexOf(code) < place)
      .map((code) => `${code} is there twice`),
    ...own.filter((code) => !names.includes(code)).map((code) => `${code} has no file of its name`),
    ...names
      .filter((name) => !own.includes(name))
      .map((name) => `${name} is a file and in no list`),
  ]
}
