import { expect, test } from 'vitest'
import type { Genogram } from '../schema/index.ts'
import { describeHousehold } from './describe-household.ts'
import { PEOPLE, tell } from './telling.test-support.ts'

const householdStays: Genogram['householdStays'] = {
  's-1': { household: 'hh-1', person: 'p-ruth' },
  's-2': { household: 'hh-1', person: 'p-amina', nightsPerWeek: 5 },
  's-3': { household: 'hh-1', person: 'p-dean', to: '2020' },
  's-4': { household: 'hh-2', person: 'p-amina', partOfTheTime: true },
}
const households = { 'hh-1': { name: '12 Canal Walk', place: 'Hull' }, 'hh-2': {} }
const telling = tell({ people: PEOPLE, households, householdStays })

test('says who lives in a household on the day, and who lived there before', () => {
  expect(describeHousehold(telling, 'hh-1', households['hh-1'])).toBe(
    '12 Canal Walk (Hull). Ruth and Amina (5 nights a week) live here. Dean (until 2020) lived here before.',
  )
})

test('names a household without a name by its people', () => {
  expect(describeHousehold(telling, 'hh-2', {})).toBe(
    'Home of Amina. Amina (part of the time) lives here.',
  )
})

test('shows the household of another day', () => {
  const then = tell({ people: PEOPLE, households, householdStays }, '2019-06-01')
  expect(describeHousehold(then, 'hh-1', households['hh-1'])).toContain(
    'Ruth, Amina (5 nights a week) and Dean (until 2020) live here.',
  )
})

test('says of a stay whose end is not known that it may go on, and never that the dead live here', () => {
  const people = { ...PEOPLE, 'p-lee': { name: 'Lee', death: {} } }
  const stays: Genogram['householdStays'] = {
    's-1': { household: 'hh-1', person: 'p-dean', from: '2015', gaps: { to: 'not-known' } },
    's-2': { household: 'hh-1', person: 'p-lee', from: '2012', gaps: { to: 'not-known' } },
    's-3': { household: 'hh-1', person: 'p-ruth', from: '2012' },
  }
  expect(describeHousehold(tell({ people, households, householdStays: stays }), 'hh-1', {})).toBe(
    'Home of Ruth. Ruth (since 2012) lives here. Dean (from 2015) lives or lived here. ' +
      'Lee (from 2012) lived here before.',
  )
})

test('counts whoever is placed there, once', () => {
  const placements: Genogram['placements'] = {
    'pl-1': {
      child: 'p-amina',
      kind: 'foster',
      household: 'hh-1',
      from: '2021',
      note: 'Near school.',
    },
    'pl-2': { child: 'p-lee', kind: 'foster', household: 'hh-1', from: '2023' },
    'pl-3': { child: 'p-dean', kind: 'foster', household: 'hh-1', to: '2019' },
  }
  const placed = tell({ people: PEOPLE, households, householdStays, placements })
  expect(describeHousehold(placed, 'hh-1', households['hh-1'])).toBe(
    '12 Canal Walk (Hull). Ruth, Amina (5 nights a week) and Lee (placed here; since 2023) live here. Dean (until 2020) lived here before.',
  )
  const alone = tell({ people: PEOPLE, households, placements })
  expect(describeHousehold(alone, 'hh-1', {})).toContain('Home of Amina and Lee.')
})
