import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AnyRule, RecordType } from '@relational-practice/core'
import { dataDictionary } from './data-dictionary.ts'
import { writeGenerated } from './generated.ts'
import { markdownTable } from './markdown-table.ts'
import { rulePage, severityText } from './rule-page.ts'

/** What is written of a tool besides its code. */
export interface WrittenTool<R extends object, X> {
  readonly title: string
  readonly record: RecordType<string, R>
  readonly index: (record: R) => X
  readonly rules: readonly AnyRule<R, X>[]
}

const RULES = '../../docs/rules'

// A page whose rule is gone would go on promising it.
const removeStalePages = (kind: string, codes: ReadonlySet<string>): void => {
  for (const file of readdirSync(join(RULES, kind))) {
    if (codes.has(`${kind}/${file.slice(0, -'.md'.length)}`)) continue
    const page = join(RULES, kind, file)
    if (process.env.GENERATED_CHECK === undefined) rmSync(page)
    else {
      console.error(`${page} is the page of no rule: run "pnpm generate"`)
      process.exitCode = 1
    }
  }
}

/**
 * Writes what follows from a tool's sources, from its package's folder: the JSON Schema, the data
 * dictionary, and a page for each of its own rules. The rules of every record have one page for all
 * tools, with the samples of the tool that writes it.
 *
 * @param writesRecordRules whether this tool writes the pages of `core/…`; exactly one does.
 */
export const writeTool = <R extends object, X>(
  { title, record, index, rules }: WrittenTool<R, X>,
  writesRecordRules = false,
): void => {
  const { kind, jsonSchema } = record
  writeGenerated('schema.json', `${JSON.stringify(jsonSchema, undefined, 2)}\n`)
  writeGenerated(`../../docs/data/${kind}.md`, dataDictionary(title, jsonSchema))
  const kinds = [kind, ...(writesRecordRules ? ['core'] : [])]
  for (const rule of rules) {
    if (!kinds.some((each) => rule.code.startsWith(`${each}/`))) continue
    writeGenerated(join(RULES, `${rule.code}.md`), rulePage(rule, index, rules))
  }
  const codes = new Set(rules.map(({ code }) => code))
  for (const each of kinds) removeStalePages(each, codes)
}

const INTRODUCTION = `# Rules

A check says what a record holds, what it lacks and where it contradicts itself, and why that matters. It never judges a family, never ranks and never adds up. No finding quotes a record: it names ids, numbers and terms of the schema, and a program puts names in their place on the worker’s own screen.

- An **error** is something that cannot be, or a stated minimum that is missing. It cannot be accepted.
- A **query** asks to look: change the record, or accept it with a reason, which stays in the record.
- A **prompt** is a matter of practice quality and blocks nothing.

A date that cannot tell is never a reason for an error or a query. Where a value comes from the law a council may tighten it and never loosen it.

Besides the rules a check itself may report \`core/rule-crashed\`, when a rule could not be run (a fault of this library), and \`core/policy-loosened\`, when a council’s value is looser than the law.
`

/** Writes the overview of all rules of all tools, a line each. */
export const writeRuleOverview = (
  rules: readonly {
    code: string
    title: string
    severity: Parameters<typeof severityText>[0]['severity']
  }[],
): void => {
  const once = new Map(rules.map((rule) => [rule.code, rule]))
  const rows = [...once.values()].map((rule) => [
    `[${rule.code}](${rule.code}.md)`,
    severityText(rule),
    rule.title,
  ])
  const table = markdownTable(['Rule', 'Severity', 'What it finds'], rows)
  writeGenerated(join(RULES, 'README.md'), `${INTRODUCTION}\n${table}\n`)
}
