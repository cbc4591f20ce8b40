import { describe, expect, test } from 'vitest'
import { BondV1Schema } from '../schema/v1.ts'
import { drawBondLine } from './bond-line.ts'
import { pathsOf, svgText, wordsIn } from '@relational-practice/testkit'

const level = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
]
const kinds = BondV1Schema.shape.kind.options

describe('drawBondLine', () => {
  test('close is two lines .06 apart, fused three', () => {
    expect(pathsOf(drawBondLine('close', level))).toEqual(['M0 3L200 3', 'M0 -3L200 -3'])
    expect(pathsOf(drawBondLine('fused', level))).toEqual([
      'M0 6L200 6',
      'M0 0L200 0',
      'M0 -6L200 -6',
    ])
  })

  test('distant is dotted, hostile a zigzag', () => {
    expect(svgText(drawBondLine('distant', level))).toContain('stroke-dasharray="0.1 7"')
    expect(pathsOf(drawBondLine('hostile', level))[0]).toMatch(/^M0 0L4 -8L12 8L20 -8/)
  })

  test('close or fused and in conflict are the lines with a wider zigzag over them', () => {
    expect(pathsOf(drawBondLine('close-hostile', level))).toHaveLength(3)
    expect(pathsOf(drawBondLine('fused-hostile', level))).toHaveLength(4)
  })

  test('a cut-off is a line with a gap between two bars; one that was repaired has a ring in it', () => {
    const cut = drawBondLine('cutoff', level)
    expect(pathsOf(cut)).toEqual(['M0 0L93 0', 'M107 0L200 0', 'M93 14L93 -14', 'M107 14L107 -14'])
    expect(svgText(cut)).not.toContain('<circle')
    expect(svgText(drawBondLine('cutoff-repaired', level))).toContain(
      '<circle cx="100" cy="0" r="8"',
    )
  })

  test('care and a spiritual bond are named on the line', () => {
    expect(wordsIn(drawBondLine('caretaker', level))).toEqual(['care'])
    expect(wordsIn(drawBondLine('spiritual', level))).toEqual(['spiritual'])
  })

  test('an arrow stands at the person it goes towards, and is explained', () => {
    const focused = drawBondLine('focused-on', level, { directed: true })
    expect(pathsOf(focused)).toEqual(['M0 0L182 0', 'M200 0L180 -9L180 9Z'])
    expect(focused.explained).toEqual(['bond-focused-on'])
    expect(drawBondLine('close', level, { directed: true }).explained).toEqual([
      'bond-close',
      'bond-arrow',
    ])
  })

  test('one that is over says so', () => {
    const past = drawBondLine('close', level, { isPast: true })
    expect(wordsIn(past)).toEqual(['past'])
    expect(past.explained).toContain('bond-past')
  })

  test('no two kinds look alike', () => {
    expect(new Set(kinds.map((kind) => svgText(drawBondLine(kind, level)))).size).toBe(kinds.length)
  })
})
