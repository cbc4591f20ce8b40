import { ageBetween, comparePartialDates } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { descentsIn } from '../descents-in.ts'
import { genogramRule } from '../genogram-rule.ts'
import { reliedOnBirth } from '../relied-on-birth.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const YOUNGEST = { value: 16, unit: 'years', stricter: 'higher' } as const

const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-owen', parent: 'p-carys', kind: 'birth' },
}

/** GE2: a parent was under 16 when the child was born. */
export const parentYoungAtBirth = genogramRule({
  code: 'genogram/parent-young-at-birth',
  severity: 'query',
  title: 'A parent was under 16 when their child was born',
  looksAt:
    'Links of the kind birth or surrogate that are not disproved, for mothers and fathers alike, where both dates of birth are certain enough that the parent was under 16 on the day of the birth. Pets are left aside.',
  why: 'Nobody under 16 can agree to sexual activity in law, and a child under 13 in no circumstances. The young parent is, or was, a child who may have been harmed, and may never have been asked. It says nothing about how they care for their own child.',
  mend: 'Check the dates. If they are right, ask what is known of how the pregnancy came about, how old the other parent was, and whether anybody has offered the young parent help of their own. Follow the safeguarding procedures where they are still a child, or where the other person may harm others. Go gently: this may never have been spoken of.',
  acceptWhen:
    'The dates are right, and it has been considered with the person, or lies so far back that asking would serve nobody.',
  source: SOURCES.ageOfConsent,
  policy: { youngestParentAge: YOUNGEST },
  samples: {
    good: family({
      people: {
        'p-carys': { name: 'Carys', born: '1984' },
        'p-owen': { name: 'Owen', born: '2001-10-02' },
      },
      parentLinks,
    }),
    bad: family({
      people: {
        'p-carys': { name: 'Carys', born: '1987' },
        'p-owen': { name: 'Owen', born: '2001-10-02' },
      },
      parentLinks,
    }),
  },
  *find(_, { index, policy }) {
    const youngest = policy.youngestParentAge ?? YOUNGEST.value
    for (const { link, parent, child, where } of descentsIn(index)) {
      if (link.kind === 'donor' || parent.pet || child.pet) continue
      const [older, younger] = [reliedOnBirth(parent), reliedOnBirth(child)]
      const age = ageBetween(older, younger)
      // A parent who was not born before the child is another rule's finding.
      if (age === 'not-born' || comparePartialDates(older, younger) === 'same') continue
      if (age.max === undefined || age.max >= youngest) continue
      yield { ...where, params: { parent: link.parent, child: link.child, age: age.max } }
    }
  },
  message: words['parent-young-at-birth'],
})
