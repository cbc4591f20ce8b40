import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fenceModule } from './fence-module.ts'

// Beside this file, so that the module finds vitest.
const folder = mkdtempSync(join(import.meta.dirname, '.fences-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const run = async (code: string): Promise<unknown> => {
  const path = join(folder, `${(count += 1)}.ts`)
  writeFileSync(path, fenceModule(code))
  return import(/* @vite-ignore */ path)
}

describe('what is true passes', () => {
  test.each([
    '1 + 1 // => 2',
    "const a = ['x'] // => ['x']",
    'const a = { b: [1] }\na // => { b: [1] }',
    "await Promise.resolve('x')\n// => 'x'",
    'const a = [1, 2]\na // => [\n  //   1,\n  //   2,\n  // ]',
    'const a = 1; // => 1\nconst b = a + 1 // => 2\nb // => 2',
    '1 // => 1\n// and words about it',
    'const a: number = 1 // just words',
  ])('%s', async (code) => {
    await run(code)
  })
})

describe('what is false fails', () => {
  test.each([
    '1 + 1 // => 3',
    "const a = ['x'] // => ['y']",
    "await Promise.resolve('x')\n// => 'y'",
    'const a = 1 // => 1\nconst b = a + 1 // => 3',
    'const a = [1, 2]\na // => [\n  //   1,\n  // ]',
  ])('%s', async (code) => {
    await expect(run(code)).rejects.toThrow(/to deeply equal/)
  })
})

describe('what promises nothing that can be checked is refused', () => {
  test.each([
    '// => 1',
    'if (true) {\n  1 // => 1\n}',
    'const [a] = [1] // => 1',
    'function a() {} // => 1',
    '1 // => 1\n\n// => 2',
  ])('%s', (code) => {
    expect(() => fenceModule(code)).toThrow(/^"\/\/ => /)
  })
})

test('lines keep their numbers', () => {
  const lines = fenceModule('const a = 1\n\na // => 1\nthrow a').split('\n')
  expect(lines[3]).toBe('throw a')
})
