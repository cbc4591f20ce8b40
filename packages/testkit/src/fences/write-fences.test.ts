import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { writeFences } from './write-fences.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fences-'))
  mkdirSync(join(root, 'packages/core/src'), { recursive: true })
})
const write = (file: string, text: string): void => writeFileSync(join(root, file), text)
const fence = (info: string, code: string): string => `\`\`\`${info}\n${code}\n\`\`\`\n`

test('puts each module into the package it stands in', () => {
  write('README.md', fence('ts', 'const a = 1'))
  write('packages/core/README.md', fence('ts', 'const b = 1'))
  write('packages/core/src/c.ts', `/**\n${fence('ts', 'const c = 1')}*/\nexport const c = 1\n`)
  expect(writeFences(root).map(({ module }) => module)).toEqual([
    join(root, '.fences/README-md-2.ts'),
    join(root, 'packages/core/.fences/README-md-2.ts'),
    join(root, 'packages/core/.fences/src-c-ts-3.ts'),
  ])
})

test('joins a fence to the one it goes on from', () => {
  write('README.md', fence('ts', 'const a = 1') + fence('ts continued', 'a // => 1'))
  const [, second] = writeFences(root)
  expect(readFileSync(second?.module ?? '', 'utf8')).toContain('const a = 1\n;__expect(a)')
  write('README.md', fence('ts continued', 'a // => 1'))
  expect(() => writeFences(root)).toThrow('README.md:2: continued')
})

test('writes nothing for what is not run, and removes what is gone', () => {
  write('README.md', fence('ts', 'const a = 1') + fence('ts no-run because', 'const b = 1'))
  const [first, second] = writeFences(root)
  expect(second).not.toHaveProperty('module')
  write('README.md', `\n${fence('ts', 'const a = 1')}`)
  writeFences(root)
  expect(existsSync(first?.module ?? '')).toBe(false)
  expect(existsSync(join(root, '.fences/README-md-3.ts'))).toBe(true)
})

test('says where a promise is that cannot be checked', () => {
  write('README.md', fence('ts', '// => 1'))
  expect(() => writeFences(root)).toThrow('README.md:2: ')
})
