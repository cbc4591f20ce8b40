import { expect, test } from 'vitest'
import type { Bond } from '../schema/index.ts'
import { BondV1Schema } from '../schema/v1.ts'
import { describeBond } from './describe-bond.ts'
import { PEOPLE, tell } from './telling.test-support.ts'

const told = (bond: Partial<Bond>): string =>
  describeBond(tell({ people: PEOPLE }), { between: ['p-ruth', 'p-amina'], kind: 'close', ...bond })

test('a bond is somebody’s description', () => {
  expect(told({ accordingTo: ['p-amina'] })).toBe(
    'Ruth and Amina are described as close (according to Amina).',
  )
  expect(told({ kind: 'cutoff', from: '2021' })).toBe(
    'Ruth and Amina are described as cut off from each other (since 2021).',
  )
})

test('a direction is told where it is known, and not guessed', () => {
  expect(told({ kind: 'caretaker', towards: 'p-ruth' })).toBe(
    'Amina is described as taking care of Ruth.',
  )
  expect(told({ kind: 'focused-on', towards: 'p-amina' })).toBe(
    'Ruth is described as focused on Amina.',
  )
  expect(told({ kind: 'focused-on' })).toBe(
    'One of Ruth and Amina is described as focused on the other.',
  )
  expect(told({ kind: 'hostile', towards: 'p-ruth' })).toBe(
    'Ruth and Amina are described as in conflict (hostile), towards Ruth.',
  )
})

test('no two kinds read alike', () => {
  const kinds = BondV1Schema.shape.kind.options
  expect(new Set(kinds.map((kind) => told({ kind }))).size).toBe(kinds.length)
})
