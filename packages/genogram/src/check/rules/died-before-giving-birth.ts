import type { Genogram } from '../../schema/index.ts'
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

const people: Genogram['people'] = {
  'p-ffion': { name: 'Ffion', death: { on: '1998-11-30' } },
  'p-rhys': { name: 'Rhys', born: '2000-06-12' },
}

/** GE2: nobody gives birth longer after their death than a pregnancy lasts. */
export const diedBeforeGivingBirth = genogramRule({
  code: 'genogram/died-before-giving-birth',
  severity: 'error',
  title: 'Somebody gave birth long after their death',
  looksAt:
    'Links that say outright that this parent gave birth, and those of a surrogate, where the death certainly came more than ten months before the birth, longer than any pregnancy lasts. Where the link is presumed, contested or disputed, or somebody only seems to have given birth since she is the one mother recorded, another rule asks about it and this one is silent.',
  why: 'This cannot have happened: a date is wrong, or somebody else gave birth. The child’s story and every relation through this parent depend on which.',
  mend: 'Check the date of death, the date of birth, and who gave birth. Where a surrogate gave birth, record her with a link of that kind and say that this parent did not.',
  source: SOURCES.logic,
  samples: {
    good: family({
      people,
      parentLinks: {
        'l-1': { child: 'p-rhys', parent: 'p-ffion', kind: 'donor' },
      },
    }),
    bad: family({
      people,
      parentLinks: {
        'l-1': {
          child: 'p-rhys',
          parent: 'p-ffion',
          kind: 'birth',
          role: 'mother',
          gaveBirth: true,
        },
      },
    }),
  },
  *find(_, { index }) {
    const months = LONGER_THAN_A_PREGNANCY
    for (const { link, parent, child, where } of descentsIn(index)) {
      if (!hadBeenDead(parent, child, months) || !isSaidToHaveGivenBirth(index, link)) continue
      yield { ...where, params: { parent: link.parent, child: link.child, months } }
    }
  },
  message: words['died-before-giving-birth'],
})
