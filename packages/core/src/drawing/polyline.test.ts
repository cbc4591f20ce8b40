import { describe, expect, test } from 'vitest'
import { besideLine, lengthOf, partOf, pointAt, zigzagAlong } from './polyline.ts'

const bent = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 50 },
]

test('lengthOf counts every piece', () => {
  expect(lengthOf(bent)).toBe(150)
  expect(lengthOf([{ x: 3, y: 4 }])).toBe(0)
})

test('pointAt goes round corners, and straight on beyond the end', () => {
  expect(pointAt(bent, 30)).toEqual({ x: 30, y: 0, dx: 1, dy: 0 })
  expect(pointAt(bent, 120)).toEqual({ x: 100, y: 20, dx: 0, dy: 1 })
  expect(pointAt(bent, 160)).toEqual({ x: 100, y: 60, dx: 0, dy: 1 })
  expect(pointAt([{ x: 1, y: 2 }], 5)).toMatchObject({ x: 1, y: 2 })
})

test('partOf keeps the corners between', () => {
  expect(partOf(bent, 90, 110)).toEqual([
    { x: 90, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 10 },
  ])
})

describe('besideLine', () => {
  test('keeps its distance and mitres corners', () => {
    expect(besideLine(bent, 3)).toEqual([
      { x: 0, y: -3 },
      { x: 103, y: -3 },
      { x: 103, y: 50 },
    ])
    expect(besideLine(bent, -3)).toEqual([
      { x: 0, y: 3 },
      { x: 97, y: 3 },
      { x: 97, y: 50 },
    ])
  })

  test('does not run off where a line turns back on itself', () => {
    const back = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 0, y: 1 },
    ]
    for (const { x, y } of besideLine(back, 4)) {
      expect(Math.abs(x) <= 105 && Math.abs(y) <= 6).toBe(true)
    }
  })
})

describe('zigzagAlong', () => {
  const level = [
    { x: 0, y: 0 },
    { x: 160, y: 0 },
  ]

  test('swings .08 to either side, a wave each .16, and begins and ends on the line', () => {
    const wave = zigzagAlong(level, 8, 16)
    expect(wave[0]).toEqual({ x: 0, y: 0 })
    expect(wave.at(-1)).toEqual({ x: 160, y: 0 })
    const peaks = wave.slice(1, -1)
    expect(peaks).toHaveLength(20)
    expect(peaks.slice(0, 3)).toEqual([
      { x: 4, y: -8 },
      { x: 12, y: 8 },
      { x: 20, y: -8 },
    ])
  })

  test('stretches a little rather than break off within a wave', () => {
    const wave = zigzagAlong([level[0] ?? { x: 0, y: 0 }, { x: 150, y: 0 }], 8, 16)
    expect(wave.slice(1, -1)).toHaveLength(19)
    expect(wave.at(-1)).toEqual({ x: 150, y: 0 })
  })
})
