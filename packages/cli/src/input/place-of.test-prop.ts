import type { Path } from '@relational-practice/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesOf } from './place-of.ts'

const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path]
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [
    path,
    ...steps.flatMap((step) => pathsIn(Reflect.get(value, String(step)), [...path, step])),
  ]
}

const textAt = (text: string, { line, column }: { line: number; column: number }): string =>
  text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1)

const plainKey = fc.string().filter((key) => !key.startsWith('#') && key !== '__proto__')
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, fc.integer(), fc.string(), tie('list'), tie('object')),
  list: fc.array(tie('tree'), { maxLength: 4 }),
  object: fc.dictionary(plainKey, tie('tree'), { maxKeys: 4 }),
}))

describe('placesOf', () => {
  test('every field is where its name stands, every entry of a list where it begins', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const paths = pathsIn(JSON.parse(text))
        const places = placesOf({ text, value: JSON.parse(text) }, paths)
        for (const path of paths) {
          const place = places.get(path)
          const last = path.at(-1)
          expect(place).toBeDefined()
          if (place && typeof last === 'string') {
            expect(textAt(text, place).startsWith(JSON.stringify(last))).toBe(true)
          }
          if (place && typeof last === 'number') {
            const entry = path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), value)
            expect(textAt(text, place)[0]).toBe(JSON.stringify(entry)[0])
          }
        }
      }),
    )
  })
})
