import { viewFor } from '@relational-practice/core'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { startTellingAll, type Telling } from './telling.ts'

/** A telling of a family, by default on 30 June 2026. */
export const tell = (
  collections: Omit<Genogram, 'kind' | 'schemaVersion' | 'id'>,
  asOf = '2026-06-30',
): Telling => {
  const record: Genogram = { kind: 'genogram', schemaVersion: 1, id: 'r-1', ...collections }
  const view = viewFor(genogramRecord, record, 'worker')
  if (!view) throw new Error('no view')
  return startTellingAll(view, asOf)
}

/** Ruth, Dean, Lee and Amina, of whom nothing else is known. */
export const PEOPLE = {
  'p-ruth': { name: 'Ruth' },
  'p-dean': { name: 'Dean' },
  'p-lee': { name: 'Lee' },
  'p-amina': { name: 'Amina' },
} as const
