import type * as z from 'zod'

/**
 * What a protection can cover. Whereabouts is more than an address: school, nursery, surgery, team, a
 * court's borough, the place of family time, and whom somebody lives with.
 */
export const REVEALED = [
  'whereabouts',
  'contact',
  'identity',
  'existence-of-help',
  'plan',
  'paternity',
  'health',
  'immigration',
  'origin-of-information',
] as const

/** One of {@link REVEALED}. */
export type Revealed = (typeof REVEALED)[number]

/** What a field can give away: some of what a protection covers, or, as free text can, anything. */
export type Reveals = Revealed | 'anything'

/** Marks of a schema without its name: two schemas of one name could not be published. */
const marksOf = (schema: z.ZodType): object => {
  const { id: _, ...marks } = schema.meta() ?? {}
  return marks
}

/**
 * Says what a field gives away about whomever its item is about. A reader from whom that is protected
 * does not get the field. Free text reveals `'anything'`. A string or reference that says nothing of
 * the kind counts as `'anything'`: it fails closed.
 */
export const reveals = <T extends z.ZodType>(schema: T, ...what: readonly Reveals[]): T =>
  schema.meta({ ...marksOf(schema), 'x-reveals': what })

/** Says that somebody looked at a field and it gives nothing away that a protection covers. */
export const revealsNothing = <T extends z.ZodType>(schema: T): T => reveals(schema)

/**
 * Says what an item as a whole gives away where its fields have certain values: a foster carer among
 * other parents gives away where a child lives. All conditions must hold; a field that is absent
 * could have any value, and `null` among the values stands for an absent field alone.
 *
 * @param where - For each field, the values with which the item reveals.
 */
export const revealsWhere = <T extends z.ZodObject>(
  schema: T,
  where: { readonly [F in keyof z.output<T> & string]?: readonly (string | null)[] },
  ...what: readonly Revealed[]
): T => {
  const before = schema.meta()?.['x-reveals-where']
  const all = [...(Array.isArray(before) ? before : []), { where, reveals: what }]
  return schema.meta({ ...schema.meta(), 'x-reveals-where': all })
}
