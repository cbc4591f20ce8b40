import { comparePartialDates, entries } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { reliedOnBirth } from '../relied-on-birth.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-marek': { name: 'Marek' },
  'p-ola': { name: 'Ola', born: '2013-06-25' },
}

/** PR: parental responsibility begins with the event that gives it, and not before the birth. */
export const responsibilityBeforeEvent = genogramRule({
  code: 'genogram/responsibility-before-event',
  severity: 'error',
  title: 'Parental responsibility begins before what gives it',
  looksAt:
    'The beginning of each parental responsibility, beside the day of the event that gives it and the child’s date of birth, where they certainly contradict. A marriage may come before the birth; the responsibility may not.',
  why: 'Nobody holds parental responsibility before the birth, the marriage, the agreement or the order. Whatever was agreed to in between may have been agreed to by somebody who could not.',
  mend: 'Compare with the document: the day of the order or the registration, and the child’s date of birth. Correct the one that is wrong.',
  source: SOURCES.responsibility,
  samples: {
    good: family({
      people,
      responsibilities: {
        'pr-1': {
          child: 'p-ola',
          holder: 'p-marek',
          basis: 'married-at-birth',
          eventOn: '2010-08-14',
          from: '2013-06-25',
        },
      },
    }),
    bad: family({
      people,
      responsibilities: {
        'pr-1': {
          child: 'p-ola',
          holder: 'p-marek',
          basis: 'order',
          eventOn: '2019-03-01',
          from: '2018',
        },
      },
    }),
  },
  *find(genogram, { index }) {
    for (const [id, { child, from, eventOn }] of entries(genogram.responsibilities)) {
      const person = index.person(child)
      const beforeBirth =
        person !== undefined && comparePartialDates(from, reliedOnBirth(person)) === 'before'
      const beforeEvent = comparePartialDates(from, eventOn) === 'before'
      if (!beforeBirth && !beforeEvent) continue
      yield {
        at: ['responsibilities', id, 'from'],
        related: atPeople(child),
        params: { child, before: beforeBirth ? 'birth' : 'event' },
      }
    }
  },
  message: words['responsibility-before-event'],
})
