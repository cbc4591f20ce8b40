import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '@relational-practice/core'
import { parseEcomap, type Ecomap } from '@relational-practice/ecomap'
import { parseGenogram, type Genogram } from '@relational-practice/genogram'

/** The day for which the example is checked, drawn and described. */
export const AS_OF = '2026-06-01'

const read = <R>(file: string, parse: (input: unknown) => Result<R>): R => {
  const result = parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')))
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'))
  return result.value
}

/** The invented family of the examples, the README and the tests. */
export const readFamily = (): Genogram => read('genogram.json', parseGenogram)

/** Three maps of one home: its mother’s, a year apart, and her daughter’s own. */
export interface Maps {
  readonly before: Ecomap
  readonly after: Ecomap
  readonly amina: Ecomap
}

/** Who and what is around Amina, as her mother told it in 2025 and 2026 and as she tells it herself. */
export const readMaps = (): Maps => ({
  before: read('ecomap-2025.json', parseEcomap),
  after: read('ecomap-2026.json', parseEcomap),
  amina: read('ecomap-amina.json', parseEcomap),
})
