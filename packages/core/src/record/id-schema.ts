import * as z from 'zod'
import type { Id } from './id.ts'

/** The schema of an id with one prefix, for a reference to an item of that collection. */
export const id = <P extends string>(prefix: P): z.ZodTemplateLiteral<Id<P>> =>
  z.templateLiteral([
    `${prefix}-`,
    z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
  ]) as unknown as z.ZodTemplateLiteral<Id<P>>

/** The schema of an id with any prefix, for the few places that may point at any item. */
export const anyId: z.ZodType<Id> = z.templateLiteral([
  z.string().regex(/^[a-z]{1,4}$/),
  '-',
  z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
])
