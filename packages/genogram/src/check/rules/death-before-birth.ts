import { comparePartialDates, entries } from '@relational-practice/core'
import { genogramRule } from '../genogram-rule.ts'
import { reliedOnBirth } from '../relied-on-birth.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** GE3: a death comes after the birth. */
export const deathBeforeBirth = genogramRule({
  code: 'genogram/death-before-birth',
  severity: 'error',
  title: 'A death lies before the birth',
  looksAt:
    'The dates of birth and death of each person, where they certainly contradict. A baby of a stillbirth is left aside, who may have died some days before the birth.',
  why: 'One of the two dates is wrong, and with it an age and perhaps an anniversary that the family keeps.',
  mend: 'Correct the date that is wrong. One that nobody is sure of can be written with a question mark, 1996?.',
  source: SOURCES.logic,
  samples: {
    good: family({
      people: { 'p-walter': { name: 'Walter', born: '1931?', death: { on: '1930' } } },
    }),
    bad: family({
      people: { 'p-walter': { name: 'Walter', born: '1931-02-11', death: { on: '1930' } } },
    }),
  },
  *find(genogram, { index }) {
    const stillborn = new Set(
      entries(genogram.pregnancies).flatMap(([, { outcome, children }]) =>
        outcome === 'stillbirth' ? (children ?? []) : [],
      ),
    )
    for (const [id, person] of index.people) {
      if (stillborn.has(id)) continue
      if (comparePartialDates(person.death?.on, reliedOnBirth(person)) !== 'before') continue
      yield { at: ['people', id, 'death'], params: { person: id } }
    }
  },
  message: words['death-before-birth'],
})
