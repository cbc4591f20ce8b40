import {
  collectionEdits,
  type Edit,
  type Id,
  type ItemChanges,
  type NewItem,
  type Statement,
} from '@relational-practice/core'
import type {
  Ecomap,
  Household,
  ParentLink,
  Partnership,
  Person,
  System,
  Tie,
} from '../schema/index.ts'

// The edits without a meaning of their own, one pair for each collection. An edit that means
// something (a planned tie that begins, a wish) has a file of its own beside this one.
const edits = /* @__PURE__ */ collectionEdits<Ecomap>()

const person = /* @__PURE__ */ edits('ecomap', 'people', 'person')
const household = /* @__PURE__ */ edits('ecomap', 'households', 'household')
const partnership = /* @__PURE__ */ edits('ecomap', 'partnerships', 'partnership')
const parentLink = /* @__PURE__ */ edits('ecomap', 'parentLinks', 'parent link')
const system = /* @__PURE__ */ edits('ecomap', 'systems', 'system')
const tie = /* @__PURE__ */ edits('ecomap', 'ties', 'tie')
const statement = /* @__PURE__ */ edits('ecomap', 'statements', 'statement')

/** Adds a person. @throws {EditRefused} `core/id-taken`. */
export const addPerson: Edit<Ecomap, NewItem<Id<'p'>, Person>> = person.add
/** Changes fields of a person; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changePerson: Edit<Ecomap, ItemChanges<Id<'p'>, Person>> = person.change
/** Adds a household. @throws {EditRefused} `core/id-taken`. */
export const addHousehold: Edit<Ecomap, NewItem<Id<'hh'>, Household>> = household.add
/** Changes fields of a household; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeHousehold: Edit<Ecomap, ItemChanges<Id<'hh'>, Household>> = household.change
/** Adds a partnership. @throws {EditRefused} `core/id-taken`. */
export const addPartnership: Edit<Ecomap, NewItem<Id<'u'>, Partnership>> = partnership.add
/** Changes fields of a partnership; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changePartnership: Edit<Ecomap, ItemChanges<Id<'u'>, Partnership>> = partnership.change
/** Adds a parent link. @throws {EditRefused} `core/id-taken`. */
export const addParentLink: Edit<Ecomap, NewItem<Id<'l'>, ParentLink>> = parentLink.add
/** Changes fields of a parent link; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeParentLink: Edit<Ecomap, ItemChanges<Id<'l'>, ParentLink>> = parentLink.change
/** Adds a system. @throws {EditRefused} `core/id-taken`. */
export const addSystem: Edit<Ecomap, NewItem<Id<'sy'>, System>> = system.add
/** Changes fields of a system; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeSystem: Edit<Ecomap, ItemChanges<Id<'sy'>, System>> = system.change
/** Adds a tie. @throws {EditRefused} `core/id-taken`. */
export const addTie: Edit<Ecomap, NewItem<Id<'t'>, Tie>> = tie.add
/** Changes fields of a tie; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeTie: Edit<Ecomap, ItemChanges<Id<'t'>, Tie>> = tie.change
/** Adds a statement. @throws {EditRefused} `core/id-taken`. */
export const addStatement: Edit<Ecomap, NewItem<Id<'st'>, Statement>> = statement.add
/** Changes fields of a statement; one given as `undefined` is taken off. @throws {EditRefused} `core/not-found`. */
export const changeStatement: Edit<Ecomap, ItemChanges<Id<'st'>, Statement>> = statement.change
