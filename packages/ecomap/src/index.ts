// What is it?
export {
  ecomapRecord,
  EcomapSchema,
  type Domain,
  type Ecomap,
  type Household,
  type NetworkAnswers,
  type ParentLink,
  type Partnership,
  type Person,
  type SupportKind,
  type System,
  type Tie,
  type TieEnd,
  type TieFlow,
  type TieQuality,
} from './schema/index.ts'
export { createEcomap } from './schema/create-ecomap.ts'

// Is this one?
export { parseEcomap } from './schema/parse-ecomap.ts'

// How does it change? Edits with a meaning
export { addMember, type MemberInput } from './edit/add-member.ts'
export { addTiedSystem, type TiedSystemInput } from './edit/add-tied-system.ts'
export { beginNextEcomap, type NextEcomapInput } from './edit/begin-next-ecomap.ts'
export { mergePeople, type MergePeopleInput } from './edit/merge-people.ts'
export { mergeSystems, type MergeSystemsInput } from './edit/merge-systems.ts'
export { setSubject, type SubjectInput } from './edit/set-subject.ts'
export { setViewOf, type ViewOfInput } from './edit/set-view-of.ts'
export {
  beginTie,
  endTie,
  takeStep,
  wishForTie,
  type BeginTieInput,
  type EndTieInput,
  type StepInput,
  type WishInput,
} from './edit/tie-edits.ts'

// How does it change? Plain edits of one item
export {
  addHousehold,
  addParentLink,
  addPartnership,
  addPerson,
  addStatement,
  addSystem,
  addTie,
  changeHousehold,
  changeParentLink,
  changePartnership,
  changePerson,
  changeStatement,
  changeSystem,
  changeTie,
} from './edit/plain-edits.ts'
export {
  removeHousehold,
  removeParentLink,
  removePartnership,
  removePerson,
  removeStatement,
  removeSystem,
  removeTie,
} from './edit/removals.ts'

// What is wrong or missing?
export { checkEcomap, explainEcomapFinding } from './check/index.ts'

// What does it tell?
export { indexEcomap, type EcomapIndex, type Entry } from './find/index-ecomap.ts'
export {
  DOMAIN_WORDS,
  domainName,
  householdName,
  itemName,
  NAME_NOT_KNOWN,
  personName,
  systemName,
} from './find/names.ts'
export {
  findNetworkMeasures,
  SUPPORT_KINDS,
  type Likeness,
  type NetworkMeasures,
  type Share,
  type SystemAttribute,
} from './find/find-network-measures.ts'
export { findSupports, type SupportOfKind } from './find/find-supports.ts'
export { findUnknownToServices, type UnknownToServices } from './find/find-unknown-to-services.ts'
export { findWhenWeLeave, type WhenWeLeave } from './find/when-we-leave.ts'
export {
  networkMeasuresInWords,
  supportsInWords,
  unknownToServicesInWords,
  whenWeLeaveInWords,
} from './find/in-words.ts'

// What changed, and how do two people tell it?
export {
  compareEcomaps,
  type EcomapChanges,
  type EcomapsNotComparable,
  type TieChange,
  type TieChangeHow,
} from './find/compare-ecomaps.ts'
export {
  compareTellers,
  type TellersComparison,
  type TieToldTwice,
} from './find/compare-tellers.ts'
export {
  ecomapChangesInWords,
  notComparableInWords,
  tellersInWords,
} from './find/compare-in-words.ts'

// How does it look?
export { layoutEcomap, layOutTogether, seatsIn } from './layout/layout-ecomap.ts'
export type {
  EcomapLayout,
  HouseholdCircle,
  KinGiven,
  KinLine,
  LayoutNote,
  LayoutOptions,
  PlacedMember,
  PlacedSystem,
  Seats,
  TiePath,
} from './layout/ecomap-layout.ts'
export { drawEcomap } from './draw/draw-ecomap.ts'
export { drawEcomapPages } from './draw/draw-ecomap-pages.ts'
export {
  drawEcomapChanges,
  drawEcomapChangesPages,
  drawTellers,
  drawTellersPages,
} from './draw/draw-comparisons.ts'
export type { ComparisonOptions } from './draw/comparison-sheets.ts'

// How does it read?
export { describeEcomap, type DescribeOptions } from './describe/describe-ecomap.ts'
export { documentEcomap, type DocumentOptions } from './document/document-ecomap.ts'
