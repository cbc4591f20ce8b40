import { expect, it } from 'vitest'
import { family } from '../check/sample.ts'
import { CONNECTED_PEOPLE_NOTE, connectedPeopleInWords } from './connected-people-in-words.ts'
import { viewOf } from './view-of.test-support.ts'

const asOf = '2026-06-01'
const record = family({
  people: {
    'p-kid': { name: 'Jan', born: '2016-01-01' },
    'p-mum': { name: 'Zofia', gender: 'woman', born: '1990-01-01' },
    'p-nan': { name: 'Ewa', gender: 'woman', born: '1960-01-01', livesIn: 'Leeds' },
    'p-pat': { name: 'Pat', born: '1980' },
  },
  parentLinks: {
    'l-1': { child: 'p-kid', parent: 'p-mum', kind: 'birth', role: 'mother' },
    'l-2': { child: 'p-mum', parent: 'p-nan', kind: 'birth', role: 'mother' },
  },
  callings: { 'k-1': { by: 'p-kid', of: 'p-nan', word: 'Babcia' } },
  bonds: { 'b-1': { between: ['p-kid', 'p-nan'], kind: 'close', accordingTo: ['p-kid'] } },
  harms: { 'x-1': { by: 'p-pat', harmed: 'p-mum', kinds: ['economic'], status: 'alleged' } },
  households: { 'hh-1': { name: 'Oak Row' } },
  householdStays: {
    's-1': { person: 'p-kid', household: 'hh-1', from: '2016' },
    's-2': { person: 'p-mum', household: 'hh-1', from: '2016' },
  },
})

it('tells of each what is recorded and what is not known, and that it is no ranking', () => {
  expect(connectedPeopleInWords(viewOf(record), 'p-kid', { asOf })).toEqual([
    'Zofia is to Jan: mother. Not among the relatives whom the Children Act 1989, section 105(1), lists. Zofia and Jan live together. Lives at Oak Row. Pat is said to have harmed Zofia: economic harm (alleged). Not known: how close they are.',
    'Ewa is to Jan: maternal grandmother, called “Babcia”. Among the relatives whom the Children Act 1989, section 105(1), lists. Jan and Ewa are described as close (according to Jan). Not known: how far away they live.',
    'Pat is to Jan: no relation recorded. Not among the relatives whom the Children Act 1989, section 105(1), lists. Pat is said to have harmed Zofia: economic harm (alleged). Not known: how close they are, how far away they live and where they live.',
    CONNECTED_PEOPLE_NOTE,
  ])
})

it('tells a reader nothing, since their view might not know', () => {
  expect(connectedPeopleInWords(viewOf(record, 'p-mum'), 'p-kid', { asOf })).toEqual([])
})
