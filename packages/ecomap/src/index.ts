// What is it?
export {
  ecomapRecord,
  EcomapSchema,
  type Domain,
  type Ecomap,
  type Household,
  type NetworkAnswers,
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
  addPerson,
  addStatement,
  addSystem,
  addTie,
  changeHousehold,
  changePerson,
  changeStatement,
  changeSystem,
  changeTie,
} from './edit/plain-edits.ts'
export {
  removeHousehold,
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
