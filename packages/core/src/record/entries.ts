import { compareText } from '../text/compare-text.ts'
import type { Id } from './id.ts'

/** The entries of a collection in their one order (by id); none where the record has no such collection. */
export const entries = <K extends Id, T>(
  items: Readonly<Record<K, T>> | undefined,
): (readonly [K, T])[] =>
  (Object.entries(items ?? {}) as [K, T][]).toSorted(([a], [b]) => compareText(a, b))
