import * as z from 'zod'
import { line } from '../text/text-schema.ts'
import { id } from './id-schema.ts'
import type { Id } from './id.ts'

/** A group of readers. A document is made for named people; an audience says in what part they come. */
export const AudienceSchema = z
  .enum(['child', 'family', 'network', 'professionals', 'court', 'everyone'])
  .meta({ id: 'Audience', description: 'A group of readers.' })

/** @see {@link AudienceSchema} */
export type Audience = z.infer<typeof AudienceSchema>

/**
 * Who may not see an item, and who may see one that is private by default. `withheldFrom` always
 * wins over `clearedFor`. The reason is for the worker and reaches no reader.
 */
export const SharingSchema = z
  .strictObject({
    withheldFrom: z.array(z.union([id('p'), AudienceSchema])).optional(),
    clearedFor: z.array(z.union([id('p'), AudienceSchema])).optional(),
    reason: line(500).optional(),
  })
  .meta({ id: 'Sharing', description: 'Who may see this item and who may not.' })

/** @see {@link SharingSchema} */
export interface Sharing extends z.infer<typeof SharingSchema> {}

/** One entry of a collection: a strict object that can carry a sharing mark. */
export const item = <S extends z.core.$ZodLooseShape>(
  shape: S,
): z.ZodObject<S & { sharing: z.ZodOptional<typeof SharingSchema> }, z.core.$strict> =>
  z.strictObject({ ...shape, sharing: SharingSchema.optional() }) as z.ZodObject<
    S & { sharing: z.ZodOptional<typeof SharingSchema> },
    z.core.$strict
  >

/** Items keyed by id. The prefix names the collection; the key is the id and is not repeated inside. */
export const collection = <P extends string, T extends z.ZodType>(
  prefix: P,
  of: T,
): z.ZodOptional<z.ZodRecord<z.ZodTemplateLiteral<Id<P>>, T>> => z.record(id(prefix), of).optional()

/**
 * Marks a schema as private by default: an item or field that only the worker sees, and those for
 * whom the item is cleared.
 */
export const privateByDefault = <T extends z.ZodType>(schema: T): T =>
  schema.meta({ ...schema.meta(), 'x-private': true })

/**
 * Marks the items of a collection as private by default where a field has one of these values: a
 * donor among other parents.
 */
export const privateWhere = <T extends z.ZodObject>(
  schema: T,
  field: keyof z.output<T> & string,
  values: readonly string[],
): T => schema.meta({ ...schema.meta(), 'x-private-where': { field, values } })

/**
 * Marks items that a reader is shown only while something else they are shown refers to them: a
 * household of which every stay is withheld would tell of it by standing empty.
 */
export const shownWithReferences = <T extends z.ZodType>(schema: T): T =>
  schema.meta({ ...schema.meta(), 'x-shown-with-references': true })

/** An id of an item in another record. Only a case file resolves it; a single-record View drops it. */
export const elsewhere = <P extends string>(prefix: P): z.ZodTemplateLiteral<Id<P>> =>
  id(prefix).meta({ 'x-elsewhere': true })
