import { expect, test } from 'vitest'
import type { Genogram, Responsibility } from '../schema/index.ts'
import { describeResponsibility } from './describe-responsibility.ts'
import { PEOPLE, tell } from './telling.test-support.ts'

const people = { ...PEOPLE, 'p-amina': { name: 'Amina', born: '2019-02-14' } } as const
const MARRIED = {
  child: 'p-amina',
  holder: 'p-dean',
  basis: 'married-at-birth',
  evidence: 'marriage certificate',
} as const

const told = (
  responsibility: Responsibility,
  more: Partial<Genogram> = {},
  asOf?: string,
): string | undefined => {
  const responsibilities = { 'pr-1': responsibility, ...more.responsibilities }
  const telling = tell({ people, ...more, responsibilities }, asOf)
  return describeResponsibility(telling, 'pr-1', responsibility)
}

test('names the holder, the basis and the evidence', () => {
  expect(told({ ...MARRIED, seenOn: '2026-04-20' })).toBe(
    'Dean has parental responsibility for Amina by marriage to the mother at the birth ' +
      '(evidence: marriage certificate; seen on 20 April 2026).',
  )
  expect(told({ child: 'p-amina', authority: true, basis: 'care-order' })).toBe(
    'The local authority has parental responsibility for Amina by a care order.',
  )
})

test('an order limits how it is used and does not end it', () => {
  const restrictions = {
    'rs-1': { responsibility: 'pr-1', kind: 'prohibited-steps', eventOn: '2025' },
  } as const
  const responsibility = { child: 'p-amina', holder: 'p-dean', basis: 'order' } as const
  expect(told(responsibility, { restrictions })).toBe(
    'Dean has parental responsibility for Amina by a parental responsibility order. ' +
      'A prohibited steps order limits how it may be used; it does not end it (made in 2025).',
  )
  expect(told(responsibility)).toBe(
    'Dean has parental responsibility for Amina by a parental responsibility order.',
  )
})

test('says nothing where no holder is named', () => {
  expect(told({ child: 'p-amina' })).toBeUndefined()
})

test('says no more than recorded where there is a doubt about what it rests on', () => {
  expect(told({ child: 'p-amina', holder: 'p-dean' })).toBe(
    'Dean is recorded as having parental responsibility for Amina.',
  )
  expect(told(MARRIED, { people: PEOPLE })).toMatch(/^Dean is recorded as having/)
})

test('does not say has of what is or may be over', () => {
  const dead = { ...people, 'p-dean': { name: 'Dean', death: {} } }
  expect(told({ child: 'p-amina', holder: 'p-dean', from: '2015' }, { people: dead })).toBe(
    'Dean had parental responsibility for Amina (from 2015).',
  )
  const adoption = { child: 'p-amina', holder: 'p-ruth', basis: 'adoption' } as const
  const adopted = (eventOn: string): string | undefined =>
    told(MARRIED, { responsibilities: { 'pr-2': { ...adoption, eventOn } } })
  expect(adopted('2024-09-20')).toMatch(/^Dean had parental/)
  expect(adopted('2026')).toMatch(/^Dean has or had parental/)
  expect(adopted('2027')).toMatch(/^Dean has parental/)
  expect(told(MARRIED, {}, '2037-02-14')).toMatch(/^Dean had parental/)
  expect(told({ ...MARRIED, from: '2027' })).toMatch(/^Dean is to have parental/)
  expect(told({ ...MARRIED, gaps: { to: 'not-known' } })).toMatch(/^Dean has or had parental/)
})

test('a lives-with order that is over may have left a parent more than it gave', () => {
  const parentLinks = {
    'l-1': { child: 'p-amina', parent: 'p-dean', kind: 'birth' },
  } as const
  expect(
    told(
      { child: 'p-amina', holder: 'p-dean', basis: 'lives-with-order', from: '2020', to: '2022' },
      { parentLinks },
    ),
  ).toBe(
    'Dean has or had parental responsibility for Amina by a lives-with order (from 2020 to 2022).',
  )
})
