import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MOST_BYTES } from '../src/input/read-bytes.ts'

const home = join(import.meta.dirname, '..')
const readme = readFileSync(join(home, 'README.md'), 'utf8')
const codesIn = (text: string): string[] => text.match(/\binput\/[a-z0-9-]+/g) ?? []

test('README lists every code of an input that cannot be read, and no other', () => {
  const sources = globSync('src/input/*.ts', { cwd: home }).filter(
    (file) => !file.includes('.test'),
  )
  const codes = sources.flatMap((file) =>
    [...readFileSync(join(home, file), 'utf8').matchAll(/'(input\/[a-z0-9-]+)'/g)].map(
      ([, code = '']) => code,
    ),
  )
  expect(new Set(codesIn(readme))).toEqual(new Set(codes))
})

test('README knows how much is read', () => {
  expect(readme).toContain(`at most ${MOST_BYTES / 1_000_000} MB`)
})
