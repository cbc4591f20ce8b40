import { defineRules, recordRules, voiceRules } from '@relational-practice/core'
import { indexGenogram } from '../find/index-genogram.ts'
import { genogramRecord } from '../schema/index.ts'
import { recordSamples } from './record-samples.ts'
import { voiceSamples } from './voice-samples.ts'
import { abortionWithoutReason } from './rules/abortion-without-reason.ts'
import { ancestorCycle } from './rules/ancestor-cycle.ts'
import { authorityResponsibilityUnderSection20 } from './rules/authority-responsibility-under-section-20.ts'
import { birthParentOver55 } from './rules/birth-parent-over-55.ts'
import { birthWithoutChild } from './rules/birth-without-child.ts'
import { contestedWithoutAccount } from './rules/contested-without-account.ts'
import { contradictoryBonds } from './rules/contradictory-bonds.ts'
import { deadPersonInCurrentHousehold } from './rules/dead-person-in-current-household.ts'
import { deathBeforeBirth } from './rules/death-before-birth.ts'
import { diedBeforeGivingBirth } from './rules/died-before-giving-birth.ts'
import { directionMissing } from './rules/direction-missing.ts'
import { directionOutside } from './rules/direction-outside.ts'
import { eventOutsideLifetime } from './rules/event-outside-lifetime.ts'
import { fewerThanThreeGenerations } from './rules/fewer-than-three-generations.ts'
import { fosterCarerResponsibility } from './rules/foster-carer-responsibility.ts'
import { gaveBirthAfterDeath } from './rules/gave-birth-after-death.ts'
import { genderInferred } from './rules/gender-inferred.ts'
import { genderWithoutBasis } from './rules/gender-without-basis.ts'
import { genderWordsMissing } from './rules/gender-words-missing.ts'
import { harmBothWays } from './rules/harm-both-ways.ts'
import { harmWithoutChildrensExperience } from './rules/harm-without-childrens-experience.ts'
import { harmWithoutSource } from './rules/harm-without-source.ts'
import { harmWithoutStatus } from './rules/harm-without-status.ts'
import { identicalTwinsRecordedSex } from './rules/identical-twins-recorded-sex.ts'
import { livesWithOrderForParent } from './rules/lives-with-order-for-parent.ts'
import { marriageUnder18 } from './rules/marriage-under-18.ts'
import { moreThanTwoBirthParents } from './rules/more-than-two-birth-parents.ts'
import { noParentalResponsibility } from './rules/no-parental-responsibility.ts'
import { parentBornAfterChild } from './rules/parent-born-after-child.ts'
import { parentDiedLongBeforeBirth } from './rules/parent-died-long-before-birth.ts'
import { parentSideEmpty } from './rules/parent-side-empty.ts'
import { parentYoungAtBirth } from './rules/parent-young-at-birth.ts'
import { possiblePrivateFostering } from './rules/possible-private-fostering.ts'
import { pregnancyOverdue } from './rules/pregnancy-overdue.ts'
import { registrationBeforeDecember2003 } from './rules/registration-before-december-2003.ts'
import { responsibilityBeforeEvent } from './rules/responsibility-before-event.ts'
import { responsibilityBesideAdoption } from './rules/responsibility-beside-adoption.ts'
import { responsibilityWithoutBasis } from './rules/responsibility-without-basis.ts'
import { responsibilityWithoutHolder } from './rules/responsibility-without-holder.ts'
import { statementWithoutSpeaker } from './rules/statement-without-speaker.ts'
import { tiedToOneself } from './rules/tied-to-oneself.ts'
import { twinsFarApart } from './rules/twins-far-apart.ts'
import { twoMarriagesCurrent } from './rules/two-marriages-current.ts'

/** The rules that only genograms have, in the order in which a guide tells of them. */
export const ownRules = [
  // What cannot be, or hardly
  ancestorCycle,
  moreThanTwoBirthParents,
  parentBornAfterChild,
  parentYoungAtBirth,
  birthParentOver55,
  parentDiedLongBeforeBirth,
  gaveBirthAfterDeath,
  diedBeforeGivingBirth,
  deathBeforeBirth,
  eventOutsideLifetime,
  deadPersonInCurrentHousehold,
  tiedToOneself,
  // Marriages
  marriageUnder18,
  twoMarriagesCurrent,
  // Births
  twinsFarApart,
  identicalTwinsRecordedSex,
  pregnancyOverdue,
  birthWithoutChild,
  abortionWithoutReason,
  // Bonds
  directionMissing,
  directionOutside,
  contradictoryBonds,
  // Harm
  harmWithoutStatus,
  harmWithoutSource,
  harmBothWays,
  harmWithoutChildrensExperience,
  // Who is told of, and by whom
  contestedWithoutAccount,
  parentSideEmpty,
  fewerThanThreeGenerations,
  statementWithoutSpeaker,
  // Gender
  genderWithoutBasis,
  genderInferred,
  genderWordsMissing,
  // Who is responsible for a child
  noParentalResponsibility,
  responsibilityWithoutBasis,
  responsibilityWithoutHolder,
  responsibilityBeforeEvent,
  authorityResponsibilityUnderSection20,
  fosterCarerResponsibility,
  livesWithOrderForParent,
  registrationBeforeDecember2003,
  responsibilityBesideAdoption,
  possiblePrivateFostering,
] as const

/** Every rule a genogram is checked by: those of every record, then its own. */
export const genogramRules = [
  ...recordRules(genogramRecord, recordSamples),
  ...voiceRules(genogramRecord, voiceSamples),
  ...ownRules,
] as const

/**
 * Checks a genogram: what contradicts itself, what to look at again, what might be asked. Every
 * finding comes back, and none quotes the record.
 *
 * @example
 * ```ts
 * import { checkGenogram, createGenogram } from '@relational-practice/genogram'
 *
 * const findings = checkGenogram(createGenogram('r-1'), { asOf: '2026-06-01' })
 * if (findings.length > 0) throw new Error('An empty genogram is not a wrong one.')
 * ```
 */
export const checkGenogram = defineRules(indexGenogram, genogramRules)
