import type { AgeRange } from './age.ts'

/**
 * An age in words, as wide as it is known: `9`, `8 or 9`, `38 to 42`, `under 1`, `17 or over`. A
 * range is never narrowed to an "about": the limits are what is known.
 */
export const formatAge = (age: AgeRange | 'not-born'): string => {
  if (age === 'not-born') return 'not yet born'
  const { min = 0, max } = age
  if (max === undefined) return age.min === undefined ? 'age not known' : `${min} or over`
  if (min === 0) return `under ${max + 1}`
  if (min === max) return `${min}`
  return max - min === 1 ? `${min} or ${max}` : `${min} to ${max}`
}
