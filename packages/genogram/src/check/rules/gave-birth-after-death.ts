import type { Genogram } from '../../schema/index.ts'
import { gaveBirth } from '../../find/birth-links.ts'
import { descentsIn } from '../descents-in.ts'
import { hadBeenDead, LONGER_THAN_A_PREGNANCY } from '../died-before-birth.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-noor', parent: 'p-hana', kind: 'birth', role: 'mother', gaveBirth: true },
}

/** GE2: whoever gave birth had died shortly before. */
export const gaveBirthAfterDeath = genogramRule({
  code: 'genogram/gave-birth-after-death',
  severity: 'query',
  title: 'Somebody gave birth after their death',
  looksAt:
    'The link of whoever gave birth, where the death certainly came before the day of the birth and by no more than ten months. A death on the day of the birth is not asked about.',
  why: 'In a few families a child was born while machines kept up the body of a mother who had died. In most records one of the two dates is wrong, and a child reads it as the story of their birth.',
  mend: 'Check both dates, with great care in how you ask. If the mother died at or after the birth, correct the date.',
  acceptWhen: 'The child was born after the mother’s death, and the dates are right.',
  source: SOURCES.bornAfterDeath,
  samples: {
    good: family({
      people: {
        'p-hana': { name: 'Hana', death: { on: '2005-03-09' } },
        'p-noor': { name: 'Noor', born: '2005-03-09' },
      },
      parentLinks,
    }),
    bad: family({
      people: {
        'p-hana': { name: 'Hana', death: { on: '2005-02-09' } },
        'p-noor': { name: 'Noor', born: '2005-03-09' },
      },
      parentLinks,
    }),
  },
  *find(_, { index }) {
    for (const { link, parent, child, where } of descentsIn(index)) {
      if (!hadBeenDead(parent, child, 0)) continue
      if (hadBeenDead(parent, child, LONGER_THAN_A_PREGNANCY) || !gaveBirth(index, link)) continue
      yield { ...where, params: { parent: link.parent, child: link.child } }
    }
  },
  message: words['gave-birth-after-death'],
})
