import { describe, expect, test } from 'vitest'
import { drawChildLine } from './child-line.ts'
import { pathsOf, svgText, wordsIn } from '@relational-practice/testkit'

const points = [
  { x: 0, y: 0 },
  { x: 0, y: 40 },
  { x: 100, y: 40 },
  { x: 100, y: 120 },
]
const agreed = { contested: false, presumed: false }
const kinds = [
  'birth',
  'adoptive',
  'foster',
  'kinship',
  'guardian',
  'step',
  'social',
  'donor',
  'surrogate',
  'legal',
] as const

describe('drawChildLine', () => {
  test('is solid for a birth, and for a pregnancy', () => {
    expect(svgText(drawChildLine('birth', points, agreed))).toBe(
      '<path d="M0 0L0 40L100 40L100 120" stroke-width="4" />',
    )
    expect(drawChildLine('pregnancy', points, agreed)).toEqual(
      drawChildLine('birth', points, agreed),
    )
  })

  test('is a solid and a broken line side by side for an adoption', () => {
    const mark = drawChildLine('adoptive', points, agreed)
    expect(pathsOf(mark)).toEqual(['M4 0L4 36L104 36L104 120', 'M-4 0L-4 44L96 44L96 120'])
    expect(svgText(mark).match(/stroke-dasharray/g)).toHaveLength(1)
  })

  test('is dotted for foster care', () => {
    expect(svgText(drawChildLine('foster', points, agreed))).toContain(
      'stroke-width="6" stroke-dasharray="0.1 11" stroke-linecap="round"',
    )
  })

  test('tells every kind apart, by stroke or by letters', () => {
    const looks = kinds.map((kind) => svgText(drawChildLine(kind, points, agreed)))
    expect(new Set(looks).size).toBe(kinds.length)
    const explained = kinds.flatMap((kind) => drawChildLine(kind, points, agreed).explained)
    expect(new Set(explained).size).toBe(kinds.length)
  })

  test('is broken with a question mark where it is contested, the same for everybody named', () => {
    const contested = { contested: true, presumed: false }
    const mark = drawChildLine('birth', points, contested)
    expect(wordsIn(mark)).toEqual(['?'])
    expect(mark.explained).toEqual(['child-birth', 'child-contested'])
    const ground = /<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/.exec(svgText(mark))
    const [x = 0, y = 0, width = 0, height = 0] = (ground ?? []).slice(1).map(Number)
    expect(x < 98 && x + width > 102 && y > 40 && y + height < 120).toBe(true)
    expect(wordsIn(drawChildLine('donor', points, contested))).toEqual(['D ?'])
  })

  test('says where a parent is presumed', () => {
    const mark = drawChildLine('birth', points, { contested: false, presumed: true })
    expect(wordsIn(mark)).toEqual(['pr'])
    expect(mark.explained).toContain('child-presumed')
  })
})
