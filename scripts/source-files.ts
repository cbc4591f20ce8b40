import { globSync } from 'node:fs'
import { sep } from 'node:path'

/** The repository's own files for some globs, sorted, with `/` between folders on every system. */
export const sourceFiles = (...patterns: string[]): string[] =>
  globSync(patterns, { exclude: (name) => /(?:^|[\\/])(?:node_modules|dist|coverage)$/.test(name) })
    .map((file) => file.split(sep).join('/'))
    .toSorted()
