import { describe, expect, it } from 'vitest'
import { currentAt, goesOn } from './open-span.ts'

const asOf = '2026-06-30'

describe('whether something is so on a day', () => {
  it('cannot be told where the end is said to be not known', () => {
    expect(currentAt({}, asOf)).toBe('yes')
    expect(currentAt({ from: '2019', gaps: { to: 'none' } }, asOf)).toBe('yes')
    for (const to of ['not-known', 'not-asked', 'declined'] as const) {
      expect(currentAt({ from: '2019', gaps: { to } }, asOf)).toBe('cannot-tell')
      expect(goesOn({ from: '2019', gaps: { to } }, asOf)).toBe(false)
      expect(currentAt({ from: '2027', gaps: { to } }, asOf)).toBe('no')
    }
  })

  it('follows an end that is written, whatever a gap says beside it', () => {
    expect(currentAt({ to: '2020', gaps: { to: 'not-known' } }, asOf)).toBe('no')
    expect(currentAt({ to: '2030', gaps: { to: 'not-known' } }, asOf)).toBe('yes')
  })
})
