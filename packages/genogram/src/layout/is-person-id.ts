import type { Id } from '@relational-practice/core'

/** Whether an id is a person's. */
export const isPersonId = (id: string): id is Id<'p'> => id.startsWith('p-')
