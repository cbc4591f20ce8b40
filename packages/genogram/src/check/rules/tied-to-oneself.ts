import { entries, type Id, type Path } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

interface Tie {
  readonly at: Path
  readonly ends: readonly [Id<'p'>, Id<'p'>]
}

function* tiesIn(genogram: Genogram): Generator<Tie> {
  for (const [id, { partners: ends }] of entries(genogram.partnerships)) {
    yield { at: ['partnerships', id], ends }
  }
  for (const [id, { between: ends }] of entries(genogram.bonds)) yield { at: ['bonds', id], ends }
  for (const [id, { child, parent, kind }] of entries(genogram.parentLinks)) {
    // That nobody is their own parent by birth, the rule on ancestors says.
    if (kind === 'birth' || kind === 'donor' || kind === 'surrogate') continue
    yield { at: ['parentLinks', id], ends: [child, parent] }
  }
}

const people = { 'p-faye': { name: 'Faye' }, 'p-glyn': { name: 'Glyn' } } as const

/** A tie joins two people. */
export const tiedToOneself = genogramRule({
  code: 'genogram/tied-to-oneself',
  severity: 'error',
  title: 'Somebody is recorded as a relation of themselves',
  looksAt:
    'Partnerships, bonds, and parent links other than those of birth, donors and surrogates: whether both ends are one person.',
  why: 'A tie joins two people. Most often the second was chosen by mistake, or two entries were merged that were partners, so that somebody is now missing from the drawing.',
  mend: 'Choose the other person, or take the tie off.',
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
      const [one, other] = ends
      if (one === other) yield { at, related: atPeople(one), params: { person: one } }
    }
  },
  message: words['tied-to-oneself'],
})
