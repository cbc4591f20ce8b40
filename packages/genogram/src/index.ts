// What is it?
export {
  genogramRecord,
  GenogramSchema,
  type Bond,
  type Calling,
  type Gender,
  type Genogram,
  type Harm,
  type HealthMark,
  type Household,
  type HouseholdStay,
  type Migration,
  type MultipleBirth,
  type ParentLink,
  type Partnership,
  type PartnershipEvent,
  type Person,
  type Placement,
  type Pregnancy,
  type Responsibility,
  type Restriction,
  type SiblingGroup,
} from './schema/index.ts'
export { createGenogram } from './schema/create-genogram.ts'

// Is this one?
export { parseGenogram } from './schema/parse-genogram.ts'

// How does it change? Edits with a meaning
export { addChild, type AddChildInput } from './edit/add-child.ts'
export {
  becomePartners,
  endPartnership,
  resumePartnership,
  type EndPartnershipInput,
  type NewPartnershipInput,
  type PartnershipEventInput,
} from './edit/partnership-edits.ts'
export { contestParentage, type ContestParentageInput } from './edit/contest-parentage.ts'
export { mergePeople, type MergePeopleInput } from './edit/merge-people.ts'
export { moveHousehold, type MoveHouseholdInput } from './edit/move-household.ts'
export {
  endPlacement,
  placeChild,
  type EndPlacementInput,
  type PlaceChildInput,
} from './edit/place-child.ts'
export { recordBirth, type RecordBirthInput } from './edit/record-birth.ts'
export { recordDeath, type RecordDeathInput } from './edit/record-death.ts'
export { setIndexPeople } from './edit/set-index-people.ts'

// How does it change? Plain edits of one item
export {
  addBond,
  addCalling,
  addHarm,
  addHealthMark,
  addHousehold,
  addHouseholdStay,
  addMigration,
  addMultipleBirth,
  addParentLink,
  addPartnership,
  addPartnershipEvent,
  addPerson,
  addPlacement,
  addPregnancy,
  addResponsibility,
  addRestriction,
  addSiblingGroup,
  addStatement,
  changeBond,
  changeCalling,
  changeHarm,
  changeHealthMark,
  changeHousehold,
  changeHouseholdStay,
  changeMigration,
  changeMultipleBirth,
  changeParentLink,
  changePartnership,
  changePartnershipEvent,
  changePerson,
  changePlacement,
  changePregnancy,
  changeResponsibility,
  changeRestriction,
  changeSiblingGroup,
  changeStatement,
} from './edit/plain-edits.ts'
export {
  removeBond,
  removeCalling,
  removeHarm,
  removeHealthMark,
  removeHousehold,
  removeHouseholdStay,
  removeMigration,
  removeMultipleBirth,
  removeParentLink,
  removePartnership,
  removePartnershipEvent,
  removePerson,
  removePlacement,
  removePregnancy,
  removeResponsibility,
  removeRestriction,
  removeSiblingGroup,
  removeStatement,
} from './edit/removals.ts'

// What is wrong or missing?
export { checkGenogram, explainGenogramFinding } from './check/index.ts'

// What does it tell?
export { ageOf, hasDiedBy } from './find/life.ts'
export { indexGenogram, type Entry, type GenogramIndex } from './find/index-genogram.ts'
export type { Home } from './find/home.ts'
export { safeGenogramView } from './find/safe-genogram-view.ts'
export { itemName } from './find/item-name.ts'
export { NAME_NOT_KNOWN, personName } from './find/person-name.ts'
export { partnershipStateAt, type PartnershipState } from './find/partnership-state.ts'

