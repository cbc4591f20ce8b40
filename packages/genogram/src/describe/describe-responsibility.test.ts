import { expect, test } from 'vitest'
import { describeResponsibility } from './describe-responsibility.ts'
import { PEOPLE, tell } from './telling.test-support.ts'

const restrictions = {
  'rs-1': { responsibility: 'pr-1', kind: 'prohibited-steps', eventOn: '2025' },
} as const

test('names the holder, the basis and the evidence', () => {
  expect(
    describeResponsibility(tell({ people: PEOPLE }), 'pr-1', {
      child: 'p-amina',
      holder: 'p-dean',
      basis: 'married-at-birth',
      evidence: 'marriage certificate',
      seenOn: '2026-04-20',
    }),
  ).toBe(
    'Dean has parental responsibility for Amina by marriage to the mother at the birth ' +
      '(evidence: marriage certificate; seen on 20 April 2026).',
  )
  expect(
    describeResponsibility(tell({ people: PEOPLE }), 'pr-1', {
      child: 'p-amina',
      authority: true,
      basis: 'care-order',
    }),
  ).toBe('The local authority has parental responsibility for Amina by a care order.')
})

test('an order limits how it is used and does not end it', () => {
  const responsibility = { child: 'p-amina', holder: 'p-dean' } as const
  const telling = tell({
    people: PEOPLE,
    responsibilities: { 'pr-1': responsibility },
    restrictions,
  })
  expect(describeResponsibility(telling, 'pr-1', responsibility)).toBe(
    'Dean has parental responsibility for Amina. A prohibited steps order limits how it may be used; ' +
      'it does not end it (made in 2025).',
  )
  expect(describeResponsibility(telling, 'pr-2', responsibility)).toBe(
    'Dean has parental responsibility for Amina.',
  )
})

test('says nothing where no holder is named', () => {
  expect(
    describeResponsibility(tell({ people: PEOPLE }), 'pr-1', { child: 'p-amina' }),
  ).toBeUndefined()
})

test('does not say that somebody who has died has it', () => {
  const telling = tell({ people: { ...PEOPLE, 'p-dean': { name: 'Dean', death: {} } } })
  expect(
    describeResponsibility(telling, 'pr-1', { child: 'p-amina', holder: 'p-dean', from: '2015' }),
  ).toBe('Dean had parental responsibility for Amina (from 2015).')
})
