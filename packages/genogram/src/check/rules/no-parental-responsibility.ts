import { mayHoldAt } from '../../find/responsibility-timing.ts'
import type { Genogram } from '../../schema/index.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { isTreatedAsUnder } from '../treated-as-under.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-farida': { name: 'Farida', born: '1994' },
  'p-adam': { name: 'Adam', born: '2019-11-08' },
}
const responsibilities: Genogram['responsibilities'] = {
  'pr-1': { child: 'p-adam', holder: 'p-farida', basis: 'mother', eventOn: '2019-11-08' },
}
const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-adam', parent: 'p-farida', kind: 'birth', role: 'mother' },
}

/** GE11: somebody holds parental responsibility for each child. */
export const noParentalResponsibility = genogramRule({
  code: 'genogram/no-parental-responsibility',
  severity: 'query',
  title: 'Nobody is recorded as holding parental responsibility for a child',
  looksAt:
    'The living children under 18 a genogram is about, or every child where it does not say whom it is about, and the parental responsibility that may be held on the day of the check, by the authority or by somebody who has not died, and that no adoption has ended. Where an age is in doubt the young person is treated as a child; where a date of birth is merely vague it is silent.',
  why: 'Without it nobody knows who can agree to treatment, to a school, to a place to live, or who has to be asked first. For a child whose parents have died or are abroad it may be that nobody does hold it.',
  mend: 'Record who holds it and on what basis: a mother by the birth, a father or second parent by marriage, registration, agreement or order, the authority by a care order. Look at the document, and write down when you saw it. If nobody holds it, take legal advice.',
  acceptWhen: 'It is being found out, and the record says who by.',
  source: SOURCES.childUntilEighteen,
  samples: {
    good: family({ people, parentLinks, responsibilities }),
    bad: family({
      people: {
        ...people,
        'p-farida': { name: 'Farida', born: '1994', death: { on: '2025-09-30' } },
      },
      parentLinks,
      responsibilities,
    }),
  },
  *find(genogram, { index, asOf }) {
    const { indexPeople = [] } = genogram
    const about = indexPeople.length > 0 ? indexPeople : index.people.map(([id]) => id)
    for (const child of new Set(about)) {
      const person = index.person(child)
      if (!person || !isTreatedAsUnder(person, 18, asOf)) continue
      const isHeld = index
        .responsibilitiesFor(child)
        .some(
          ([, held]) => (held.holder ?? held.authority) && mayHoldAt(genogram, index, held, asOf),
        )
      if (!isHeld) yield { at: ['people', child], params: { child } }
    }
  },
  message: words['no-parental-responsibility'],
})