// Who is whose what, and who lives, cares and holds responsibility
export {
  findKinship,
  findKinshipFrom,
  kinshipInWords,
  type Kinship,
  type KinshipBy,
  type KinshipOptions,
  type KinshipRoute,
  type KinshipSide,
  type KinshipView,
  type SiblingHow,
} from './find/kinship/index.ts'
export type { RoleCode } from './find/role-code.ts'
export { ROLE_CODES, type RoleCodeName } from './find/role-code-table.ts'
export {
  findHouseholds,
  type HomeDoubt,
  type HouseholdOnDay,
  type HouseholdsFound,
  type Resident,
} from './find/find-households.ts'
export { householdsInWords } from './find/households-in-words.ts'
export {
  findParentalResponsibility,
  type ParentalResponsibilityFound,
  type ResponsibilityFound,
  type ResponsibilitySuggested,
  type RestrictionFound,
} from './find/find-parental-responsibility.ts'
export type { ResponsibilityEnd, ResponsibilityState } from './find/responsibility-timing.ts'
export {
  RESPONSIBILITY_DOUBTS,
  RESPONSIBILITY_LIMITS,
  type ResponsibilityDoubt,
  type ResponsibilityLimit,
  type ResponsibilityTerm,
} from './find/parental-responsibility-law.ts'
export {
  NO_LEGAL_ADVICE,
  parentalResponsibilityInWords,
} from './find/parental-responsibility-in-words.ts'
export { findSiblings, type SiblingFound, type SiblingWay } from './find/find-siblings.ts'
export { siblingsInWords } from './find/siblings-in-words.ts'
export { findUnknowns } from './find/find-unknowns.ts'
export {
  UNKNOWN_TOPICS,
  type Unknown,
  type UnknownState,
  type UnknownTopic,
} from './find/unknown.ts'
export { unknownsInWords } from './find/unknowns-in-words.ts'
export {
  findLosses,
  type Loss,
  type LossesOf,
  type LossEvent,
  type LossTie,
} from './find/find-losses.ts'
export { lossesInWords } from './find/losses-in-words.ts'
export {
  findConnectedPeople,
  type ConnectedBond,
  type ConnectedHarm,
  type ConnectedPerson,
} from './find/find-connected-people.ts'
export { CONNECTED_PEOPLE_NOTE, connectedPeopleInWords } from './find/connected-people-in-words.ts'
export { findGenerations, type FamilyPart, type GenerationsFound } from './find/find-generations.ts'
export { generationsInWords } from './find/generations-in-words.ts'
export {
  findPatterns,
  type Pattern,
  type PatternGeneration,
  type PatternTopic,
} from './find/find-patterns.ts'
export { PATTERNS_NOTE, patternsInWords } from './find/patterns-in-words.ts'

// What was it, what changed, and what does each tell?
export { genogramAt } from './find/genogram-at.ts'
export type { GenogramAtOptions } from './find/genogram-at-moment.ts'
export {
  findChanges,
  type ChangesNotComparable,
  type FieldChange,
  type GenogramChanges,
  type ItemChange,
} from './find/find-changes.ts'
export { changesInWords } from './find/find-changes-in-words.ts'
export {
  compareTellings,
  type SpokenOf,
  type Telling,
  type TellingsComparison,
  type TellingsNotComparable,
} from './find/compare-tellings.ts'
export { type DifferingTellings } from './find/compare-tellings-differing.ts'
export { tellingsInWords } from './find/compare-tellings-in-words.ts'

// How does it look?
export { layoutGenogram } from './layout/layout-genogram.ts'
export {
  SYMBOL,
  type ChildLine,
  type Focus,
  type GenogramLayout,
  type HouseholdOutline,
  type LayoutNote,
  type LayoutOptions,
  type MoreRelatives,
  type PartnerLine,
  type Placed,
  type Places,
  type TieLine,
  type TwinMark,
} from './layout/genogram-layout.ts'
export { drawGenogram } from './draw/draw-genogram.ts'
export { drawGenogramPages } from './draw/draw-genogram-pages.ts'

// What does it show, and to what purpose?
export { LAYERS, type Layer } from './show/layers.ts'
export {
  PURPOSES,
  PURPOSE_NAMES,
  WHO_LIVES_WHERE,
  type Purpose,
  type Showing,
  type ShownList,
  type ShownOptions,
} from './show/purposes.ts'

// How does it read?
export { describeGenogram, type DescribeOptions } from './describe/describe-genogram.ts'
export { documentGenogram, type DocumentOptions } from './document/document-genogram.ts'
