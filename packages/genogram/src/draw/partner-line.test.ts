import { describe, expect, test } from 'vitest'
import { drawPartnerLine, drawSlashes, type PartnerLook } from './partner-line.ts'
import { pathsOf, svgText } from '@relational-practice/testkit'

const points = [
  { x: 0, y: 50 },
  { x: 0, y: 90 },
  { x: 200, y: 90 },
  { x: 200, y: 50 },
]
const middle = { x: 100, y: 90 }
const state = (more: Partial<PartnerLook> = {}): PartnerLook => ({
  kind: 'married',
  state: 'current',
  resumed: false,
  ...more,
})
const dashes = (kind: PartnerLook['kind']): string | undefined =>
  / stroke-dasharray="([^"]*)"/.exec(svgText(drawPartnerLine(state({ kind }), points, middle)))?.[1]

describe('drawPartnerLine', () => {
  test('is solid for a marriage and a civil partnership', () => {
    expect(dashes('married')).toBeUndefined()
    expect(dashes('civil-partnership')).toBeUndefined()
    expect(pathsOf(drawPartnerLine(state(), points, middle))).toEqual(['M0 50L0 90L200 90L200 50'])
  })

  test('tells marriage, religious ceremony, living together, affair and the rest apart', () => {
    const kinds = ['married', 'religious-only', 'cohabiting', 'affair', 'other'] as const
    expect(new Set(kinds.map(dashes)).size).toBe(kinds.length)
    expect(dashes('committed')).toBe(dashes('cohabiting'))
    expect(dashes('dating')).toBe(dashes('cohabiting'))
    expect(dashes(undefined)).toBe(dashes('other'))
  })

  test('does not draw people as partners who only share a child, or are not partners yet', () => {
    const nobody = drawPartnerLine(undefined, points, { x: 40, y: 90 })
    expect(svgText(nobody)).toContain('<circle cx="40" cy="90" r="8"')
    expect(nobody.explained).toEqual(['partners-none'])
    const later = drawPartnerLine(state({ state: 'not-begun' }), points, { x: 40, y: 90 })
    expect(later).toEqual(nobody)
  })
})

describe('drawSlashes', () => {
  const slashes = (more: Partial<PartnerLook>): number =>
    [...(pathsOf(drawSlashes(state(more), middle))[0] ?? '').matchAll(/M/g)].length

  test('one when separated or ended, two when divorced, none when going on or widowed', () => {
    expect(slashes({ state: 'separated' })).toBe(1)
    expect(slashes({ state: 'ended' })).toBe(1)
    expect(slashes({ state: 'divorced' })).toBe(2)
    expect(slashes({ state: 'current' })).toBe(0)
    expect(slashes({ state: 'widowed' })).toBe(0)
    expect(drawSlashes(undefined, middle).elements).toEqual([])
  })

  test('a slash is crossed through where the two came back together', () => {
    expect(slashes({ resumed: true })).toBe(2)
    expect(drawSlashes(state({ resumed: true }), middle).explained).toEqual(['slash-crossed'])
    expect(slashes({ resumed: true, state: 'divorced' })).toBe(4)
  })

  test('they keep clear of the line down to the children', () => {
    const xs = (childX?: number): number[] =>
      [
        ...(pathsOf(drawSlashes(state({ state: 'divorced' }), middle, childX))[0] ?? '').matchAll(
          /[ML](\d+) /g,
        ),
      ].map(([, x]) => Number(x))
    expect(Math.min(...xs()) < 100 && Math.max(...xs()) > 100).toBe(true)
    expect(Math.min(...xs(100))).toBeGreaterThan(110)
    expect(Math.max(...xs(105))).toBeLessThan(95)
    expect(xs(20)).toEqual(xs())
  })
})
