import { expect, test } from 'vitest'
import { describePlacement } from './describe-placement.ts'
import { PEOPLE, tell } from './telling.test-support.ts'

const telling = tell({ people: PEOPLE, households: { 'hh-1': { name: 'Pat’s' } } })

test('tells where a child is placed, with whom and on what basis', () => {
  expect(
    describePlacement(telling, {
      child: 'p-amina',
      kind: 'foster',
      carers: ['p-lee'],
      household: 'hh-1',
      legalBasis: 'interim-care-order',
      arrangedBy: 'authority',
      from: '2026-02-11',
    }),
  ).toBe(
    'Amina is in foster care with Lee at Pat’s, under an interim care order, ' +
      'arranged by the local authority (since 11 February 2026).',
  )
})

test('tells what is over as over, and what is to come as to come', () => {
  expect(
    describePlacement(telling, { child: 'p-amina', kind: 'residential', from: '2020', to: '2021' }),
  ).toBe('Amina was in a residential home (from 2020 to 2021).')
  expect(describePlacement(telling, { child: 'p-amina', kind: 'hospital', from: '2027' })).toMatch(
    /^Amina is to be in hospital/,
  )
})

test('does not say that a child is placed still where the end is not known, or the child has died', () => {
  const placement = { child: 'p-amina', kind: 'foster', from: '2020' } as const
  expect(describePlacement(telling, { ...placement, gaps: { to: 'not-known' } })).toBe(
    'Amina is or was in foster care (from 2020).',
  )
  const inMourning = tell({ people: { 'p-amina': { name: 'Amina', death: {} } } })
  expect(describePlacement(inMourning, placement)).toBe('Amina was in foster care (from 2020).')
})
