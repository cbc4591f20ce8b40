/** Load, edit, check, draw and save a genogram in a program of your own: `node examples/embed/main.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  commit,
  redo,
  startHistory,
  toSvg,
  undo,
  viewFor,
  type Reader,
} from '@relational-practice/core'
import {
  addPerson,
  becomePartners,
  checkGenogram,
  describeGenogram,
  drawGenogram,
  genogramRecord,
  layoutGenogram,
  parseGenogram,
  recordDeath,
} from '@relational-practice/genogram'

const asOf = '2026-06-01'
const family = new URL('../family/genogram.json', import.meta.url)
const out = new URL('../../out/embed/', import.meta.url)

// Load. Whatever the file holds, the answer is a genogram or the findings that say why it is none.
const loaded = parseGenogram(JSON.parse(readFileSync(family, 'utf8')))
if (!loaded.ok) throw new Error(loaded.findings.map(({ message }) => message).join('\n'))

// Edit. A history is a value: each step makes a new one, and any of them can be kept.
let history = startHistory(loaded.value)
history = commit(history, recordDeath, { person: 'p-derek', on: '2026-05-27' })
history = commit(history, addPerson, {
  id: 'p-leila',
  name: 'Leila',
  gender: 'woman',
  born: '1993',
})
history = commit(history, becomePartners, { id: 'u-new', partners: ['p-kwame', 'p-leila'] })
history = undo(history) // Were they partners? The worker asks again.
history = redo(history) // They are.
console.log(`done: ${history.done.map(({ label }) => label).join('; ')}`)

// Check. One thing to ask: how do we know that Leila is a woman? Findings quote nothing: log them.
for (const { severity, code, message } of checkGenogram(history.record, { asOf })) {
  console.log(`${severity} ${code}: ${message}`)
}

// Draw and describe. The view decides what its reader may see; the rest follows from the view.
const liam: Reader = { title: 'Liam Hartley', audiences: ['family'], people: ['p-liam'] }
mkdirSync(out, { recursive: true })
for (const [name, reader] of Object.entries({ worker: 'worker' as const, liam })) {
  const view = viewFor(genogramRecord, history.record, reader)
  if (!view) continue // Nothing is left that could be shown to this reader.
  const picture = drawGenogram(layoutGenogram(view, { asOf }))
  writeFileSync(new URL(`${name}.svg`, out), toSvg(picture))
  writeFileSync(new URL(`${name}.txt`, out), describeGenogram(view, { asOf }))
}

// Save. A record is plain JSON, and opens again with `parseGenogram`.
writeFileSync(new URL('genogram.json', out), `${JSON.stringify(history.record, undefined, 2)}\n`)
