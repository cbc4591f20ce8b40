import type { Genogram } from '../schema/index.ts'

/** A genogram without its envelope. */
export type Parts = Omit<Genogram, 'kind' | 'schemaVersion' | 'id'>

/** A small invented family for a sample. */
export const family = (parts: Parts): Genogram => ({
  kind: 'genogram',
  schemaVersion: 1,
  id: 'r-sample',
  ...parts,
})
