/** Where something stands in a file. Both count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Why a file could not be read as a record. Never quotes the file. */
export interface Fault {
  readonly code: `input/${string}` | `core/${string}`
  readonly message: string
  readonly place?: Place
}

/** What was read, or why nothing was. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault }

/** An outcome that is a fault. */
export const refuse = (
  code: Fault['code'],
  message: string,
  place?: Place,
): { readonly ok: false; readonly fault: Fault } => ({
  ok: false,
  fault: { code, message, ...(place && { place }) },
})
