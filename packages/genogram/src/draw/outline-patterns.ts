import { boxesOverlap, unionOf, type Box, type Id } from '@relational-practice/core'
import type { HouseholdOutline } from '../layout/genogram-layout.ts'
import { OUTLINE_DASHES } from './household-outline.ts'

const boxOf = ({ points }: HouseholdOutline): Box | undefined =>
  unionOf(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })))

/** Which dashes each home's outline has: the first, unless it meets a home that has those already. */
export const outlinePatterns = (
  outlines: readonly HouseholdOutline[],
): ReadonlyMap<Id<'hh'>, number> => {
  const boxes = new Map<Id<'hh'>, Box[]>()
  for (const outline of outlines) {
    const box = boxOf(outline)
    if (box) boxes.set(outline.id, [...(boxes.get(outline.id) ?? []), box])
  }
  const patterns = new Map<Id<'hh'>, number>()
  for (const [id, own] of boxes) {
    const used = new Set(
      [...patterns]
        .filter(([other]) =>
          boxes.get(other)?.some((box) => own.some((each) => boxesOverlap(each, box))),
        )
        .map(([, pattern]) => pattern),
    )
    const free = OUTLINE_DASHES.findIndex((_, pattern) => !used.has(pattern))
    patterns.set(id, Math.max(0, free))
  }
  return patterns
}
