import type { Id } from '@relational-practice/core'
import type { Ecomap } from './index.ts'

/** An empty ecomap: a sheet with nothing on it yet. */
export const createEcomap = (id: Id<'r'>): Ecomap => ({ kind: 'ecomap', schemaVersion: 1, id })
