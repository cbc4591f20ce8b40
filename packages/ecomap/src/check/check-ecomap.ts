import { defineRules, recordRules, voiceRules } from '@relational-practice/core'
import { indexEcomap } from '../find/index-ecomap.ts'
import { ecomapRecord } from '../schema/index.ts'
import { recordSamples } from './record-samples.ts'
import { voiceSamples } from './voice-samples.ts'
import { allFlowLeaves } from './rules/all-flow-leaves.ts'
import { answersWithoutTeller } from './rules/answers-without-teller.ts'
import { childWithoutOwnMap } from './rules/child-without-own-map.ts'
import { domainWordsMissing } from './rules/domain-words-missing.ts'
import { harmOutsideWithoutAccount } from './rules/harm-outside-without-account.ts'
import { healthMissing } from './rules/health-missing.ts'
import { helpToldTwice } from './rules/help-told-twice.ts'
import { kinWithOneself } from './rules/kin-with-oneself.ts'
import { noDate } from './rules/no-date.ts'
import { noSubject } from './rules/no-subject.ts'
import { noViewpoint } from './rules/no-viewpoint.ts'
import { paidNotSaid } from './rules/paid-not-said.ts'
import { peerCleared } from './rules/peer-cleared.ts'
import { peerNamed } from './rules/peer-named.ts'
import { peerWithoutPseudonym } from './rules/peer-without-pseudonym.ts'
import { plannedTieBegun } from './rules/planned-tie-begun.ts'
import { schoolMissing } from './rules/school-missing.ts'
import { stressfulWithoutAccount } from './rules/stressful-without-account.ts'
import { supportsEndWithUs } from './rules/supports-end-with-us.ts'
import { systemTwice } from './rules/system-twice.ts'
import { systemWithoutTie } from './rules/system-without-tie.ts'
import { tieFromOutside } from './rules/tie-from-outside.ts'
import { tieInsideHousehold } from './rules/tie-inside-household.ts'
import { tieStillToCome } from './rules/tie-still-to-come.ts'
import { tieTwice } from './rules/tie-twice.ts'
import { tiedToItself } from './rules/tied-to-itself.ts'
import { twoViewpoints } from './rules/two-viewpoints.ts'
import { wishWithoutOwner } from './rules/wish-without-owner.ts'
import { wishWithoutStep } from './rules/wish-without-step.ts'

/** The rules that only ecomaps have, in the order in which a guide tells of them. */
export const ownRules = [
  // What a map cannot be without
  noSubject,
  noViewpoint,
  twoViewpoints,
  noDate,
  // What cannot be, or hardly
  tiedToItself,
  kinWithOneself,
  systemTwice,
  tieInsideHousehold,
  tieFromOutside,
  tieTwice,
  plannedTieBegun,
  tieStillToCome,
  // Children
  schoolMissing,
  healthMissing,
  childWithoutOwnMap,
  // Other people’s children, and harm outside the home
  peerNamed,
  peerCleared,
  peerWithoutPseudonym,
  harmOutsideWithoutAccount,
  // What is asked of our plan
  supportsEndWithUs,
  allFlowLeaves,
  wishWithoutStep,
  wishWithoutOwner,
  // What is not finished
  stressfulWithoutAccount,
  systemWithoutTie,
  domainWordsMissing,
  paidNotSaid,
  helpToldTwice,
  answersWithoutTeller,
] as const

/** Every rule an ecomap is checked by: those of every record, then its own. */
export const ecomapRules = [
  ...recordRules(ecomapRecord, recordSamples),
  ...voiceRules(ecomapRecord, voiceSamples),
  ...ownRules,
] as const

/**
 * Checks an ecomap: what contradicts itself, what to look at again, what might be asked. Every finding
 * comes back, none quotes the record, and none judges the family.
 *
 * @example
 * ```ts
 * import { checkEcomap, createEcomap } from '@relational-practice/ecomap'
 *
 * const codes = checkEcomap(createEcomap('r-1'), { asOf: '2026-06-01' }).map(({ code }) => code)
 * if (!codes.includes('ecomap/no-viewpoint')) throw new Error('A map tells somebody’s view.')
 * ```
 */
export const checkEcomap = defineRules(indexEcomap, ecomapRules)
