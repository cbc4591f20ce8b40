import type { Person } from '../schema/index.ts'

const NOUNS = {
  woman: { grown: 'woman', young: 'girl', either: 'woman or girl' },
  man: { grown: 'man', young: 'boy', either: 'man or boy' },
} as const

/**
 * "woman", "girl", or "woman or girl" where the age is not known; nothing where the gender is another
 * or not known.
 */
export const genderNoun = (
  { gender }: Person,
  age: { readonly min?: number; readonly max?: number },
): string | undefined => {
  if (gender !== 'woman' && gender !== 'man') return undefined
  const nouns = NOUNS[gender]
  if (age.min !== undefined && age.min >= 18) return nouns.grown
  return age.max !== undefined && age.max < 18 ? nouns.young : nouns.either
}
