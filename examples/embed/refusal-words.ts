import type { EditRefused } from '@relational-practice/core'

/** What a worker reads when an edit is refused. The code and its params are all that is needed. */
export const refusalWords = ({ code, params }: EditRefused): string =>
  code === 'core/still-referred-to'
    ? `Not removed: ${params.references} other entries are about this person.`
    : `Not done (${code}).`
