/**
 * The one thing this library throws: an edit that cannot be made, with a code a program can act on
 * and params that are ids, numbers and terms. It never quotes the record.
 */
export class EditRefused extends Error {
  override readonly name = 'EditRefused'
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>

  constructor(code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}

/** Whether something thrown is a refused edit, also one of another copy of this package. */
export const isEditRefused = (error: unknown): error is EditRefused =>
  error instanceof Error && error.name === 'EditRefused' && 'code' in error && 'params' in error
