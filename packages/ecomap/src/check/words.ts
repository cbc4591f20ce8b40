import type { Id } from '@relational-practice/core'

type Person = Id<'p'>
type System = Id<'sy'>

/**
 * Every message of the ecomap's rules, by the end of the rule's code. What goes in is ids, numbers
 * and terms of the schema, so that no message can quote a record; on screen names take the place of
 * the ids.
 */
export const words = {
  'no-subject': () => 'It is not said whom this map is about.',
  'no-viewpoint': () => 'It is not said whose view this map tells.',
  'two-viewpoints': () => 'This map is said to tell more than one view.',
  'no-date': () => 'It is not said when this map was made.',
  'system-twice': ({ one, other }: { one: System; other: System }) =>
    `${one} and ${other} are said to be the same person.`,
  'tied-to-itself': ({ end }: { end: Id }) => `Both ends of this tie are ${end}.`,
  'kin-with-oneself': ({ person }: { person: Person }) =>
    `By this, ${person} is their own partner, parent or ancestor.`,
  'tie-inside-household': ({ one, other }: { one: Id; other: Id }) =>
    `This tie joins ${one} and ${other}, and no system.`,
  'tie-from-outside': ({ person }: { person: Person }) =>
    `${person} has a tie, and stands neither in a household nor around it as a system.`,
  'tie-twice': ({ one, other }: { one: Id; other: Id }) =>
    `Two ties join ${one} and ${other} at the same time.`,
  'planned-tie-begun': () => 'A planned tie was to begin before today.',
  'tie-still-to-come': () => 'A tie that is not planned begins after today.',
  'supports-end-with-us': ({ paid, supports }: { paid: number; supports: number }) =>
    `${paid} of ${supports} supports on this map come from people who are paid to help. Ask what our plan says for when we leave.`,
  'all-flow-leaves': ({ ties }: { ties: number }) =>
    `On all ${ties} ties whose direction is known, time and energy go out and nothing comes in.`,
  'school-missing': ({ child }: { child: Person }) =>
    `The map shows no school or other learning for ${child}.`,
  'health-missing': ({ child }: { child: Person }) =>
    `The map shows nobody who looks after the health of ${child}.`,
  'stressful-without-account': ({ tie }: { tie: Id<'t'> }) =>
    `Nothing is written about what is stressful in ${tie}.`,
  'child-without-own-map': ({ child }: { child: Person }) =>
    `${child} has no map of their own, and no reason is written.`,
  'peer-named': ({ system }: { system: System }) =>
    `Another family’s child (${system}) is recorded by name or as a person, not by a pseudonym alone.`,
  'peer-cleared': ({ system }: { system: System }) =>
    `Another family’s child (${system}) is cleared to be shown to a reader.`,
  'peer-without-pseudonym': ({ system }: { system: System }) =>
    `Another family’s child (${system}) has no pseudonym.`,
  'harm-outside-without-account': ({ system }: { system: System }) =>
    `${system} is said to harm the child, and nothing is written about how.`,
  'wish-without-step': ({ tie }: { tie: Id<'t'> }) =>
    `There is a wish for ${tie}, and nothing is written about what will be done towards it.`,
  'wish-without-owner': ({ tie }: { tie: Id<'t'> }) =>
    `There is a wish for ${tie}, and it is not said whose it is.`,
  'system-without-tie': ({ system }: { system: System }) =>
    `Nothing on the map is tied to ${system}.`,
  'domain-words-missing': ({ system }: { system: System }) =>
    `It is not said what kind of system ${system} is.`,
  'paid-not-said': ({ system }: { system: System }) =>
    `It is not said whether the people of ${system} are paid to help.`,
  'help-told-twice': ({ system }: { system: System }) =>
    `For ${system} the grid and the line say different things about which way help goes.`,
  'answers-without-teller': ({ system }: { system: System }) =>
    `The grid is answered for ${system}, and it is not said by whom.`,
} as const
