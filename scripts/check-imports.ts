/** Who may import whom (ARCHITECTURE.md). `node scripts/check-imports.ts` checks the repository. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'
import { reportFaults } from './report-faults.ts'
import { sourceFiles } from './source-files.ts'

const scope = '@relational-practice/'

/** The packages that are not tools, with the siblings they may import. Every other one is a tool. */
const siblingsOf: Readonly<Record<string, readonly string[]>> = {
  core: [],
  testkit: ['core'],
  documents: ['core'],
  'case-file': ['core'],
  cli: ['core', 'documents', 'case-file'],
}
const siblingsOfTool = ['core']

/** The one file in which each of these packages may name tools. */
const mapOfTools = ['packages/case-file/src/tools.ts', 'packages/cli/src/tools.ts']

const isTool = (name: string): boolean => !(name in siblingsOf)
const isTest = (file: string): boolean =>
  /\.test(?:-d|-prop)?\.tsx?$|\.bench\.ts$|^packages\/[^/]+\/(?:test|scripts)\//.test(file)

const packageOf = (file: string): string | undefined => /^packages\/([^/]+)\//.exec(file)?.[1]

const maySee = (file: string, from: string, to: string): boolean => {
  if (isTest(file) && (to === from || to === 'testkit')) return true
  if (isTool(to) && mapOfTools.includes(file)) return true
  return (siblingsOf[from] ?? siblingsOfTool).includes(to)
}

/** What one file imports that it may not. `file` is relative to the repository. */
export const importFaults = (file: string, text: string): string[] => {
  const from = packageOf(file)
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    const fault = (why: string) => [
      `${file}:${text.slice(0, pos).split('\n').length} imports ${fileName}: ${why}`,
    ]
    if (fileName.startsWith('.')) {
      const home = /^(?:packages|examples)\/[^/]+\//.exec(file)?.[0] ?? ''
      const target = posix.join(posix.dirname(file), fileName)
      return target.startsWith(home) ? [] : fault('a relative import may not leave its package')
    }
    if (from === undefined || !fileName.startsWith(scope)) return []
    const to = fileName.slice(scope.length).split('/')[0] ?? ''
    return maySee(file, from, to) ? [] : fault(`${from} may not import ${to} here`)
  })
}

/** `import { z } from 'zod'` brings every locale along, `import * as z` only what is used. */
export const zodFaults = (file: string, text: string): string[] =>
  [...text.matchAll(/^import\s+(?:z\b|\{[^}]*\b(?:z|default)\b)[^'"]*['"]zod['"]/gm)].map(
    ({ index }) =>
      `${file}:${text.slice(0, index).split('\n').length} imports zod by name: import * as z`,
  )

/** What one package lists as a dependency that none of its sources may import. */
export const manifestFaults = (file: string, text: string): string[] => {
  const from = packageOf(file)
  if (from === undefined) return []
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(text)
  const source = `packages/${from}/src/tools.ts`
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => name.startsWith(scope))
    .map((name) => name.slice(scope.length))
    .filter((to) => !maySee(source, from, to))
    .map((to) => `${file}: ${from} may not depend on ${to}`)
}

if (import.meta.main) {
  const sources = sourceFiles('packages/*/{src,test,scripts}/**/*.ts', 'examples/**/*.{ts,tsx}')
  const manifests = sourceFiles('packages/*/package.json')
  const faults = [
    ...sources.flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return [...importFaults(file, text), ...zodFaults(file, text)]
    }),
    ...manifests.flatMap((file) => manifestFaults(file, readFileSync(file, 'utf8'))),
  ]
  reportFaults('imports', faults, sources.length + manifests.length)
}
