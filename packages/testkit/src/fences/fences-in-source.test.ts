import { expect, test } from 'vitest'
import { fencesInSource } from './fences-in-source.ts'

const source = `import a from 'a'

/**
 * Adds.
 *
 * @example
 * \`\`\`ts
 * add(1,
 *   2) // => 3
 * \`\`\`
 */
export const add = (a: number, b: number): number => a + b
`

test('finds an example at its line, indented as written', () => {
  expect(fencesInSource('a.ts', source)).toEqual([
    { file: 'a.ts', line: 8, language: 'ts', code: 'add(1,\n  2) // => 3', continued: false },
  ])
})

test('looks into members too', () => {
  expect(
    fencesInSource('a.ts', `export interface A {\n${source.slice(19, -60)}\nb: 1 }`),
  ).toHaveLength(1)
})

test('takes no string and no plain comment for documentation', () => {
  expect(fencesInSource('a.ts', `const a = ${JSON.stringify(source)}`)).toEqual([])
  expect(fencesInSource('a.ts', source.replace('/**', '/* '))).toEqual([])
})

test('refuses an example without a fence', () => {
  expect(() => fencesInSource('a.ts', '/** @example add(1, 2) */\nconst a = 1')).toThrow(
    'a.ts:1: an @example',
  )
})
