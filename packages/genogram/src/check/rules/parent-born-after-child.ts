import { comparePartialDates } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { descentsIn } from '../descents-in.ts'
import { genogramRule } from '../genogram-rule.ts'
import { reliedOnBirth } from '../relied-on-birth.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-yusuf', parent: 'p-samira', kind: 'birth' },
}

/** GE2: a parent by birth is older than the child. */
export const parentBornAfterChild = genogramRule({
  code: 'genogram/parent-born-after-child',
  severity: 'error',
  title: 'A parent was born after their child',
  looksAt:
    'Links of birth, donor and surrogate links that are not disproved, where both dates of birth are certain enough. A date that was only claimed or assigned may be two years out. Step, foster and adoptive parents may be younger than the child.',
  why: 'A parent by birth comes into the world before the child, so a date, a name or the link is wrong. Ages, generations and the drawing all follow from it.',
  mend: 'Check both dates of birth, and whether child and parent were exchanged. An uncertain date can be written as such, 1994? or 1994~. If the link is not one of birth, change its kind.',
  source: SOURCES.logic,
  samples: {
    good: family({
      people: {
        'p-samira': { name: 'Samira', born: '1979~' },
        'p-yusuf': { name: 'Yusuf', born: '1999-05-14' },
      },
      parentLinks,
    }),
    bad: family({
      people: {
        'p-samira': { name: 'Samira', born: '2001' },
        'p-yusuf': { name: 'Yusuf', born: '1999-05-14' },
      },
      parentLinks,
    }),
  },
  *find(_, { index }) {
    for (const { link, parent, child, where } of descentsIn(index)) {
      const order = comparePartialDates(reliedOnBirth(parent), reliedOnBirth(child))
      if (order !== 'after' && order !== 'same') continue
      yield { ...where, params: { parent: link.parent, child: link.child } }
    }
  },
  message: words['parent-born-after-child'],
})
