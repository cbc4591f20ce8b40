import type { AnyTool, PolicyValue, Severity, Source } from '@relational-practice/core'
import type { Styles } from './styles.ts'

/** What is known of a rule without a record: all but its samples. */
export interface RulePage {
  readonly kind: string
  readonly code: string
  readonly severity: { readonly draft: Severity; readonly final: Severity }
  readonly title: string
  readonly why: string
  readonly mend: string
  readonly looksAt?: string
  readonly acceptWhen?: string
  readonly source: Source
  readonly policy: Readonly<Record<string, PolicyValue>>
}

/** The pages of a tool's rules, by code. */
export const rulePagesOf = ({ kind, rules }: AnyTool): RulePage[] =>
  rules
    .map(({ code, severity, title, why, mend, looksAt, acceptWhen, source, policy = {} }) => ({
      kind,
      code,
      severity: typeof severity === 'string' ? { draft: severity, final: severity } : severity,
      title,
      why,
      mend,
      ...(looksAt && { looksAt }),
      ...(acceptWhen && { acceptWhen }),
      source,
      policy,
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))

const severityInWords = ({ draft, final }: RulePage['severity']): string =>
  draft === final ? draft : `${draft}, ${final} when final`

/** All rules, a line each. */
export const ruleTable = (pages: readonly RulePage[], styles: Styles): string => {
  const codeWidth = Math.max(0, ...pages.map(({ code }) => code.length))
  const severityWidth = Math.max(
    0,
    ...pages.map(({ severity }) => severityInWords(severity).length),
  )
  return pages
    .map(({ code, severity, title }) => {
      const how = styles[severity.draft](severityInWords(severity).padEnd(severityWidth))
      return `${styles.strong(code.padEnd(codeWidth))}  ${how}  ${title}\n`
    })
    .join('')
}

const certainties: Readonly<Record<Source['certainty'], string>> = {
  read: 'the text itself was read',
  secondary: 'read in a text that reports it',
  known: 'professional knowledge, not read again',
  local: 'set by local policy',
}

const policyInWords = ([name, { value, unit, stricter }]: readonly [
  string,
  PolicyValue,
]): string => {
  const limit = stricter ? `; by law, so a policy may only make it ${stricter}` : ''
  return `${name} = ${value} ${unit}${limit}`
}

/** One rule, with why it is there, how to mend what it finds, and where it comes from. */
export const ruleInWords = (page: RulePage, styles: Styles): string => {
  const { code, severity, title, why, mend, looksAt, acceptWhen, source, policy } = page
  const parts = [
    ['Why', why],
    ['Mend', mend],
    ...(looksAt ? [['Looks at', looksAt]] : []),
    ...(acceptWhen ? [['Accept when', acceptWhen]] : []),
    ['Source', `${source.title}, ${source.edition} (${certainties[source.certainty]})`],
    ...Object.entries(policy).map((entry) => ['Policy', policyInWords(entry)]),
  ]
  const body = parts
    .map(([name = '', text = '']) => `\n${styles.strong(name)}\n  ${text}\n`)
    .join('')
  return `${styles.strong(code)} (${severityInWords(severity)})\n${title}\n${body}`
}
