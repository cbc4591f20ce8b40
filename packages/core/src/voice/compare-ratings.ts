import type { Rating, Scale } from './scale.ts'

/** Why two ratings cannot be set side by side. */
export type NotComparable = 'scale' | 'anchors' | 'subject' | 'rater' | 'date'

/** Two ratings side by side, or why they cannot be. */
export type RatingComparison =
  | { readonly comparable: true; readonly from: number; readonly to: number }
  | { readonly comparable: false; readonly because: NotComparable }

/**
 * Sets two ratings side by side, earlier first. Only numbers of one rater, on one scale, with the
 * same anchors and about the same subject say anything together; others are not comparable. There
 * is no average here on purpose: one person's number is never traded for another's.
 */
export const compareRatings = (
  first: { readonly rating: Rating; readonly scale: Scale },
  second: { readonly rating: Rating; readonly scale: Scale },
): RatingComparison => {
  const no = (because: NotComparable): RatingComparison => ({ comparable: false, because })
  const [a, b] = [first, second]
  if (a.rating.scale !== b.rating.scale || a.scale.question !== b.scale.question) return no('scale')
  if (
    !a.scale.lowestMeans ||
    !a.scale.highestMeans ||
    a.scale.lowestMeans !== b.scale.lowestMeans ||
    a.scale.highestMeans !== b.scale.highestMeans ||
    a.scale.lowest !== b.scale.lowest ||
    a.scale.highest !== b.scale.highest
  ) {
    return no('anchors')
  }
  if (a.scale.about !== b.scale.about) return no('subject')
  const raterOf = ({ rating }: typeof first): string | undefined =>
    rating.rater ?? rating.raterOutside
  if (!raterOf(a) || raterOf(a) !== raterOf(b)) return no('rater')
  if (!a.rating.on || !b.rating.on) return no('date')
  const [earlier, later] = a.rating.on <= b.rating.on ? [a, b] : [b, a]
  return { comparable: true, from: earlier.rating.value, to: later.rating.value }
}
