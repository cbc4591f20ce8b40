import { describe, expect, it } from 'vitest'
import type { HouseholdStay, Person } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (
  death: Person['death'],
  stay: Partial<HouseholdStay>,
  asOf = '2026-06-01',
): string[] =>
  foundIn(
    {
      people: { 'p-one': { name: 'Pat', ...(death && { death }) } },
      households: { 'hh-1': {} },
      householdStays: { 's-1': { household: 'hh-1', person: 'p-one', ...stay } },
    },
    { asOf },
  )
const still = ['dead-person-in-current-household']

describe('genogram/dead-person-in-current-household', () => {
  it('finds a stay without an end, also where the day of the death is not known', () => {
    expect(found({ on: '2020' }, {})).toEqual(still)
    expect(found({}, { from: '2001' })).toEqual(still)
  })

  it('lets a stay be that has ended, or of which the end is not known', () => {
    expect(found({ on: '2020' }, { to: '2020' })).toEqual([])
    expect(found({}, { to: '2020' })).toEqual([])
    expect(found({}, { to: '2027' })).toEqual([])
    expect(found({}, { gaps: { to: 'none' } })).toEqual([])
    expect(found({ on: '2020' }, { to: '2027' })).toContain('dead-person-in-current-household')
    expect(found({ on: '2020' }, { gaps: { to: 'not-known' } })).toEqual([])
    expect(found({ on: '2020' }, { gaps: { to: 'none' } })).toEqual(still)
  })

  it('lets somebody be who was or may have been alive on the day of the check', () => {
    expect(found(undefined, {})).toEqual([])
    expect(found({ on: '2020' }, {}, '2019-12-31')).toEqual([])
    expect(found({ on: '2026' }, {})).toEqual([])
    expect(found({ on: '2026-06-01' }, {})).toEqual([])
    expect(found({ on: '2026-05-31' }, {})).toEqual(still)
  })
})
