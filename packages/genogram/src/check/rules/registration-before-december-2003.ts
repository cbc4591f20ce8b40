import { comparePartialDates, entries } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const IN_FORCE = '2003-12-01'

const people: Genogram['people'] = {
  'p-gareth': { name: 'Gareth' },
  'p-bryn': { name: 'Bryn', born: '2003-09-15' },
}

/** PR: registration gives a father parental responsibility since 1 December 2003. */
export const registrationBeforeDecember2003 = genogramRule({
  code: 'genogram/registration-before-december-2003',
  severity: 'query',
  title: 'A registration before December 2003 gave no parental responsibility',
  looksAt:
    'Parental responsibility on the basis of registration on the birth certificate, where the day of the registration certainly lies before 1 December 2003. Without that day it is silent: a birth may be registered again later.',
  why: 'Being named on a birth certificate in England and Wales has given an unmarried father parental responsibility only since that day. Decisions may rest on a consent that was never his to give, or he may be owed one that was never sought.',
  mend: 'Ask whether there was a marriage, an agreement, an order or a later registration, and record that as the basis.',
  acceptWhen: 'The registration was made in another country whose law gave it.',
  source: SOURCES.registration,
  samples: {
    good: family({
      people,
      responsibilities: {
        'pr-1': {
          child: 'p-bryn',
          holder: 'p-gareth',
          basis: 'registered-on-birth-certificate',
          eventOn: '2003-12-01',
        },
      },
    }),
    bad: family({
      people,
      responsibilities: {
        'pr-1': {
          child: 'p-bryn',
          holder: 'p-gareth',
          basis: 'registered-on-birth-certificate',
          eventOn: '2003-10',
        },
      },
    }),
  },
  *find(genogram) {
    for (const [id, { child, holder, basis, eventOn }] of entries(genogram.responsibilities)) {
      if (basis !== 'registered-on-birth-certificate' || !holder) continue
      if (comparePartialDates(eventOn, IN_FORCE) !== 'before') continue
      yield {
        at: ['responsibilities', id],
        related: atPeople(child, holder),
        params: { holder, child },
      }
    }
  },
  message: words['registration-before-december-2003'],
})
