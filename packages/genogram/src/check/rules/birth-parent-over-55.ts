import { ageBetween } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { gaveBirth } from '../../find/birth-links.ts'
import { descentsIn } from '../descents-in.ts'
import { genogramRule } from '../genogram-rule.ts'
import { reliedOnBirth } from '../relied-on-birth.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const OLDEST = { value: 55, unit: 'years' } as const

const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-nico', parent: 'p-elena', kind: 'birth', role: 'mother' },
}

/** GE2: whoever gave birth was over 55. */
export const birthParentOver55 = genogramRule({
  code: 'genogram/birth-parent-over-55',
  severity: 'query',
  title: 'Somebody gave birth over the age of 55',
  looksAt:
    'The link of whoever gave birth: the one of whom it is said, or else the one mother by birth. Both dates of birth have to be certain enough. The age of other parents is never asked about, nor that of pets.',
  why: 'It happens, and rarely. More often a grandmother was entered as the mother, a date is wrong, or a family has long kept to itself who the mother is.',
  mend: 'Check the two dates, and who gave birth. Do not ask in front of the child: the answer may be something they have not been told.',
  acceptWhen: 'The dates and the parent are right.',
  source: SOURCES.practice,
  policy: { oldestAgeAtGivingBirth: OLDEST },
  samples: {
    good: family({
      people: {
        'p-elena': { name: 'Elena', born: '1951' },
        'p-nico': { name: 'Nico', born: '1999' },
      },
      parentLinks,
    }),
    bad: family({
      people: {
        'p-elena': { name: 'Elena', born: '1941' },
        'p-nico': { name: 'Nico', born: '1999' },
      },
      parentLinks,
    }),
  },
  *find(_, { index, policy }) {
    const oldest = policy.oldestAgeAtGivingBirth ?? OLDEST.value
    for (const { link, parent, child, where } of descentsIn(index)) {
      if (parent.pet || child.pet) continue
      const age = ageBetween(reliedOnBirth(parent), reliedOnBirth(child))
      if (age === 'not-born' || age.min === undefined || age.min <= oldest) continue
      if (!gaveBirth(index, link)) continue
      yield { ...where, params: { parent: link.parent, child: link.child, age: age.min } }
    }
  },
  message: words['birth-parent-over-55'],
})
