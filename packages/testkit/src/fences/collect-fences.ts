import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Fence } from './fence.ts'
import { fencesInMarkdown } from './fences-in-markdown.ts'
import { fencesInSource } from './fences-in-source.ts'

const pages = ['*.md', 'packages/*/README.md', 'examples/*/README.md', 'docs/**/*.md']
const sources = ['packages/*/src/**/*.ts']

/** Every fence of the repository at `root`: pages first, then the comments of the sources. */
export const collectFences = (root: string): Fence[] => [
  ...filesOf(root, pages).flatMap((file) =>
    fencesInMarkdown(file, readFileSync(join(root, file), 'utf8')),
  ),
  ...filesOf(root, sources)
    .filter((file) => !/\.(?:test(?:-\w+)?|bench)\.ts$/.test(file))
    .flatMap((file) => fencesInSource(file, readFileSync(join(root, file), 'utf8'))),
]

/** Generated API pages repeat the comments they are made from. */
function filesOf(root: string, patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: ['docs/api/**', '**/node_modules/**'] })
    .map((file) => file.split(sep).join('/'))
    .toSorted()
}
