import type { Point } from '../geometry/shapes.ts'
import { NO_MARK, type Mark } from './mark.ts'
import { tagPlace, type TagLine } from './tag-place.ts'
import { tag, tagBox } from './text-line.ts'

/** Draws short words at a line, where they find a place; nothing where there are none. */
export const drawLineTag = (
  points: readonly Point[],
  words: readonly string[],
  size: number,
  line: TagLine,
): Mark<never> => {
  if (words.length === 0) return NO_MARK
  const { at } = tagPlace(points, words, size, line)
  return { ...NO_MARK, above: tag(words, at, size), beside: [tagBox(words, at, size)] }
}
