import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Writes a generated file; how every `scripts/generate.ts` writes. Under `pnpm generate --check`
 * (variable `GENERATED_CHECK`) nothing is written: a file whose content differs is named and the
 * exit code becomes 1.
 */
export const writeGenerated = (path: string, content: string): void => {
  const file = resolve(path)
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return
  if (process.env.GENERATED_CHECK === undefined) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    console.log(`wrote ${file}`)
  } else {
    console.error(`${file} differs from what would be generated: run "pnpm generate"`)
    process.exitCode = 1
  }
}
