import * as z from 'zod'

/**
 * Four facts that an empty field cannot tell apart. Where a field is absent and no gap is named,
 * nobody has written anything.
 */
export const GapSchema = z
  .enum(['none', 'not-known', 'not-asked', 'declined'])
  .meta({ id: 'Gap', description: 'Why a field is empty.' })

/** @see {@link GapSchema} */
export type Gap = z.infer<typeof GapSchema>

/**
 * The `gaps` of an item: for each named field, why it is empty. A name that is no field of the item
 * (`parents` of a person) stands for what other items would tell; such a gap is for workers only,
 * since a reader from whom a parent is withheld must not be told that there is none.
 */
export const gaps = <const Names extends readonly string[]>(
  names: Names,
): z.ZodOptional<
  z.ZodObject<Record<Names[number], z.ZodOptional<typeof GapSchema>>, z.core.$strict>
> => {
  const shape = Object.fromEntries(names.map((name) => [name, GapSchema.optional()]))
  return z.strictObject(shape as Record<Names[number], z.ZodOptional<typeof GapSchema>>).optional()
}
