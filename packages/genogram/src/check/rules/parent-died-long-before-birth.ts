import type { Genogram } from '../../schema/index.ts'
import { gaveBirth } from '../../find/birth-links.ts'
import { descentsIn } from '../descents-in.ts'
import {
  hadBeenDead,
  isSaidToHaveGivenBirth,
  LONGER_THAN_A_PREGNANCY,
} from '../died-before-birth.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const MONTHS = { value: LONGER_THAN_A_PREGNANCY, unit: 'months' } as const

const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-iris', parent: 'p-jonas', kind: 'birth', role: 'father' },
}

/** GE2: a parent of whom nobody says outright that they gave birth had died long before. */
export const parentDiedLongBeforeBirth = genogramRule({
  code: 'genogram/parent-died-long-before-birth',
  severity: 'query',
  title: 'A parent died long before the birth',
  looksAt:
    'Links of the kind birth to a parent of whom the record does not say outright, and unquestioned, that they gave birth, and links to a surrogate that people question, where the date of death and the date of birth certainly lie more than ten months apart. A death during the pregnancy is ordinary and is not asked about, nor is a donor’s.',
  why: 'A child can be born years after a parent’s death, since sperm and eggs can be stored. Where that was not so, a date is wrong, or somebody else is the child’s parent.',
  mend: 'Check the date of death and the date of birth. If the child was born with the help of a clinic, say so in the note of the link, or choose the kind donor where the person was one. Think of what the child has been told before you ask.',
  acceptWhen: 'The child was conceived with what had been stored, and the dates are right.',
  source: SOURCES.practice,
  policy: { monthsAfterAParentsDeath: MONTHS },
  samples: {
    good: family({
      people: {
        'p-jonas': { name: 'Jonas', death: { on: '2003-01-20' } },
        'p-iris': { name: 'Iris', born: '2003-08-04' },
      },
      parentLinks,
    }),
    bad: family({
      people: {
        'p-jonas': { name: 'Jonas', death: { on: '2001-01-20' } },
        'p-iris': { name: 'Iris', born: '2003-08-04' },
      },
      parentLinks,
    }),
  },
  *find(_, { index, policy }) {
    const months = policy.monthsAfterAParentsDeath ?? MONTHS.value
    for (const { link, parent, child, where } of descentsIn(index)) {
      if (link.kind !== 'birth' && !gaveBirth(index, link)) continue
      if (!hadBeenDead(parent, child, months) || isSaidToHaveGivenBirth(index, link)) continue
      yield { ...where, params: { parent: link.parent, child: link.child, months } }
    }
  },
  message: words['parent-died-long-before-birth'],
})
