import { expect, test } from 'vitest'
import { TODAY } from './invented-family.test-support.ts'
import { EVERYTHING, PURPOSES } from '../show/purposes.ts'
import { personLabel, pregnancyLabel } from './person-label.ts'

test.each([
  [{ name: 'Ann', born: '2009' }, ['Ann', 'b. 2009']],
  [{ name: 'Ann', born: '2009-04-17', death: { on: '2021' } }, ['Ann', '2009–2021']],
  [{ name: 'Ann', born: '1950', death: {} }, ['Ann', '1950–?']],
  [{ name: 'Ann', death: { on: '1999' } }, ['Ann', 'd. 1999']],
  [{ name: 'Ann', born: '1950', death: { on: '2030' } }, ['Ann', 'b. 1950']],
  [{}, []],
])('%j', (person, lines) => {
  expect(personLabel(person, TODAY, EVERYTHING).lines).toEqual(lines)
})

test('a long name goes on to more lines, and a word of it stays whole', () => {
  const { lines, width, height } = personLabel(
    { name: 'Bartholomew Featherstonehaugh-Cholmondeley' },
    TODAY,
    EVERYTHING,
  )
  expect(lines).toEqual(['Bartholomew', 'Featherstonehaugh-', 'Cholmondeley'])
  expect(width).toBeGreaterThan(168)
  expect(height).toBe(30 * lines.length)
})

test('a pregnancy has the year it ended or is due', () => {
  expect(pregnancyLabel({ carrier: 'p-1', outcome: 'expected', due: '2026-09' }).lines).toEqual([
    'due 2026',
  ])
  expect(
    pregnancyLabel({ carrier: 'p-1', outcome: 'stillbirth', on: '2020', name: 'Robin' }).lines,
  ).toEqual(['Robin', '2020'])
})

test('names of few words go on to more lines at the usual width', () => {
  const { width } = personLabel({ name: 'Ana Maria da Conceição Pereira' }, TODAY, EVERYTHING)
  expect(width).toBeLessThanOrEqual(168)
})

test.each([
  ['court', ['7. Ann Mary Bell', 'b. 17 April 2009', '(document)', 'd. 2021']],
  ['meeting', ['7. Ann']],
] as const)('for %s', (purpose, wanted) => {
  const person = {
    name: 'Ann',
    fullName: 'Ann Mary Bell',
    born: '2009-04-17',
    bornBasis: 'document',
    death: { on: '2021' },
  } as const
  expect(personLabel(person, TODAY, PURPOSES[purpose], { number: 7 }).lines).toEqual(wanted)
})
