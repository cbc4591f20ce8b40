import { removalEdit } from '@relational-practice/core'
import { genogramRecord } from '../schema/index.ts'

// Removing follows references, and so brings the schema along; adding and changing do not. Each
// takes `references: 'refuse'` (nothing goes while something refers to it) or `'clean'`.

/** Removes a person. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removePerson = /* @__PURE__ */ removalEdit(genogramRecord, 'person', 'p')
/** Removes a calling. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeCalling = /* @__PURE__ */ removalEdit(genogramRecord, 'calling', 'k')
/** Removes a partnership. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removePartnership = /* @__PURE__ */ removalEdit(genogramRecord, 'partnership', 'u')
/** Removes a partnership event. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removePartnershipEvent = /* @__PURE__ */ removalEdit(
  genogramRecord,
  'partnership event',
  'e',
)
/** Removes a parent link. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeParentLink = /* @__PURE__ */ removalEdit(genogramRecord, 'parent link', 'l')
/** Removes a multiple birth. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeMultipleBirth = /* @__PURE__ */ removalEdit(
  genogramRecord,
  'multiple birth',
  'mb',
)
/** Removes a sibling group. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeSiblingGroup = /* @__PURE__ */ removalEdit(genogramRecord, 'sibling group', 'g')
/** Removes a pregnancy. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removePregnancy = /* @__PURE__ */ removalEdit(genogramRecord, 'pregnancy', 'w')
/** Removes a health mark. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeHealthMark = /* @__PURE__ */ removalEdit(genogramRecord, 'health mark', 'h')
/** Removes a household. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeHousehold = /* @__PURE__ */ removalEdit(genogramRecord, 'household', 'hh')
/** Removes a household stay. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeHouseholdStay = /* @__PURE__ */ removalEdit(
  genogramRecord,
  'household stay',
  's',
)
/** Removes a bond. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeBond = /* @__PURE__ */ removalEdit(genogramRecord, 'bond', 'b')
/** Removes a harm. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeHarm = /* @__PURE__ */ removalEdit(genogramRecord, 'harm', 'x')
/** Removes a placement. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removePlacement = /* @__PURE__ */ removalEdit(genogramRecord, 'placement', 'pl')
/** Removes a responsibility. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeResponsibility = /* @__PURE__ */ removalEdit(
  genogramRecord,
  'responsibility',
  'pr',
)
/** Removes a restriction. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeRestriction = /* @__PURE__ */ removalEdit(genogramRecord, 'restriction', 'rs')
/** Removes a migration. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeMigration = /* @__PURE__ */ removalEdit(genogramRecord, 'migration', 'm')
/** Removes a statement. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeStatement = /* @__PURE__ */ removalEdit(genogramRecord, 'statement', 'st')
