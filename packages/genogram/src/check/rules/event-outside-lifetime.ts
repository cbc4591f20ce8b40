import { addMonthsTo, comparePartialDates, partialDateBounds } from '@relational-practice/core'
import type { Genogram, Person } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { momentsIn, type Moment } from '../moments.ts'
import { reliedOnBirth } from '../relied-on-birth.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words, type OutsideLifetime } from '../words.ts'

const isAfterDeath = ({ death }: Person, { on, graceMonths = 0 }: Moment): boolean => {
  const { latest: died } = partialDateBounds(death?.on)
  const { earliest } = partialDateBounds(on)
  return died !== undefined && earliest !== undefined && addMonthsTo(died, graceMonths) < earliest
}

const outside = (person: Person, moment: Moment): OutsideLifetime | undefined => {
  const { on, must, isEnd } = moment
  if (must.includes('born') && comparePartialDates(on, reliedOnBirth(person)) === 'before') {
    return 'not-born'
  }
  if (!must.includes('alive') || !isAfterDeath(person, moment)) return undefined
  return isEnd ? 'went-on' : 'had-died'
}

const people: Genogram['people'] = {
  'p-grace': { name: 'Grace', born: '1948', death: { on: '2011-07-03' } },
  'p-henry': { name: 'Henry', born: '1945' },
}

const partnerships: Genogram['partnerships'] = {
  'u-1': { partners: ['p-grace', 'p-henry'], kind: 'married' },
}

/** GE3: nobody takes part in anything before their birth or after their death. */
export const eventOutsideLifetime = genogramRule({
  code: 'genogram/event-outside-lifetime',
  severity: 'error',
  title: 'Something happened outside a lifetime',
  looksAt:
    'What somebody must have been there for: partnerships and their events, harm they are said to have done, a bond that comes from them, the beginning of a placement, of a stay in a household (and its end) or of foster and kinship care, migrations, and how a pregnancy ended. A birth or stillbirth, and the day on which a birth is due, may come up to ten months after the death of whoever was pregnant. It asks nothing of what a court, a registry or a faith may do after a death (divorce, annulment), of a promise made for a child before the birth, of a marriage abroad after a death, or of feelings for somebody who has died.',
  why: 'Nobody marries, moves or harms before they are born or after they have died. A date or a person is wrong, and a reader would take it for part of the family’s story.',
  mend: 'Check the date, the person, and their dates of birth and death. What happened to somebody’s memory or body after their death, such as a burial abroad, belongs in a note.',
  source: SOURCES.logic,
  samples: {
    good: family({
      people,
      partnerships,
      partnershipEvents: {
        'e-1': { partnership: 'u-1', kind: 'married', on: '1970' },
        'e-2': { partnership: 'u-1', kind: 'annulled', on: '2012' },
      },
    }),
    bad: family({
      people,
      partnerships,
      partnershipEvents: {
        'e-1': { partnership: 'u-1', kind: 'married', on: '2012' },
      },
    }),
  },
  *find(genogram, { index }) {
    for (const moment of momentsIn(genogram, index)) {
      const person = index.person(moment.who)
      const limit = person && outside(person, moment)
      if (!limit) continue
      yield {
        at: moment.at,
        related: atPeople(moment.who),
        params: { person: moment.who, limit },
      }
    }
  },
  message: words['event-outside-lifetime'],
})
