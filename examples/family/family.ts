import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseGenogram, type Genogram } from '@relational-practice/genogram'

/** The day for which the example is checked, drawn and described. */
export const AS_OF = '2026-06-01'

/** The invented family of the examples, the README and the tests. */
export const readFamily = (): Genogram => {
  const text = readFileSync(join(import.meta.dirname, 'genogram.json'), 'utf8')
  const result = parseGenogram(JSON.parse(text))
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'))
  return result.value
}
