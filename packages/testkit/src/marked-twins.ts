import type { Reader } from '@relational-practice/core'
import * as fc from 'fast-check'
import { arbitraryOf, arbitraryRecord, shuffleKeys } from './arbitrary-record.ts'
import { arbitraryEntitled } from './by-definition/readers.ts'
import { couldRefer } from './by-definition/schema-fields.ts'
import { shownByDefinition } from './by-definition/shown.ts'
import { asSchema, readSchema } from './schema-reading.ts'

type Values = Record<string, unknown>

/** Two records of which as much is left out for a reader who is told so, and that say other things there. */
export interface MarkedTwins {
  readonly one: Values
  readonly other: Values
  readonly reader: Reader
  /** How many fields that are left out say something else. */
  readonly differences: number
}

/** Every field there is, without what it holds and how often. */
const shapeOf = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => shapeOf(each, path))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}/${key}`))
}

const sorted = (all: Iterable<string>): string => [...new Set(all)].toSorted().join('\n')

/**
 * Pairs of records that differ only in what the fields say that are left out of a marked copy, none of
 * them a reference: as many are there, and as much is left out. The copies must be the same, whatever
 * the length of what is left out.
 */
export const arbitraryMarkedTwins = (jsonSchema: unknown): fc.Arbitrary<MarkedTwins> => {
  const reading = readSchema(asSchema(jsonSchema))
  return fc
    .tuple(arbitraryRecord(jsonSchema), arbitraryEntitled, fc.gen())
    .map(([one, reader, gen]) => {
      const standing = (record: Values): string => {
        const seen = shownByDefinition(reading, record, reader)
        const hidden = [
          sorted(seen.hiddenItems),
          sorted(seen.hiddenFields),
          sorted(shapeOf(record)),
        ]
        return JSON.stringify([seen.record, ...hidden])
      }
      const before = standing(one)
      const { hiddenItems, hiddenFields } = shownByDefinition(reading, one, reader)
      let other = one
      let differences = 0
      const places = reading.collections.flatMap(({ name, item }) =>
        Object.entries(asSchema(one[name])).flatMap(([id, value]) =>
          Object.keys(asSchema(value))
            .filter((field) => hiddenItems.has(id) || hiddenFields.has(`${id} ${field}`))
            .map((field) => ({ name, id, field, of: asSchema(item['properties'])[field] })),
        ),
      )
      const open = places.filter(
        ({ field, of }) => field !== 'sharing' && field !== 'gaps' && !couldRefer(reading, of),
      )
      for (const { name, id, field, of } of open.slice(0, 8)) {
        const attempt = structuredClone(other)
        const fresh = longer(gen(arbitraryOf, reading, of), gen(fc.nat, 3))
        Reflect.set(asSchema(asSchema(attempt[name])[id]), field, fresh)
        if (JSON.stringify(attempt) === JSON.stringify(other) || standing(attempt) !== before)
          continue
        other = attempt
        differences += 1
      }
      return { one, other: asSchema(shuffleKeys(other)), reader, differences }
    })
}

/** A text that a person wrote, made longer; anything else as it is. */
const longer = (value: unknown, times: number): unknown =>
  typeof value === 'string' && value.includes(' ') ? `${value}${' and more'.repeat(times)}` : value
