import type { Path } from '@relational-practice/core'

/** A path as a JSON Pointer (RFC 6901). The whole record is the empty one. */
export const jsonPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
