import {
  collectionEdits,
  type Edit,
  type Id,
  type ItemChanges,
  type NewItem,
  type Statement,
} from '@relational-practice/core'
import type {
  Genogram,
  Bond,
  Calling,
  Harm,
  HealthMark,
  Household,
  HouseholdStay,
  Migration,
  MultipleBirth,
  ParentLink,
  Partnership,
  PartnershipEvent,
  Person,
  Placement,
  Pregnancy,
  Responsibility,
  Restriction,
  SiblingGroup,
} from '../schema/index.ts'

// The edits without a meaning of their own, one pair for each collection. An edit that means
// something (a death, a separation, a placement) has a file of its own beside this one.
const edits = /* @__PURE__ */ collectionEdits<Genogram>()

const person = /* @__PURE__ */ edits('genogram', 'people', 'person')
const calling = /* @__PURE__ */ edits('genogram', 'callings', 'calling')
const partnership = /* @__PURE__ */ edits('genogram', 'partnerships', 'partnership')
const partnershipEvent = /* @__PURE__ */ edits('genogram', 'partnershipEvents', 'partnership event')
const parentLink = /* @__PURE__ */ edits('genogram', 'parentLinks', 'parent link')
const multipleBirth = /* @__PURE__ */ edits('genogram', 'multipleBirths', 'multiple birth')
const siblingGroup = /* @__PURE__ */ edits('genogram', 'siblingGroups', 'sibling group')
const pregnancy = /* @__PURE__ */ edits('genogram', 'pregnancies', 'pregnancy')
const healthMark = /* @__PURE__ */ edits('genogram', 'healthMarks', 'health mark')
const household = /* @__PURE__ */ edits('genogram', 'households', 'household')
const householdStay = /* @__PURE__ */ edits('genogram', 'householdStays', 'household stay')
const bond = /* @__PURE__ */ edits('genogram', 'bonds', 'bond')
const harm = /* @__PURE__ */ edits('genogram', 'harms', 'harm')
const placement = /* @__PURE__ */ edits('genogram', 'placements', 'placement')
const responsibility = /* @__PURE__ */ edits('genogram', 'responsibilities', 'responsibility')
const restriction = /* @__PURE__ */ edits('genogram', 'restrictions', 'restriction')
const migration = /* @__PURE__ */ edits('genogram', 'migrations', 'migration')
const statement = /* @__PURE__ */ edits('genogram', 'statements', 'statement')

/** Adds a person. @throws {EditRefused} `core/id-taken`. */
export const addPerson: Edit<Genogram, NewItem<Id<'p'>, Person>> = person.add
/** Changes fields of a person; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changePerson: Edit<Genogram, ItemChanges<Id<'p'>, Person>> = person.change
/** Adds a calling. @throws {EditRefused} `core/id-taken`. */
export const addCalling: Edit<Genogram, NewItem<Id<'k'>, Calling>> = calling.add
/** Changes fields of a calling; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeCalling: Edit<Genogram, ItemChanges<Id<'k'>, Calling>> = calling.change
/** Adds a partnership. @throws {EditRefused} `core/id-taken`. */
export const addPartnership: Edit<Genogram, NewItem<Id<'u'>, Partnership>> = partnership.add
/** Changes fields of a partnership; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changePartnership: Edit<
  Genogram,
  ItemChanges<Id<'u'>, Partnership>
> = partnership.change
/** Adds a partnership event. @throws {EditRefused} `core/id-taken`. */
export const addPartnershipEvent: Edit<
  Genogram,
  NewItem<Id<'e'>, PartnershipEvent>
