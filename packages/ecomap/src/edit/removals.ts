import { removalEdit } from '@relational-practice/core'
import { ecomapRecord } from '../schema/index.ts'

// Removing follows references, and so brings the schema along; adding and changing do not. Each
// takes `references: 'refuse'` (nothing goes while something refers to it) or `'clean'`.

/** Removes a person. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removePerson = /* @__PURE__ */ removalEdit(ecomapRecord, 'person', 'p')
/** Removes a household. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeHousehold = /* @__PURE__ */ removalEdit(ecomapRecord, 'household', 'hh')
/** Removes a partnership. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removePartnership = /* @__PURE__ */ removalEdit(ecomapRecord, 'partnership', 'u')
/** Removes a parent link. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeParentLink = /* @__PURE__ */ removalEdit(ecomapRecord, 'parent link', 'l')
/** Removes a system. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeSystem = /* @__PURE__ */ removalEdit(ecomapRecord, 'system', 'sy')
/** Removes a tie. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeTie = /* @__PURE__ */ removalEdit(ecomapRecord, 'tie', 't')
/** Removes a statement. @throws {EditRefused} `core/not-found`, `core/still-referred-to`. */
export const removeStatement = /* @__PURE__ */ removalEdit(ecomapRecord, 'statement', 'st')
