import type { Path } from '@relational-practice/core'
import { describe, expect, test } from 'vitest'
import { placesOf } from './place-of.ts'

const text = `{
  "people": {
    "p-1": { "name": "A", "list": [ 1, {"x": 2} ] },
    "Ann": { "name": "B" }
  },
  "10": 0
}`

const placeOf = (path: Path): unknown =>
  placesOf({ text, value: JSON.parse(text) }, [path]).get(path)

describe('placesOf', () => {
  test.each([
    [[], 1, 1],
    [['people'], 2, 3],
    [['people', 'p-1'], 3, 5],
    [['people', 'p-1', 'name'], 3, 14],
    [['people', 'p-1', 'list', 0], 3, 37],
    [['people', 'p-1', 'list', 1], 3, 40],
    [['people', 'p-1', 'list', 1, 'x'], 3, 41],
  ] as const)('finds %j', (path, line, column) => {
    expect(placeOf(path)).toEqual({ line, column })
  })

  test('finds a key that a finding hides behind its number', () => {
    expect(placeOf(['people', '#1'])).toEqual({ line: 4, column: 5 })
    expect(placeOf(['people', '#1', 'name'])).toEqual({ line: 4, column: 14 })
    // JavaScript puts keys that look like numbers first.
    expect(placeOf(['#0'])).toEqual({ line: 6, column: 3 })
  })

  test('finds the owner of what is missing', () => {
    expect(placeOf(['people', 'p-1', 'born'])).toEqual({ line: 3, column: 5 })
    expect(placeOf(['people', 'p-1', 'name', 'more'])).toEqual({ line: 3, column: 14 })
    expect(placeOf(['people', 'p-1', 'list', 7])).toEqual({ line: 3, column: 27 })
    expect(placeOf(['toString'])).toEqual({ line: 1, column: 1 })
  })

  test('finds many at once', () => {
    const paths = [['people'], ['people', 'p-1'], ['people']]
    const places = placesOf({ text, value: JSON.parse(text) }, paths)
    expect(paths.map((path) => places.get(path)?.line)).toEqual([2, 3, 2])
  })
})
