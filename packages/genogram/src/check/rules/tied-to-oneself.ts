import { entries, type Id, type Path } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

interface Tie {
  readonly at: Path
  /** Whom it joins, each of whom is to be somebody else. */
  readonly ends: readonly (Id<'p'> | undefined)[]
}

function* tiesIn(genogram: Genogram): Generator<Tie> {
  for (const [id, { partners: ends }] of entries(genogram.partnerships)) {
    yield { at: ['partnerships', id], ends }
  }
  for (const [id, { between: ends }] of entries(genogram.bonds)) yield { at: ['bonds', id], ends }
  for (const [id, { by, harmed }] of entries(genogram.harms)) {
    yield { at: ['harms', id], ends: [by, harmed] }
  }
  for (const [id, { by, of }] of entries(genogram.callings)) {
    yield { at: ['callings', id], ends: [by, of] }
  }
  for (const [id, { siblings: ends }] of entries(genogram.siblingGroups)) {
    yield { at: ['siblingGroups', id], ends }
  }
  for (const [id, { children: ends }] of entries(genogram.multipleBirths)) {
    yield { at: ['multipleBirths', id], ends }
  }
  yield* tiesToCarersIn(genogram)
}

function* tiesToCarersIn(genogram: Genogram): Generator<Tie> {
  for (const [id, { child, parent, kind }] of entries(genogram.parentLinks)) {
    // That nobody is their own parent by birth, the rule on ancestors says.
    if (kind === 'birth' || kind === 'donor' || kind === 'surrogate') continue
    yield { at: ['parentLinks', id], ends: [child, parent] }
  }
  for (const [id, { child, carers }] of entries(genogram.placements)) {
    yield { at: ['placements', id], ends: [child, ...new Set(carers)] }
  }
  for (const [id, { child, holder }] of entries(genogram.responsibilities)) {
    yield { at: ['responsibilities', id], ends: [child, holder] }
  }
}

/** Everybody who is named more than once. */
const namedTwice = (ends: Tie['ends']): ReadonlySet<Id<'p'>> =>
  new Set(ends.flatMap((end, place) => (end && ends.indexOf(end) < place ? [end] : [])))

const people = { 'p-faye': { name: 'Faye' }, 'p-glyn': { name: 'Glyn' } } as const

/** A tie joins two people. */
export const tiedToOneself = genogramRule({
  code: 'genogram/tied-to-oneself',
  severity: 'error',
  title: 'Somebody is recorded as a relation of themselves',
  looksAt:
    'Partnerships, bonds, harm, what one person calls another, placements with their carers, parental responsibility, and parent links other than those of birth, donors and surrogates: whether both ends are one person. Brothers and sisters, and children born together: whether somebody is named twice.',
  why: 'A tie joins two people. Most often the second was chosen by mistake, or two entries were merged that were partners, so that somebody is now missing from the drawing.',
  mend: 'Choose the other person, or take the tie off. Harm that somebody does to themselves is no harm by another: record it as a mark of health.',
  source: SOURCES.logic,
  samples: {
    good: family({
      people,
      partnerships: { 'u-1': { partners: ['p-faye', 'p-glyn'], kind: 'cohabiting' } },
    }),
    bad: family({
      people,
      partnerships: { 'u-1': { partners: ['p-faye', 'p-faye'], kind: 'cohabiting' } },
    }),
  },
  *find(genogram) {
    for (const { at, ends } of tiesIn(genogram)) {
      for (const person of namedTwice(ends)) {
        yield { at, related: atPeople(person), params: { person } }
      }
    }
  },
  message: words['tied-to-oneself'],
})
