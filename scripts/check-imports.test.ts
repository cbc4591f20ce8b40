import { expect, test } from 'vitest'
import { importFaults, manifestFaults, zodFaults } from './check-imports.ts'

const core = "import { id } from '@relational-practice/core'\n"
const genogram = "import { addPerson } from '@relational-practice/genogram'\n"
const testkit = "import { twins } from '@relational-practice/testkit'\n"

test.each([
  ['core, a tool', 'packages/core/src/a.ts', genogram],
  ['a tool, another tool', 'packages/ecomap/src/a.ts', genogram],
  ['a test of a tool, another tool', 'packages/ecomap/src/a.test.ts', genogram],
  ['documents, a tool', 'packages/documents/src/a.ts', genogram],
  ['the command outside its map', 'packages/cli/src/main.ts', genogram],
  ['a source, the testkit', 'packages/genogram/src/a.ts', testkit],
  ['a source, itself by name', 'packages/genogram/src/a.ts', genogram],
  ['a type', 'packages/core/src/a.ts', genogram.replace('import', 'import type')],
  ['a re-export', 'packages/core/src/a.ts', "export * from '@relational-practice/genogram'"],
  ['a lazy import', 'packages/core/src/a.ts', "const f = () => import('@relational-practice/cli')"],
  ['an entry', 'packages/ecomap/src/a.ts', "import '@relational-practice/genogram/tool'"],
  ['a neighbour by path', 'packages/core/src/a.ts', "import '../../genogram/src/index.ts'"],
  ['an example by path', 'examples/family/demo.ts', "import '../../packages/core/src/index.ts'"],
])('refuses %s', (_, file, text) => {
  expect(importFaults(file, text)).toHaveLength(1)
})

test.each([
  ['a tool, core', 'packages/genogram/src/a.ts', core],
  ['a test, the testkit', 'packages/genogram/src/a.test-prop.ts', testkit],
  ['a test, its own package by name', 'packages/genogram/test/a.test.ts', genogram],
  ['the map of tools', 'packages/cli/src/tools.ts', genogram],
  ['an example, a tool', 'examples/family/demo.ts', genogram],
  ['a file beside it', 'packages/core/src/view/a.ts', "import '../finding/b.ts'"],
  [
    'words in a string',
    'packages/core/src/a.ts',
    `export const text = ${JSON.stringify(genogram)}`,
  ],
])('allows %s', (_, file, text) => {
  expect(importFaults(file, text)).toEqual([])
})

test('names the line', () => {
  expect(importFaults('packages/core/src/a.ts', `\n\n${genogram}`)).toEqual([
    'packages/core/src/a.ts:3 imports @relational-practice/genogram: core may not import genogram here',
  ])
})

test('refuses a published dependency on the testkit', () => {
  const manifest = (name: string) => JSON.stringify({ dependencies: { [name]: '*' } })
  const file = 'packages/genogram/package.json'
  expect(manifestFaults(file, manifest('@relational-practice/testkit'))).toHaveLength(1)
  expect(manifestFaults(file, manifest('@relational-practice/core'))).toEqual([])
})

test('refuses zod by name', () => {
  const refused = [
    "import { z } from 'zod'",
    "import z from 'zod'",
    "import {\n  core,\n  z,\n} from 'zod'",
  ]
  for (const text of refused) expect(zodFaults('a.ts', text)).toHaveLength(1)
  expect(zodFaults('a.ts', "import * as z from 'zod'\nimport type { ZodType } from 'zod'")).toEqual(
    [],
  )
})
