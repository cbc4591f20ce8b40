import type { Id } from '@relational-practice/core'
import type { Bond } from '../schema/index.ts'

type Person = Id<'p'>

const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`)

/**
 * Every message of the genogram's rules, by the end of the rule's code. What goes in is ids, numbers
 * and terms of the schema, so that no message can quote a record; on screen names take the place of
 * the ids.
 */
export const words = {
  'ancestor-cycle': ({ person }: { person: Person }) =>
    `By the links of birth in this record ${person} would be their own ancestor.`,

  'more-than-two-birth-parents': ({ child, count }: { child: Person; count: number }) =>
    `${child} has ${count} birth parents, and nobody questions any of them.`,

  'parent-born-after-child': ({ parent, child }: { parent: Person; child: Person }) =>
    `${parent} is recorded as a parent by birth of ${child}, and was not born before them.`,

  'parent-young-at-birth': (params: { parent: Person; child: Person; age: number }) =>
    `${params.parent} was at most ${years(params.age)} old when ${params.child} was born.`,

  'birth-parent-over-55': (params: { parent: Person; child: Person; age: number }) =>
    `${params.parent} was at least ${years(params.age)} old when giving birth to ${params.child}.`,

  'parent-died-long-before-birth': (params: { parent: Person; child: Person; months: number }) =>
    `${params.parent} had died more than ${params.months} months before ${params.child} was born.`,

  'gave-birth-after-death': ({ parent, child }: { parent: Person; child: Person }) =>
    `${parent} had died before the day on which they are recorded as giving birth to ${child}.`,

  'died-before-giving-birth': (params: { parent: Person; child: Person; months: number }) =>
    `${params.parent} is recorded as giving birth to ${params.child} more than ${params.months} months after their own death.`,

  'death-before-birth': ({ person }: { person: Person }) =>
    `${person} is recorded as having died before they were born.`,

  'event-outside-lifetime': ({ person, limit }: { person: Person; limit: OutsideLifetime }) =>
    ({
      'not-born': `This began before ${person} was born.`,
      'had-died': `This began after ${person} had died.`,
      'went-on': `This goes on beyond the death of ${person}.`,
    })[limit],

  'dead-person-in-current-household': ({ person }: { person: Person }) =>
    `${person} has died, and is still recorded as living in a household.`,

  'marriage-under-18': ({ person, age }: { person: Person; age: number | 'in-doubt' }) =>
    age === 'in-doubt'
      ? `The date of birth of ${person} is in doubt: they may have been a child at this marriage, civil partnership or ceremony.`
      : `${person} was at most ${years(age)} old at this marriage, civil partnership or ceremony.`,

  'two-marriages-current': ({ person }: { person: Person }) =>
    `Two marriages or civil partnerships of ${person} are recorded as lasting at the same time.`,

  'twins-far-apart': (params: { first: Person; second: Person; days: number }) =>
    `${params.first} and ${params.second} are recorded as born together, and at least ${params.days} days apart.`,

  'identical-twins-recorded-sex': ({ first, second }: { first: Person; second: Person }) =>
    `${first} and ${second} are recorded as identical twins, with a different sex recorded at birth.`,

  'direction-missing': ({ one, other }: { one: Person; other: Person }) =>
    `The bond between ${one} and ${other} has a direction, and it is not said which way it goes.`,

  'direction-outside': (params: { one: Person; other: Person; towards: Person }) =>
    `The bond between ${params.one} and ${params.other} goes towards ${params.towards}, who is neither of them.`,

  'harm-without-status': ({ harmed }: { harmed: Person }) =>
    `It is not said whether this harm to ${harmed} is alleged, admitted, found or disputed.`,

  'harm-without-source': ({ harmed }: { harmed: Person }) =>
    `It is not said who tells of this harm to ${harmed}, or where it is written.`,

  'contradictory-bonds': (params: {
    one: Person
    other: Person
    kind: Bond['kind']
    otherKind: Bond['kind']
  }) =>
    `${params.one} and ${params.other} are recorded as ${BOND[params.kind]} and as ${BOND[params.otherKind]} at the same time and in the same view.`,

  'parent-side-empty': ({ who, missing }: { who: Person; missing: 'second-parent' | 'side' }) =>
    missing === 'second-parent'
      ? `A second parent of ${who} is not recorded, nor why.`
      : `Nobody of the family that ${who} comes from is recorded, while the other parent’s family is.`,

  'fewer-than-three-generations': ({ found, wanted }: { found: number; wanted: number }) =>
    `This genogram reaches over ${found} of at least ${wanted} generations.`,

  'no-parental-responsibility': ({ child }: { child: Person }) =>
    `Nobody is recorded as holding parental responsibility for ${child}.`,

  'gender-without-basis': ({ person }: { person: Person }) =>
    `It is not said how the gender of ${person} is known.`,

  'gender-inferred': ({ person }: { person: Person }) =>
    `The gender of ${person} was inferred by somebody else.`,

  'gender-words-missing': ({ person }: { person: Person }) =>
    `${person} has words of their own for their gender, and they are not recorded.`,

  'responsibility-without-basis': ({ child }: { child: Person }) =>
    `Parental responsibility for ${child} is recorded without the basis on which it is held.`,

  'responsibility-without-holder': ({ child, holders }: { child: Person; holders: 0 | 2 }) =>
    holders === 0
      ? `Parental responsibility for ${child} is recorded without anybody who holds it.`
      : `One entry of parental responsibility for ${child} names both a person and the authority.`,

  'responsibility-before-event': ({
    child,
    before,
  }: {
    child: Person
    before: 'event' | 'birth'
  }) =>
    before === 'event'
      ? `Parental responsibility for ${child} begins before the event that gives it.`
      : `Parental responsibility for ${child} begins before they were born.`,

  'authority-responsibility-under-section-20': ({ child }: { child: Person }) =>
    `The authority is recorded as holding parental responsibility for ${child} at a time when they are accommodated under section 20.`,

  'foster-carer-responsibility': ({ holder, child }: { holder: Person; child: Person }) =>
    `${holder} is recorded as the foster carer of ${child} and as holding parental responsibility for them.`,

  'lives-with-order-for-parent': ({ holder, child }: { holder: Person; child: Person }) =>
    `The parental responsibility of ${holder}, a parent of ${child}, is recorded as resting on a lives-with order alone.`,

  'registration-before-december-2003': ({ holder, child }: { holder: Person; child: Person }) =>
    `${holder} was registered as a parent of ${child} before 1 December 2003, which did not give parental responsibility.`,

  'responsibility-beside-adoption': ({ child }: { child: Person }) =>
    `Parental responsibility for ${child} from before their adoption is recorded as going on after it.`,

  'possible-private-fostering': ({ carer, child }: { carer: Person; child: Person }) =>
    `${carer} cares for ${child}, and is recorded neither as a parent or close relative nor as holding parental responsibility. This may be private fostering.`,

  'harm-both-ways': ({ one, other }: { one: Person; other: Person }) =>
    `Harm between ${one} and ${other} is recorded both ways in the same period.`,

  'harm-without-childrens-experience': (params: { by: Person; harmed: Person; children: number }) =>
    params.children === 1
      ? `A child of ${params.by} or ${params.harmed}, or at home with both, is not named among those who lived through this harm.`
      : `${params.children} children of ${params.by} or ${params.harmed}, or at home with both, are not named among those who lived through this harm.`,

  'abortion-without-reason': () =>
    `It is not said why this pregnancy and how it ended are recorded.`,

  'contested-without-account': ({ child }: { child: Person }) =>
    `The parentage of ${child} is contested, and it is not said whose account this is.`,

  'pregnancy-overdue': ({ carrier, days }: { carrier: Person; days: number }) =>
    `A birth to ${carrier} is recorded as expected, at least ${days} days after it was due.`,

  'birth-without-child': ({ carrier }: { carrier: Person }) =>
    `A birth to ${carrier} is recorded without the child.`,

  'statement-without-speaker': () => `It is not said whose words these are.`,

  'tied-to-oneself': ({ person }: { person: Person }) =>
    `${person} is recorded here as a relation of themselves, or more than once.`,
} as const

/** How something lies outside somebody's lifetime. */
export type OutsideLifetime = 'not-born' | 'had-died' | 'went-on'

const BOND: Readonly<Record<Bond['kind'], string>> = {
  close: 'close',
  fused: 'fused',
  distant: 'distant',
  hostile: 'hostile',
  'close-hostile': 'close and hostile',
  'fused-hostile': 'fused and hostile',
  cutoff: 'cut off',
  'cutoff-repaired': 'in touch again after a cutoff',
  'focused-on': 'focused on one another',
  caretaker: 'one taking care of the other',
  spiritual: 'spiritually connected',
}
