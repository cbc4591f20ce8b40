import { defineRecord, type RecordType } from '@relational-practice/core'
import type * as z from 'zod'
import {
  BondV1Schema,
  CallingV1Schema,
  GenogramV1Schema,
  HarmV1Schema,
  HealthMarkV1Schema,
  HouseholdStayV1Schema,
  HouseholdV1Schema,
  MigrationV1Schema,
  MultipleBirthV1Schema,
  ParentLinkV1Schema,
  PartnershipEventV1Schema,
  PartnershipV1Schema,
  PersonV1Schema,
  PlacementV1Schema,
  PregnancyV1Schema,
  ResponsibilityV1Schema,
  RestrictionV1Schema,
  SiblingGroupV1Schema,
} from './v1.ts'

/** The current schema of a genogram record. */
export { GenogramV1Schema as GenogramSchema } from './v1.ts'

/** A genogram: the people of a family, how they are related, and who lives and cares with whom. */
export interface Genogram extends z.infer<typeof GenogramV1Schema> {}
/** A person of the family, or a pet. */
export interface Person extends z.infer<typeof PersonV1Schema> {}
/** The gender a person lives in. */
export type Gender = NonNullable<Person['gender']>
/** What one person calls another. */
export interface Calling extends z.infer<typeof CallingV1Schema> {}
/** Two people who are or were partners. */
export interface Partnership extends z.infer<typeof PartnershipV1Schema> {}
/** Something that happened to a partnership, with its date. */
export interface PartnershipEvent extends z.infer<typeof PartnershipEventV1Schema> {}
/** A parent, or someone who cares as one, of a child. */
export interface ParentLink extends z.infer<typeof ParentLinkV1Schema> {}
/** Twins, triplets or more. */
export interface MultipleBirth extends z.infer<typeof MultipleBirthV1Schema> {}
/** Brothers and sisters whose parents are not recorded. */
export interface SiblingGroup extends z.infer<typeof SiblingGroupV1Schema> {}
/** A pregnancy and how it ended; private by default. */
export interface Pregnancy extends z.infer<typeof PregnancyV1Schema> {}
/** Something about health; private by default. */
export interface HealthMark extends z.infer<typeof HealthMarkV1Schema> {}
/** People who live together. */
export interface Household extends z.infer<typeof HouseholdV1Schema> {}
/** When a person lives or lived in a household. */
export interface HouseholdStay extends z.infer<typeof HouseholdStayV1Schema> {}
/** How two people are with each other, in somebody's view. */
export interface Bond extends z.infer<typeof BondV1Schema> {}
/** Harm by one person to another, with its status and source. */
export interface Harm extends z.infer<typeof HarmV1Schema> {}
/** Where a child lives or lived away from home, or by order. */
export interface Placement extends z.infer<typeof PlacementV1Schema> {}
/** Parental responsibility: who holds it, on what basis. */
export interface Responsibility extends z.infer<typeof ResponsibilityV1Schema> {}
/** An order that limits how parental responsibility may be used. */
export interface Restriction extends z.infer<typeof RestrictionV1Schema> {}
/** A move from one country or culture to another. */
export interface Migration extends z.infer<typeof MigrationV1Schema> {}

/** The genogram as a kind of record: parse, references, JSON Schema. */
export const genogramRecord: RecordType<'genogram', Genogram> = defineRecord({
  kind: 'genogram',
  versions: [{ version: 1, schema: GenogramV1Schema }],
  schema: GenogramV1Schema,
})
