import { expect, test } from 'vitest'
import { drawPregnancySymbol } from './pregnancy-symbol.ts'
import { svgText } from '@relational-practice/testkit'

const drawn = (outcome: Parameters<typeof drawPregnancySymbol>[0]['outcome']): string =>
  svgText(drawPregnancySymbol({ outcome }))

test('an expected baby is a triangle of side .6', () => {
  expect(drawn('expected')).toContain('d="M0 -26L30 26H-30Z"')
  const side = Math.sqrt(30 ** 2 + 52 ** 2)
  expect(side).toBeCloseTo(60, 0)
})

test('a miscarriage is a filled dot of radius .12', () => {
  expect(drawn('miscarriage')).toBe('<circle r="12" fill="#000" stroke="none" />')
})

test('a stillborn child has a symbol of half size, crossed, of no sex', () => {
  expect(drawn('stillbirth')).toContain('<rect x="-25" y="-25" width="50" height="50" rx="8"')
  expect(drawn('stillbirth')).toContain('d="M-22 -22L22 22M22 -22L-22 22"')
})

test('an abortion is a small cross', () => {
  expect(drawn('abortion')).toContain('d="M-14 -14L14 14M14 -14L-14 14"')
})

test('each is explained as what it is', () => {
  const outcomes = ['expected', 'birth', 'miscarriage', 'stillbirth', 'abortion'] as const
  const explained = outcomes.map((outcome) => drawPregnancySymbol({ outcome }).explained)
  expect(new Set(explained.flat()).size).toBe(outcomes.length)
})
