import type { Reach } from './pack-parts.ts'

/** Where everything stands from left to right, and the room it takes. */
export interface Sizes {
  /** The centre of each item. */
  readonly xs: readonly number[]
  /** The items of each row from left to right. */
  readonly neighbours: readonly (readonly number[])[]
  /** The room of its symbol and label, and at least what everyone takes. */
  reachOf(item: number): Reach
  /** The room of its label alone, below the bars. */
  labelReachOf(item: number): Reach
}
