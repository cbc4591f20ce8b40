import type { Id } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'

/** Whether a person is in the record. */
export const isThere = ({ people }: Genogram, id: Id<'p'>): boolean =>
  Object.hasOwn(people ?? {}, id)

/** Whether several people are in the record, and not one of them twice. */
export const canStand = (genogram: Genogram, people: readonly Id<'p'>[]): boolean =>
  people.every((id) => isThere(genogram, id)) && new Set(people).size === people.length
