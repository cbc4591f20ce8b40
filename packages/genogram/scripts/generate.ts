/** Writes what follows from the sources: the JSON Schema, the data dictionary, and a page for each rule. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataDictionary } from '@relational-practice/testkit/data-dictionary'
import { writeGenerated } from '@relational-practice/testkit/generated'
import { genogramRules } from '../src/check/check-genogram.ts'
import { indexGenogram } from '../src/find/index-genogram.ts'
import { genogramRecord } from '../src/schema/index.ts'
import { markdownTable } from './markdown-table.ts'
import { rulePage, severityText } from './rule-page.ts'

const DOCS = '../../docs/rules'

const published = genogramRecord.jsonSchema
writeGenerated('schema.json', `${JSON.stringify(published, undefined, 2)}\n`)
writeGenerated('../../docs/data/genogram.md', dataDictionary('Genogram', published))

for (const rule of genogramRules) {
  writeGenerated(join(DOCS, `${rule.code}.md`), rulePage(rule, indexGenogram, genogramRules))
}

const INTRODUCTION = `# Rules

A check says what a record holds, what it lacks and where it contradicts itself, and why that matters. It never judges a family, never ranks and never adds up. No finding quotes a record: it names ids, numbers and terms of the schema, and a program puts names in their place on the worker’s own screen.

- An **error** is something that cannot be, or a stated minimum that is missing. It cannot be accepted.
- A **query** asks to look: change the record, or accept it with a reason, which stays in the record.
- A **prompt** is a matter of practice quality and blocks nothing.

A date that cannot tell is never a reason for an error or a query. Where a value comes from the law a council may tighten it and never loosen it.

Besides the rules a check itself may report \`core/rule-crashed\`, when a rule could not be run (a fault of this library), and \`core/policy-loosened\`, when a council’s value is looser than the law.
`

const rows = genogramRules.map((rule) => [
  `[${rule.code}](${rule.code}.md)`,
  severityText(rule),
  rule.title,
])
const table = markdownTable(['Rule', 'Severity', 'What it finds'], rows)
writeGenerated(join(DOCS, 'README.md'), `${INTRODUCTION}\n${table}\n`)

// A page whose rule is gone would go on promising it.
const pages = new Set(genogramRules.map(({ code }) => `${code}.md`))
for (const file of readdirSync(join(DOCS, genogramRecord.kind))) {
  if (pages.has(`${genogramRecord.kind}/${file}`)) continue
  const page = join(DOCS, genogramRecord.kind, file)
  if (process.env.GENERATED_CHECK === undefined) rmSync(page)
  else {
    console.error(`${page} is the page of no rule: run "pnpm generate"`)
    process.exitCode = 1
  }
}
