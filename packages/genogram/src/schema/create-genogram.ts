import type { Id } from '@relational-practice/core'
import type { Genogram } from './index.ts'

/** An empty genogram: the beginning of a first visit. */
export const createGenogram = (id: Id<'r'>): Genogram => ({
  kind: 'genogram',
  schemaVersion: 1,
  id,
})
