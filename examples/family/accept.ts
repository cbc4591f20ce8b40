import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readFamily, readMaps } from './family.ts'
import { outputsOf } from './outputs.ts'

// Writes what the example makes now as what it is expected to make. Look at it before you commit it.
const EXPECTED = join(import.meta.dirname, 'expected')
rmSync(EXPECTED, { recursive: true, force: true })
for (const [name, content] of outputsOf(readFamily(), readMaps())) {
  mkdirSync(dirname(join(EXPECTED, name)), { recursive: true })
  writeFileSync(join(EXPECTED, name), content)
}
