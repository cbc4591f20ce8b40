import { viewFor, type Id, type View } from '@relational-practice/core'
import { genogramRecord, type Genogram } from '../schema/index.ts'

/** The view of the worker, or of somebody of the family. */
export const viewOf = (record: Genogram, reader?: Id<'p'>): View<Genogram> => {
  const named = reader && { title: 'A reader', audiences: [], people: [reader] }
  const view = viewFor(genogramRecord, record, named ?? 'worker')
  if (!view) throw new Error('no view')
  return view
}
