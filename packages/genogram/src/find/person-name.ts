import type { Id } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'

/** What to call a person whose name is not known, on screen and in documents. */
export const NAME_NOT_KNOWN = 'Name not known'

/** The name people use for someone, or that it is not known. */
export const personName = (genogram: Genogram, id: Id<'p'>): string =>
  genogram.people?.[id]?.name ?? NAME_NOT_KNOWN
