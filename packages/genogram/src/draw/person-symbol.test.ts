import { describe, expect, test } from 'vitest'
import { drawPersonSymbol, type SymbolOf } from './person-symbol.ts'
import { pathsOf, svgText, wordsIn } from '@relational-practice/testkit'

const asOf = '2026-06-30'
const draw = (symbol: Omit<SymbolOf, 'asOf'>): ReturnType<typeof drawPersonSymbol> =>
  drawPersonSymbol({ asOf, ...symbol })

describe('drawPersonSymbol', () => {
  test('puts the age inside', () => {
    const mark = draw({ person: { gender: 'woman', born: '2016-01-01' } })
    expect(wordsIn(mark)).toEqual(['10'])
    expect(mark.explained).toEqual(['woman', 'age'])
  })

  test('gives the people it is about a second outline, a tenth of the side further in', () => {
    const person = { gender: 'man' } as const
    expect(svgText(draw({ person }))).not.toContain('width="80"')
    const mark = draw({ person, isIndex: true })
    expect(svgText(mark)).toContain(
      '<rect x="-40" y="-40" width="80" height="80" stroke-width="2.5" />',
    )
    expect(mark.explained).toContain('index')
  })

  test('crosses out nobody who is alive on the day', () => {
    const person = { gender: 'man', born: '1950-01-01', death: { on: '2026-07-01' } } as const
    const alive = draw({ person })
    expect(pathsOf(alive)).toEqual([])
    expect(wordsIn(alive)).toEqual(['76'])
    const dead = drawPersonSymbol({ person, asOf: '2026-07-02' })
    expect(pathsOf(dead)).toEqual(['M-50 -50L-21 -21M50 -50L21 -21M-50 50L-21 21M50 50L21 21'])
    expect(dead.explained).toContain('died')
  })

  test('crosses from corner to corner where no age stands in between', () => {
    expect(pathsOf(draw({ person: { gender: 'man', death: {} } }))).toEqual([
      'M-50 -50L0 0M50 -50L0 0M-50 50L0 0M50 50L0 0',
    ])
  })

  test('asks where the gender is not known, besides the age', () => {
    expect(wordsIn(draw({ person: {} }))).toEqual(['?'])
    expect(wordsIn(draw({ person: { born: '1960-01-01' } }))).toEqual(['?', '66'])
    expect(wordsIn(draw({ person: { born: '1960-01-01', gender: 'non-binary' } }))).toEqual(['66'])
  })

  test('breaks the outline of recorded sex, and explains it as that', () => {
    const person = { sexRecordedAtBirth: 'male' } as const
    const mark = draw({ person, drawRecordedSex: true })
    expect(svgText(mark)).toContain('stroke-dasharray')
    expect(mark.explained).toEqual(['recorded-sex'])
    expect(draw({ person }).explained).toEqual(['gender-not-known'])
  })

  test('marks who needs an interpreter and who moved', () => {
    expect(draw({ person: { gender: 'man', interpreterNeeded: true } }).explained).toContain(
      'interpreter',
    )
    expect(draw({ person: { gender: 'man', interpreterNeeded: false } }).explained).toEqual(['man'])
    expect(draw({ person: { gender: 'man' }, hasMigrated: true }).explained).toContain('migration')
  })

  test('keeps what stands beside a symbol out of its square', () => {
    const mark = draw({
      person: { gender: 'man', interpreterNeeded: true },
      hasMigrated: true,
      health: [{ person: 'p-1', area: 'mental' }],
    })
    expect(mark.beside).toHaveLength(3)
    for (const box of mark.beside ?? []) {
      expect(box.x >= 50 || box.x + box.width <= -50).toBe(true)
    }
  })
})
