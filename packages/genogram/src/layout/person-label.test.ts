import { expect, test } from 'vitest'
import { TODAY } from './invented-family.test-support.ts'
import { EVERYTHING } from '../show/purposes.ts'
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

test('a long name goes on to more lines, none wider than a neighbour allows', () => {
  const { lines, width, height } = personLabel(
    { name: 'Bartholomew Featherstonehaugh-Cholmondeley' },
    TODAY,
    EVERYTHING,
  )
  expect(lines.length).toBeGreaterThan(2)
  expect(width).toBeLessThanOrEqual(168)
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
