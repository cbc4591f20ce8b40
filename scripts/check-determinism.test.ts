import { expect, test } from 'vitest'
import { determinismFaults } from './check-determinism.ts'

const faultsOf = (text: string): string[] => determinismFaults(new Map([['a.ts', text]]))

test.each([
  'export const a = Math.sin(1)',
  'export const a = [1].map(Math.cos)',
  'const { sin } = Math\nexport { sin }',
  "export const a = Math['sin'](1)",
  'export const a = Math.random()',
  'export const a = 2 ** 3',
  'let a = 2\na **= 3',
  "export const a = 'a'.localeCompare('b')",
  "export const a = 'a'['localeCompare']('b')",
  'export const a = (1).toLocaleString()',
  'export const a = new Intl.Collator()',
  'export const a = new Date()',
  'export const a = new Date',
  'export const a = Date()',
  'export const a = Date.now()',
  'export const a = Date.parse("2026")',
  'export const a = new Date(0).getTimezoneOffset()',
  'export const a = performance.now()',
  'export const a = crypto.randomUUID()',
  'console.log(1)',
  'export const a = process.env',
  'export const a = globalThis.process',
  'export const a = { process }',
  'export const a = () => setTimeout(() => {}, 1)',
  'export const a = import.meta.url',
  "export { readFileSync } from 'node:fs'",
  "export const a = () => import('crypto')",
  'export const a = (console: number) => console\nconsole.log(1)',
])('refuses %s', (text) => {
  expect(faultsOf(text)).toHaveLength(1)
})

test.each([
  'export const a = Math.max(1, Math.floor(2.5))',
  "export const a = new Date('2026-11-22')",
  'export const a = new Date(Date.UTC(2026, 10, 22))',
  'export const a = (b: unknown): b is Date => b instanceof Date',
  'export type A = Date | typeof process | Intl.Collator',
  'export const a = (document: string) => document.length',
  'export const a = { console: 1, name: 2 }.console',
  "import { performance } from './b.ts'\nexport const a = performance(1)",
  'export class A extends Error {\n  override name = "A"\n}',
  'export const a = [3, 1].toSorted((b, c) => b - c)',
  '/** Never `Math.random()`. */\nexport const a = "new Date()"',
  'export const a = ({ status: b }: { status: number }) => b',
])('allows %s', (text) => {
  expect(faultsOf(text)).toEqual([])
})

test('names file and line, and keeps files apart', () => {
  const files = new Map([
    ['a.ts', 'export const fetch = 1'],
    ['b.ts', '\nexport const b = fetch'],
  ])
  expect(determinismFaults(files)).toEqual(['b.ts:2 uses the global fetch'])
})
