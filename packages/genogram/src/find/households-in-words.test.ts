import { expect, it } from 'vitest'
import { family } from '../check/sample.ts'
import { householdsInWords } from './households-in-words.ts'
import { viewOf } from './view-of.test-support.ts'

const record = family({
  people: {
    'p-ada': { name: 'Ada' },
    'p-dot': { name: 'Dot' },
    'p-eve': { name: 'Eve' },
    'p-fay': { name: 'Fay' },
  },
  households: { 'hh-1': { name: 'Oak Row' }, 'hh-2': {}, 'hh-3': { name: 'Elm Court' } },
  householdStays: {
    's-1': { person: 'p-ada', household: 'hh-1', from: '2010' },
    's-2': { person: 'p-dot', household: 'hh-1', from: '2010', nightsPerWeek: 4 },
    's-3': { person: 'p-dot', household: 'hh-2', from: '2010', partOfTheTime: true },
    's-4': { person: 'p-eve', household: 'hh-1', from: '2010', gaps: { to: 'not-known' } },
    's-5': { person: 'p-ada', household: 'hh-3', from: '2020' },
  },
})

it('says who lived where that day, who may have, and who is in several homes', () => {
  expect(householdsInWords(viewOf(record), { asOf: '2015-06-01' })).toEqual([
    'Oak Row. Ada and Dot (4 nights a week) live here. Eve may live here (the end is not recorded).',
    'Home of Dot. Dot (part of the time) lives here.',
    'Dot is in more than one home: Oak Row and Home of Dot.',
    'No home on this day is recorded for Fay.',
  ])
})

it('tells a reader nothing of who has no home, which their view might not know', () => {
  const told = householdsInWords(viewOf(record, 'p-ada'), { asOf: '2015-06-01' })
  expect(told).toHaveLength(3)
  expect(told.join()).not.toContain('Fay')
})
