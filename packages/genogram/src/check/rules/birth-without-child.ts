import { entries } from '@relational-practice/core'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people = {
  'p-thea': { name: 'Thea', born: '1980' },
  'p-max': { name: 'Max', born: '2005-01-17' },
} as const

/** A pregnancy that ended in a birth has a child. */
export const birthWithoutChild = genogramRule({
  code: 'genogram/birth-without-child',
  severity: 'query',
  title: 'A birth is recorded without the child',
  looksAt: 'Pregnancies that ended in a birth: whether a child is named.',
  why: 'Somewhere there is a child whom this record knows of and does not show: a brother or sister, perhaps one who was placed for adoption or lives with others.',
  mend: 'Add the child, even with nothing but a question mark for a name, or choose the child who is in the record already.',
  acceptWhen: 'The person does not want the child to be shown, and that has been thought through.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people,
      pregnancies: {
        'w-1': { carrier: 'p-thea', outcome: 'birth', on: '2005-01-17', children: ['p-max'] },
      },
    }),
    bad: family({
      people,
      pregnancies: { 'w-1': { carrier: 'p-thea', outcome: 'birth', on: '2005-01-17' } },
    }),
  },
  *find(genogram) {
    for (const [id, { carrier, outcome, children = [] }] of entries(genogram.pregnancies)) {
      if (outcome !== 'birth' || children.length > 0) continue
      yield { at: ['pregnancies', id], related: atPeople(carrier), params: { carrier } }
    }
  },
  message: words['birth-without-child'],
})
