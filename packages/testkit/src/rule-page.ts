import {
  defineRules,
  SAMPLE_DATE,
  type AnyRule,
  type PolicyValue,
  type Rule,
  type Source,
} from '@relational-practice/core'
import { jsonText } from './json-text.ts'
import { markdownTable } from './markdown-table.ts'

const CERTAINTY: Readonly<Record<Source['certainty'], string>> = {
  read: 'The text itself was read.',
  secondary: 'The text itself was not read, but pages that report it.',
  known: 'From professional knowledge; no text was read for this.',
  local: 'Set by local policy.',
}

const MEANING = {
  error:
    'An error: the record contradicts itself or lacks a stated minimum. It cannot be accepted.',
  query: 'A query: look, then change the record or accept it with a reason.',
  prompt: 'A prompt: a matter of practice quality. It blocks nothing.',
} as const

/** A rule’s severity in a word, or in two where it depends on the stage. */
export const severityText = ({
  severity,
}: Pick<Rule<never, never, string, never>, 'severity'>): string =>
  typeof severity === 'string' ? severity : `${severity.draft} (draft), ${severity.final} (final)`

const policyRow = ([name, { value, unit, stricter }]: [string, PolicyValue]): string[] => [
  `\`${name}\``,
  `${value} ${unit}`,
  stricter ? `only ${stricter}: it is in the law` : 'lower or higher',
]

const policyPart = (policy: Readonly<Record<string, PolicyValue>> | undefined): string[] =>
  policy
    ? [
        '## What a council may set',
        markdownTable(['Value', 'Here', 'May be set'], Object.entries(policy).map(policyRow)),
      ]
    : []

/** The page of one rule, made from the rule and from what it says of its own samples. */
export const rulePage = <R extends object, X>(
  rule: AnyRule<R, X>,
  index: (record: R) => X,
  rules: readonly AnyRule<R, X>[],
): string => {
  const { code, title, why, mend, source, samples, looksAt, acceptWhen } = rule
  const findings = defineRules(index, rules)(samples.bad, { asOf: SAMPLE_DATE })
  const severity = severityText(rule)
  const parts = [
    `# ${title}`,
    `\`${code}\` · ${severity}`,
    ...(typeof rule.severity === 'string' ? [MEANING[rule.severity]] : []),
    ...(looksAt ? ['## What it looks at', looksAt] : []),
    '## Why it matters',
    why,
    '## What to do',
    mend,
    ...(acceptWhen ? ['## When it may stay as it is', acceptWhen] : []),
    ...policyPart(rule.policy),
    '## Where it comes from',
    [
      `- ${source.title}.`,
      `- Edition: ${source.edition}.`,
      `- ${CERTAINTY[source.certainty]}`,
    ].join('\n'),
    '## A record in which it finds something',
    `Everybody in it is invented. Checked for ${SAMPLE_DATE} it says:`,
    findings.map(({ message }) => `> ${message}`).join('\n>\n'),
    `\`\`\`json\n${jsonText(samples.bad)}\n\`\`\``,
    '## A record in which it finds nothing',
    `\`\`\`json\n${jsonText(samples.good)}\n\`\`\``,
  ]
  return `${parts.join('\n\n')}\n`
}
