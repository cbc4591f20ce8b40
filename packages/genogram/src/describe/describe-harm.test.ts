import { describe, expect, test } from 'vitest'
import type { Harm } from '../schema/index.ts'
import { describeHarm } from './describe-harm.ts'
import { PEOPLE, tell } from './telling.test-support.ts'

const told = (harm: Partial<Harm>): string => {
  const whole: Harm = { by: 'p-dean', harmed: 'p-ruth', kinds: ['physical'], ...harm }
  return describeHarm(tell({ people: PEOPLE, harms: { 'x-1': whole } }), whole)
}

describe('describeHarm', () => {
  test('is said, not so, until its status says otherwise', () => {
    expect(told({})).toBe('Dean is said to have harmed Ruth: physical harm.')
    expect(told({ status: 'alleged' })).toBe(
      'Dean is said to have harmed Ruth: physical harm (alleged).',
    )
    expect(told({ status: 'disputed', disputedBy: ['p-dean'] })).toBe(
      'Dean is said to have harmed Ruth: physical harm (alleged and disputed; disputed by Dean).',
    )
    expect(told({ status: 'admitted' })).toBe(
      'It is admitted that Dean harmed Ruth: physical harm (admitted).',
    )
    expect(told({ status: 'found' })).toBe(
      'It was found that Dean harmed Ruth: physical harm (found).',
    )
  })

  test('gives kinds, pattern, dates, account and source', () => {
    expect(
      told({
        kinds: ['coercive-control', 'economic'],
        pattern: 'course-of-conduct',
        status: 'alleged',
        from: '2024',
        accordingTo: ['p-ruth'],
        source: 'school report',
      }),
    ).toBe(
      'Dean is said to have harmed Ruth: coercive control and economic harm ' +
        '(alleged; a course of conduct; since 2024; according to Ruth; source: school report).',
    )
  })

  test('gives one incident its day, and no "since"', () => {
    expect(told({ pattern: 'one-incident', from: '2023-05-06', source: 'police' })).toBe(
      'Dean is said to have harmed Ruth: physical harm (one incident; on 6 May 2023; source: police).',
    )
    expect(told({ pattern: 'one-incident', from: '2021', to: '2022' })).toContain(
      '(one incident; from 2021 to 2022)',
    )
  })

  test('tells which children lived through it', () => {
    expect(
      told({ livedThroughBy: ['p-amina'], livedThroughAs: 'Heard it from the stairs' }),
    ).toMatch(/Amina lived through it\. Heard it from the stairs\.$/)
  })

  test('invents nobody who did it', () => {
    const nobody: Harm = { harmed: 'p-ruth', kinds: ['neglect'], status: 'alleged' }
    expect(describeHarm(tell({ people: PEOPLE }), nobody)).toBe(
      'Ruth is said to have been harmed: neglect (alleged).',
    )
  })
})