> = partnershipEvent.add
/** Changes fields of a partnership event; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changePartnershipEvent: Edit<
  Genogram,
  ItemChanges<Id<'e'>, PartnershipEvent>
> = partnershipEvent.change
/** Adds a parent link. @throws {EditRefused} `core/id-taken`. */
export const addParentLink: Edit<Genogram, NewItem<Id<'l'>, ParentLink>> = parentLink.add
/** Changes fields of a parent link; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeParentLink: Edit<Genogram, ItemChanges<Id<'l'>, ParentLink>> = parentLink.change
/** Adds a multiple birth. @throws {EditRefused} `core/id-taken`. */
export const addMultipleBirth: Edit<Genogram, NewItem<Id<'mb'>, MultipleBirth>> = multipleBirth.add
/** Changes fields of a multiple birth; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeMultipleBirth: Edit<
  Genogram,
  ItemChanges<Id<'mb'>, MultipleBirth>
> = multipleBirth.change
/** Adds a sibling group. @throws {EditRefused} `core/id-taken`. */
export const addSiblingGroup: Edit<Genogram, NewItem<Id<'g'>, SiblingGroup>> = siblingGroup.add
/** Changes fields of a sibling group; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeSiblingGroup: Edit<
  Genogram,
  ItemChanges<Id<'g'>, SiblingGroup>
> = siblingGroup.change
/** Adds a pregnancy. @throws {EditRefused} `core/id-taken`. */
export const addPregnancy: Edit<Genogram, NewItem<Id<'w'>, Pregnancy>> = pregnancy.add
/** Changes fields of a pregnancy; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changePregnancy: Edit<Genogram, ItemChanges<Id<'w'>, Pregnancy>> = pregnancy.change
/** Adds a health mark. @throws {EditRefused} `core/id-taken`. */
export const addHealthMark: Edit<Genogram, NewItem<Id<'h'>, HealthMark>> = healthMark.add
/** Changes fields of a health mark; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeHealthMark: Edit<Genogram, ItemChanges<Id<'h'>, HealthMark>> = healthMark.change
/** Adds a household. @throws {EditRefused} `core/id-taken`. */
export const addHousehold: Edit<Genogram, NewItem<Id<'hh'>, Household>> = household.add
/** Changes fields of a household; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeHousehold: Edit<Genogram, ItemChanges<Id<'hh'>, Household>> = household.change
/** Adds a household stay. @throws {EditRefused} `core/id-taken`. */
export const addHouseholdStay: Edit<Genogram, NewItem<Id<'s'>, HouseholdStay>> = householdStay.add
/** Changes fields of a household stay; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeHouseholdStay: Edit<
  Genogram,
  ItemChanges<Id<'s'>, HouseholdStay>
> = householdStay.change
/** Adds a bond. @throws {EditRefused} `core/id-taken`. */
export const addBond: Edit<Genogram, NewItem<Id<'b'>, Bond>> = bond.add
/** Changes fields of a bond; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeBond: Edit<Genogram, ItemChanges<Id<'b'>, Bond>> = bond.change
/** Adds a harm. @throws {EditRefused} `core/id-taken`. */
export const addHarm: Edit<Genogram, NewItem<Id<'x'>, Harm>> = harm.add
/** Changes fields of a harm; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeHarm: Edit<Genogram, ItemChanges<Id<'x'>, Harm>> = harm.change
/** Adds a placement. @throws {EditRefused} `core/id-taken`. */
export const addPlacement: Edit<Genogram, NewItem<Id<'pl'>, Placement>> = placement.add
/** Changes fields of a placement; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changePlacement: Edit<Genogram, ItemChanges<Id<'pl'>, Placement>> = placement.change
/** Adds a responsibility. @throws {EditRefused} `core/id-taken`. */
export const addResponsibility: Edit<
  Genogram,
  NewItem<Id<'pr'>, Responsibility>
> = responsibility.add
/** Changes fields of a responsibility; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeResponsibility: Edit<
  Genogram,
  ItemChanges<Id<'pr'>, Responsibility>
> = responsibility.change
/** Adds a restriction. @throws {EditRefused} `core/id-taken`. */
export const addRestriction: Edit<Genogram, NewItem<Id<'rs'>, Restriction>> = restriction.add
/** Changes fields of a restriction; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeRestriction: Edit<
  Genogram,
  ItemChanges<Id<'rs'>, Restriction>
> = restriction.change
/** Adds a migration. @throws {EditRefused} `core/id-taken`. */
export const addMigration: Edit<Genogram, NewItem<Id<'m'>, Migration>> = migration.add
/** Changes fields of a migration; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeMigration: Edit<Genogram, ItemChanges<Id<'m'>, Migration>> = migration.change
/** Adds a statement. @throws {EditRefused} `core/id-taken`. */
export const addStatement: Edit<Genogram, NewItem<Id<'st'>, Statement>> = statement.add
/** Changes fields of a statement; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeStatement: Edit<Genogram, ItemChanges<Id<'st'>, Statement>> = statement.change
