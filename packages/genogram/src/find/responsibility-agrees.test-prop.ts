import type { Id, PlainDate } from '@relational-practice/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeGenogram } from '../describe/describe-genogram.ts'
import { createGenogram } from '../schema/create-genogram.ts'
import type { Genogram, Responsibility } from '../schema/index.ts'
import { findParentalResponsibility } from './find-parental-responsibility.ts'
import { parentalResponsibilityInWords } from './parental-responsibility-in-words.ts'
import { viewOf } from './view-of.test-support.ts'

const DAYS = ['2004-06-01', '2012-03-05', '2019-11-30', '2026-06-30'] as const
const DATES = [undefined, '2003-11-30', '2004', '2012-03-05', '2012~', '2018', '2019-11', '2028']
const HOLDERS = ['p-ada', 'p-ben', 'p-col', 'p-dot'] as const
const BASES: readonly Responsibility['basis'][] = [
  undefined,
  'mother',
  'married-at-birth',
  'registered-on-birth-certificate',
  'agreement',
  'lives-with-order',
  'special-guardianship',
  'appointed-guardian',
  'care-order',
  'emergency-protection-order',
  'placement-for-adoption',
  'adoption',
]

const date = fc.constantFrom(...DATES)
const maybe = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>)

const arbitraryResponsibility = fc
  .record({
    holder: fc.constantFrom(undefined, ...HOLDERS),
    basis: fc.constantFrom(...BASES),
    eventOn: date,
    from: date,
    to: date,
    isEndOpen: fc.boolean(),
  })
  .map(({ holder, basis, eventOn, from, to, isEndOpen }): Responsibility => ({
    child: 'p-kid',
    ...(holder ? { holder } : { authority: true }),
    ...maybe('basis', basis),
    // An event before the day it gives responsibility, or the other way round, is another rule's.
    ...(eventOn ? { eventOn } : maybe('from', from)),
    ...(to ? { to } : isEndOpen ? { gaps: { to: 'not-known' } } : {}),
  }))

/** A child, four people, what they hold and held, who of them died, married, adopted. */
const arbitraryHistory: fc.Arbitrary<Genogram> = fc
  .record({
    born: fc.constantFrom(undefined, '1999', '2003-06-01', '2004~', '2015-02-02', '2020-01-01'),
    bornBasis: fc.constantFrom(undefined, 'document' as const, 'assigned' as const),
    death: fc.constantFrom(undefined, undefined, {}, { on: '2012' }, { on: '2020-05-01' }),
    madeOn: fc.constantFrom(undefined, '2019-06-01'),
    held: fc.array(arbitraryResponsibility, { minLength: 1, maxLength: 4 }),
    adoptedFrom: fc.constantFrom(...DATES),
    isAdopted: fc.boolean(),
    areCouple: fc.boolean(),
  })
  .map(({ born, bornBasis, death, madeOn, held, adoptedFrom, isAdopted, areCouple }): Genogram => ({
    ...createGenogram('r-1'),
    ...maybe('madeOn', madeOn),
    people: {
      'p-kid': { name: 'Kid', ...maybe('born', born), ...maybe('bornBasis', bornBasis) },
      'p-ada': { name: 'Ada', ...maybe('death', death) },
      'p-ben': { name: 'Ben' },
      'p-col': { name: 'Col' },
      'p-dot': { name: 'Dot' },
    },
    parentLinks: {
      'l-1': { child: 'p-kid', parent: 'p-ada', kind: 'birth', gaveBirth: true },
      'l-2': { child: 'p-kid', parent: 'p-ben', kind: 'birth', standing: 'contested' },
      // Where an order and a link tell of one adoption, the order is believed: one is enough here.
      ...(isAdopted &&
        held.every(({ holder, basis }) => holder !== 'p-dot' || basis !== 'adoption') && {
          'l-3': {
            child: 'p-kid',
            parent: 'p-dot',
            kind: 'adoptive',
            ...maybe('from', adoptedFrom),
          },
        }),
    },
    ...(areCouple && { partnerships: { 'u-1': { partners: ['p-dot', 'p-ada'] } } }),
    responsibilities: Object.fromEntries(held.map((each, place) => [`pr-${place}`, each])),
  }))

/** What a sentence may say of an entry, by what `findParentalResponsibility` says of it. */
const SAYS = {
  holds: ['has'],
  'may-hold': ['is recorded as having', 'has or had'],
  'cannot-tell': ['is recorded as having', 'has or had'],
  ended: ['had'],
  'not-yet': ['is to have'],
} as const

const NAMES = new Map<Id<'p'>, string>(
  HOLDERS.map((id) => [id, `${id[2]?.toUpperCase()}${id.slice(3)}`]),
)
const SENTENCE =
  /(Ada|Ben|Col|Dot|The local authority) (has or had|has|had|is recorded as having|is to have) parental responsibility for Kid\b/gu

/** What may be said of each entry; of one that has not begun nothing. */
const expected = (genogram: Genogram, asOf: PlainDate): readonly (readonly string[])[] =>
  findParentalResponsibility(genogram, 'p-kid', { asOf })
    .held.filter(({ state }) => state !== 'not-yet')
    .map(({ holder, state }) => {
      const who = holder ? (NAMES.get(holder) ?? '') : 'The local authority'
      return SAYS[state].map((verb) => `${who} ${verb}`)
    })

const saidIn = (words: string): readonly string[] =>
  [...words.matchAll(SENTENCE)].map(([, who, verb]) => `${who} ${verb}`)

test('what is found of parental responsibility is what a description says of it', () => {
  fc.assert(
    fc.property(arbitraryHistory, fc.constantFrom(...DAYS), (genogram, asOf) => {
      const said = saidIn(describeGenogram(viewOf(genogram), { asOf }))
      const found = expected(genogram, asOf)
      expect(said).toHaveLength(found.length)
      for (const [place, each] of said.entries()) expect(found[place]).toContain(each)
    }),
    { numRuns: 500 },
  )
})

test('the worker’s own words say "has" of exactly what is found to be held', () => {
  fc.assert(
    fc.property(arbitraryHistory, fc.constantFrom(...DAYS), (genogram, asOf) => {
      const words = parentalResponsibilityInWords(viewOf(genogram), 'p-kid', { asOf })
      const held = findParentalResponsibility(genogram, 'p-kid', { asOf }).held.map(
        ({ state }) => state,
      )
      const says = held.map((_, place) => /^\S+( \w+ \w+)? has parental/u.test(words[place] ?? ''))
      expect(says).toEqual(held.map((state) => state === 'holds'))
    }),
    { numRuns: 300 },
  )
})

test('every state occurs in what these histories are', () => {
  const states = new Set<string>()
  for (const genogram of fc.sample(arbitraryHistory, { numRuns: 300, seed: 1 }))
    for (const asOf of DAYS)
      for (const { state } of findParentalResponsibility(genogram, 'p-kid', { asOf }).held)
        states.add(state)
  expect([...states].toSorted()).toEqual(Object.keys(SAYS).toSorted())
})
