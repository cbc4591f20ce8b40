import { defineRecord, type RecordType } from '@relational-practice/core'
import type * as z from 'zod'
import {
  EcomapV1Schema,
  HouseholdV1Schema,
  ParentLinkV1Schema,
  PartnershipV1Schema,
  PersonV1Schema,
  SystemV1Schema,
  TieV1Schema,
} from './v1.ts'

/** The current schema of an ecomap record. */
export { EcomapV1Schema as EcomapSchema } from './v1.ts'

/** An ecomap: a household, the people and systems around it, and how each tie is. */
export interface Ecomap extends z.infer<typeof EcomapV1Schema> {}
/** Somebody of the household, somebody whose view is told, or somebody who stands around it. */
export interface Person extends z.infer<typeof PersonV1Schema> {}
/** The people who stand together in the middle of the map. */
export interface Household extends z.infer<typeof HouseholdV1Schema> {}
/** Two people of the map who are or were partners. */
export interface Partnership extends z.infer<typeof PartnershipV1Schema> {}
/** A parent, or someone who cares as one, of a child of the map. */
export interface ParentLink extends z.infer<typeof ParentLinkV1Schema> {}
/** Somebody or something around the household. */
export interface System extends z.infer<typeof SystemV1Schema> {}
/** What kind of system something is. */
export type Domain = System['domain']
/** What Tracy and Whittaker’s network grid asks of a member of a network. */
export type NetworkAnswers = NonNullable<System['network']>
/** How a member or the household is with a system, or two systems with each other. */
export interface Tie extends z.infer<typeof TieV1Schema> {}
/** How a tie is, in the view of whoever tells the map. */
export type TieQuality = NonNullable<Tie['quality']>
/** Where help, time or energy goes along a tie. */
export type TieFlow = NonNullable<Tie['flow']>
/** One end of a tie: a member of the household, the whole household, or a system. */
export type TieEnd = Tie['between'][number]
/** A kind of support a tie gives. */
export type SupportKind = NonNullable<Tie['support']>[number]

/** The ecomap as a kind of record: parse, references, JSON Schema. */
export const ecomapRecord: RecordType<'ecomap', Ecomap> = defineRecord({
  kind: 'ecomap',
  versions: [{ version: 1, schema: EcomapV1Schema }],
  schema: EcomapV1Schema,
})
