import { describe, expect, test } from 'vitest'
import type { Genogram } from '../schema/index.ts'
import { describePartnership } from './describe-partnership.ts'
import { PEOPLE, tell } from './telling.test-support.ts'

type Partnership = NonNullable<Genogram['partnerships']>['u-1']
type Events = NonNullable<Genogram['partnershipEvents']>

const told = (
  more: Omit<Partnership, 'partners'>,
  partnershipEvents: Events = {},
  more2: { asOf?: string; people?: Genogram['people'] } = {},
): string => {
  const partnership: Partnership = { partners: ['p-ruth', 'p-dean'], ...more }
  const telling = tell(
    { people: more2.people ?? PEOPLE, partnerships: { 'u-1': partnership }, partnershipEvents },
    more2.asOf,
  )
  return describePartnership(telling, 'u-1', partnership)
}
const partnership = 'u-1'

describe('describePartnership', () => {
  test('says what two people are to each other', () => {
    expect(told({ kind: 'married', from: '2009' })).toBe('Ruth and Dean are married (since 2009).')
    expect(told({ kind: 'religious-only' })).toBe(
      'Ruth and Dean are married by a religious ceremony only.',
    )
    expect(told({})).toBe('Ruth and Dean are partners.')
  })

  test('does not say that it goes on where its end is not known', () => {
    expect(told({ kind: 'married', from: '2009', gaps: { to: 'not-known' } })).toBe(
      'Ruth and Dean are or were married (from 2009).',
    )
    expect(told({ kind: 'cohabiting', gaps: { to: 'not-asked' } })).toBe(
      'Ruth and Dean are or were partners who live or lived together.',
    )
  })

  test('tells what happened, in order, and no "since" for what is over', () => {
    expect(
      told(
        { kind: 'married', from: '2009' },
        {
          'e-1': { partnership, kind: 'divorced', on: '2016-03' },
          'e-2': { partnership, kind: 'separated', on: '2014', accordingTo: ['p-ruth'] },
          'e-3': { partnership, kind: 'married', on: '2009-05-03', place: 'Leeds' },
        },
      ),
    ).toBe(
      'Ruth and Dean are divorced (began in 2009). They married on 3 May 2009 in Leeds. ' +
        'They separated in 2014 (according to Ruth). They divorced in March 2016.',
    )
  })

  test('knows nothing of what came after the day', () => {
    const events: Events = {
      'e-1': { partnership, kind: 'separated', on: '2014' },
      'e-2': { partnership, kind: 'reconciled', on: '2018' },
    }
    expect(told({ kind: 'cohabiting' }, events, { asOf: '2016-01-01' })).toBe(
      'Ruth and Dean were partners who lived together and are separated. They separated in 2014.',
    )
    expect(told({ kind: 'cohabiting' }, events)).toContain('They came back together in 2018.')
    expect(told({ kind: 'dating', from: '2028' })).toMatch(
      /^Ruth and Dean were not yet partners on this day/,
    )
  })

  test('a death ends a partnership without ending what it was', () => {
    expect(
      told(
        { kind: 'married' },
        {},
        { people: { ...PEOPLE, 'p-dean': { name: 'Dean', death: {} } } },
      ),
    ).toBe('Ruth and Dean were married; Dean has died.')
  })
})
