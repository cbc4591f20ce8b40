import { describe, expect, test } from 'vitest'
import { HarmV1Schema } from '../schema/v1.ts'
import { drawHarmLine, HARM_LETTERS, harmStroke } from './harm-line.ts'
import { pathsOf, wordsIn } from '@relational-practice/testkit'

const level = [
  { x: 0, y: 0 },
  { x: 300, y: 0 },
]

describe('drawHarmLine', () => {
  test('is a zigzag with its arrow at the person harmed', () => {
    const [wave = '', arrow] = harmStroke(level).flatMap((element) =>
      pathsOf({ elements: [element] }),
    )
    expect(arrow).toBe('M300 0L280 -9L280 9Z')
    const heights = [...wave.matchAll(/[ML][\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y))
    expect(Math.min(...heights)).toBe(-8)
    expect(Math.max(...heights)).toBe(8)
  })

  test.each(['alleged', 'admitted', 'found', 'disputed'] as const)(
    'says that it is %s',
    (status) => {
      expect(wordsIn(drawHarmLine({ kinds: ['physical'], status }, level))).toEqual(['P', status])
    },
  )

  test('says that it is over, as a bond does', () => {
    const mark = drawHarmLine({ kinds: ['physical'], status: 'found' }, level, { isPast: true })
    expect(wordsIn(mark)).toEqual(['P', 'found', 'past'])
    expect(mark.explained).toContain('harm-past')
  })

  test('marks one without status, and tells the reader to take it as alleged', () => {
    const mark = drawHarmLine({ kinds: ['neglect'] }, level)
    expect(wordsIn(mark)).toEqual(['N', '?'])
    expect(mark.explained).toContain('harm-no-status')
  })

  test('has a letter for every kind, no two alike, and explains each that is used', () => {
    const kinds = HarmV1Schema.shape.kinds.element.options
    expect(new Set(Object.values(HARM_LETTERS)).size).toBe(kinds.length)
    const mark = drawHarmLine({ kinds: ['coercive-control', 'economic'], status: 'found' }, level)
    expect(wordsIn(mark)[0]).toBe('C Ec')
    expect(mark.explained).toEqual(['harm', 'harm-coercive-control', 'harm-economic'])
  })

  test('leaves the line open where its words stand', () => {
    const [wave = ''] = pathsOf(drawHarmLine({ kinds: ['physical'], status: 'alleged' }, level))
    const [, before = '', after = ''] = wave.split('M')
    const lastBefore = Number(/([\d.]+) -?[\d.]+$/.exec(before)?.[1])
    const firstAfter = Number(/^([\d.]+)/.exec(after)?.[1])
    expect(firstAfter - lastBefore).toBeGreaterThan(70)
  })

  test('puts the words beside a line too short to be seen around them', () => {
    const short = [
      { x: 0, y: 0 },
      { x: 90, y: 0 },
    ]
    const mark = drawHarmLine({ kinds: ['physical'], status: 'alleged' }, short)
    const [box] = mark.beside ?? []
    expect(box && (box.y > 8 || box.y + box.height < -8)).toBe(true)
  })
})
