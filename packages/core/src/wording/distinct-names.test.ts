import { expect, test } from 'vitest'
import { entries } from '../record/entries.ts'
import { distinctNames, type Named } from './distinct-names.ts'

const namesOf = (people: Record<`p-${string}`, Named>): Record<string, string> =>
  Object.fromEntries(distinctNames(entries(people), 'Name not known'))

test('a name of one person stays as it is', () => {
  expect(namesOf({ 'p-1': { name: 'Ruth' }, 'p-2': { name: 'Dean' } })).toEqual({
    'p-1': 'Ruth',
    'p-2': 'Dean',
  })
})

test('people of one name are told apart by year of birth', () => {
  expect(
    namesOf({ 'p-1': { name: 'Sam', born: '2009-05-03' }, 'p-2': { name: 'Sam', born: '1975~' } }),
  ).toEqual({ 'p-1': 'Sam (born 2009)', 'p-2': 'Sam (born about 1975)' })
})

test('and by a number where the year does not tell, the older first', () => {
  expect(
    namesOf({
      'p-1': { name: 'Sam', born: '2009-05-03' },
      'p-2': { name: 'Sam' },
      'p-3': { name: 'Sam', born: '1975' },
    }),
  ).toEqual({ 'p-3': 'Sam (1)', 'p-1': 'Sam (2)', 'p-2': 'Sam (3)' })
  expect(
    namesOf({ 'p-2': { name: 'Sam', born: '2009' }, 'p-1': { name: 'Sam', born: '2009' } }),
  ).toEqual({
    'p-1': 'Sam (1)',
    'p-2': 'Sam (2)',
  })
})

test('people without a name are told apart too', () => {
  expect(namesOf({ 'p-1': {}, 'p-2': {} })).toEqual({
    'p-1': 'Name not known (1)',
    'p-2': 'Name not known (2)',
  })
})

test('no two are alike even where somebody is written down with a number', () => {
  const names = namesOf({
    'p-1': { name: 'Sam' },
    'p-2': { name: 'Sam' },
    'p-3': { name: 'Sam (2)' },
  })
  expect(new Set(Object.values(names)).size).toBe(3)
})
