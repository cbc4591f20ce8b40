import * as z from 'zod'
import { PlainDateSchema } from '../date/plain-date.ts'
import { line } from '../text/text-schema.ts'
import { id } from './id-schema.ts'
import type { Id } from './id.ts'

/** A group of readers. A document is made for named people; an audience says in what part they come. */
export const AudienceSchema = z
  .enum([
    'child',
    'family',
    'network',
    'professionals',
    'court-confidential',
    'court-served',
    'everyone',
  ])
  .meta({
    id: 'Audience',
    description:
      'A group of readers. What is served on a court’s parties is not confidential to it.',
  })

/** @see {@link AudienceSchema} */
export type Audience = z.infer<typeof AudienceSchema>

/** That somebody was told of what an item says: whom, when, by whom and how. */
export const TellingSchema = z
  .strictObject({
    person: id('p'),
    on: PlainDateSchema,
    by: line(),
    how: line(500).optional(),
    fields: z
      .array(line(60))
      .min(1)
      .optional()
      .describe('The fields they were told of. Absent: the whole item.'),
  })
  .meta({ id: 'Telling', description: 'That somebody was told, by whom and how.' })

/** @see {@link TellingSchema} */
export interface Telling extends z.infer<typeof TellingSchema> {}

/**
 * Who may not see an item, who may see one that is private by default, and who was told of it: a
 * child sees nothing that they have not been told. `withheldFrom` always wins over `clearedFor`. The
 * reason is for the worker and reaches no reader.
 */
export const SharingSchema = z
  .strictObject({
    withheldFrom: z.array(z.union([id('p'), AudienceSchema])).optional(),
    clearedFor: z.array(z.union([id('p'), AudienceSchema])).optional(),
    toldTo: z.array(TellingSchema).optional(),
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

/** Which fields of an item say how people are kin, for whom a protection covers with somebody. */
export interface KinFields<F extends string = string> {
  /** Whoever is named here is a parent, or cares as one, of whoever is named in `children`. */
  readonly parents?: F
  readonly children?: F
  readonly siblings?: F
  readonly partners?: F
  /** Who lives together, where a record says no more of who is kin. It ties nobody as kin. */
  readonly together?: F
  /** The field that says that a partnership ended. */
  readonly ended?: F
}

/** Says how the people of an item are kin: a protection of one covers the others. */
export const coversKin = <T extends z.ZodObject>(
  schema: T,
  fields: KinFields<NoInfer<keyof z.output<T> & string>>,
): T => schema.meta({ ...schema.meta(), 'x-kin': fields })

/** What of an item must be seen together, or by whom, lest a view of it do harm. */
export interface StandsTogether<F extends string = string> {
  /** Whoever is named here has to act on the item: they must see it. */
  readonly holders?: F
  /** Of each pair, the first must not be shown without the second: a trigger and its response. */
  readonly pairs?: readonly (readonly [F, F])[]
  /** The danger that those in `holders` are asked to guard against: they must see that too. */
  readonly danger?: F
}

/** Says what of an item must be seen together; `checkView` finds a view that tears it apart. */
export const standsTogether = <T extends z.ZodObject>(
  schema: T,
  together: StandsTogether<NoInfer<keyof z.output<T> & string>>,
): T => schema.meta({ ...schema.meta(), 'x-stands-together': together })

/**
 * A reference that stays when what it points at goes: whom something was kept from, or what was
 * shared with whom, is so whether or not they still have an entry. It dangles in no record.
 */
export const lasting = <T extends z.ZodType>(schema: T): T =>
  schema.meta({ ...schema.meta(), 'x-lasting': true })

/** An id of an item in another record. Only a case file resolves it; a single-record View drops it. */
export const elsewhere = <P extends string>(prefix: P): z.ZodTemplateLiteral<Id<P>> =>
  id(prefix).meta({ 'x-elsewhere': true })
