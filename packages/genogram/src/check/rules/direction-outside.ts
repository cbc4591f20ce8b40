import { entries } from '@relational-practice/core'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people = {
  'p-luca': { name: 'Luca' },
  'p-rosa': { name: 'Rosa' },
  'p-enzo': { name: 'Enzo' },
} as const

/** GE7: a bond goes to one of its two people. */
export const directionOutside = genogramRule({
  code: 'genogram/direction-outside',
  severity: 'error',
  title: 'A bond goes to somebody who is not part of it',
  looksAt: 'Bonds of every kind that say to whom they go.',
  why: 'A bond joins two people. Where it is said to go to a third, nobody can tell between whom it is, and no line can be drawn.',
  mend: 'Choose one of the two as the person the bond goes to, or correct between whom it is.',
  source: SOURCES.logic,
  samples: {
    good: family({
      people,
      bonds: { 'b-1': { between: ['p-luca', 'p-rosa'], kind: 'focused-on', towards: 'p-luca' } },
    }),
    bad: family({
      people,
      bonds: { 'b-1': { between: ['p-luca', 'p-rosa'], kind: 'focused-on', towards: 'p-enzo' } },
    }),
  },
  *find(genogram) {
    for (const [id, { between, towards }] of entries(genogram.bonds)) {
      if (!towards || between.includes(towards)) continue
      const [one, other] = between
      yield {
        at: ['bonds', id, 'towards'],
        related: atPeople(one, other, towards),
        params: { one, other, towards },
      }
    }
  },
  message: words['direction-outside'],
})
