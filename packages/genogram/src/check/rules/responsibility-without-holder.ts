import { entries } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-callum': { name: 'Callum', born: '2016-01-30' },
  'p-shona': { name: 'Shona' },
}
const mother: Genogram['responsibilities'] = {
  'pr-1': { child: 'p-callum', holder: 'p-shona', basis: 'mother' },
}

/** PR: each entry has one holder, a person or the authority. */
export const responsibilityWithoutHolder = genogramRule({
  code: 'genogram/responsibility-without-holder',
  severity: 'error',
  title: 'Parental responsibility without one holder',
  looksAt: 'Every entry of parental responsibility: it names a person or the authority, not both.',
  why: 'Parental responsibility can be shared, and each holder has it on a basis and for a time of their own. An entry without a holder, or with two, cannot say whose consent is needed.',
  mend: 'Name the person, or say that it is the authority. Where a parent and the authority share it, make two entries.',
  source: SOURCES.responsibility,
  samples: {
    good: family({
      people,
      responsibilities: {
        ...mother,
        'pr-2': { child: 'p-callum', authority: true, basis: 'care-order', eventOn: '2024-05-02' },
      },
    }),
    bad: family({
      people,
      responsibilities: {
        ...mother,
        'pr-2': { child: 'p-callum', basis: 'care-order', eventOn: '2024-05-02' },
      },
    }),
  },
  *find(genogram) {
    for (const [id, { child, holder, authority }] of entries(genogram.responsibilities)) {
      if ((holder === undefined) !== (authority === undefined)) continue
      const holders = holder === undefined ? 0 : 2
      yield { at: ['responsibilities', id], related: atPeople(child), params: { child, holders } }
    }
  },
  message: words['responsibility-without-holder'],
})
