import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { checkGenogram } from '@relational-practice/genogram'
import { AS_OF, readFamily, readMaps } from './family.ts'
import { outputsOf } from './outputs.ts'

const OUT = join(import.meta.dirname, '../../out')
const family = readFamily()
const people = Object.values(family.people ?? {})

console.log(`An invented family of ${people.length}, checked as at ${AS_OF}.\n`)
for (const { severity, message, accepted } of checkGenogram(family, { asOf: AS_OF })) {
  console.log(`  ${severity.padEnd(6)}  ${message}${accepted ? ' (accepted)' : ''}`)
}

console.log('\nOpen these:\n')
for (const [name, content] of outputsOf(family, readMaps())) {
  const path = join(OUT, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  console.log(`  ${relative(process.cwd(), path)}`)
}
