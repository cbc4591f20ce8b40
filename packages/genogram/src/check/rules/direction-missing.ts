import { entries } from '@relational-practice/core'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people = { 'p-luca': { name: 'Luca' }, 'p-rosa': { name: 'Rosa' } } as const

/** GE7: a bond that goes from one person to the other says to whom. */
export const directionMissing = genogramRule({
  code: 'genogram/direction-missing',
  severity: 'error',
  title: 'A bond with a direction does not say which',
  looksAt:
    'Bonds of the kinds focused on and caretaker. It is silent where the record says that the direction is not known or was not asked.',
  why: 'A child who looks after a parent and a parent who looks after a child are opposite things, and without its direction the line says neither.',
  mend: 'Say whom it goes to, or say that this is not known or was not asked.',
  source: SOURCES.genograms,
  samples: {
    good: family({
      people,
      bonds: { 'b-1': { between: ['p-luca', 'p-rosa'], kind: 'caretaker', towards: 'p-rosa' } },
    }),
    bad: family({
      people,
      bonds: { 'b-1': { between: ['p-luca', 'p-rosa'], kind: 'caretaker' } },
    }),
  },
  *find(genogram) {
    for (const [id, { between, kind, towards, gaps }] of entries(genogram.bonds)) {
      if (kind !== 'focused-on' && kind !== 'caretaker') continue
      if (towards || (gaps?.towards && gaps.towards !== 'none')) continue
      const [one, other] = between
      yield { at: ['bonds', id], related: atPeople(one, other), params: { one, other } }
    }
  },
  message: words['direction-missing'],
})
