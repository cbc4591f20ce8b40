import { daysApart, entries } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { reliedOnBirth } from '../relied-on-birth.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const DAYS = { value: 2, unit: 'days' } as const

const multipleBirths: Genogram['multipleBirths'] = { 'mb-1': { children: ['p-ewa', 'p-jan'] } }

/** GE6: twins were born days apart. */
export const twinsFarApart = genogramRule({
  code: 'genogram/twins-far-apart',
  severity: 'query',
  title: 'Twins were born more than two days apart',
  looksAt:
    'The dates of birth of children who are recorded as born together, where they certainly lie more than two days apart. Twins on both sides of midnight are not asked about.',
  why: 'Twins are nearly always born within hours. A longer gap happens, and is rare; more often one date is wrong, or the children are siblings of two births.',
  mend: 'Check both dates, and whether the children are twins.',
  acceptWhen: 'The children were born so far apart.',
  source: SOURCES.practice,
  policy: { daysBetweenTwins: DAYS },
  samples: {
    good: family({
      people: {
        'p-ewa': { name: 'Ewa', born: '1999-12-31' },
        'p-jan': { name: 'Jan', born: '2000-01-01' },
      },
      multipleBirths,
    }),
    bad: family({
      people: {
        'p-ewa': { name: 'Ewa', born: '1999-12-31' },
        'p-jan': { name: 'Jan', born: '2000-12-31' },
      },
      multipleBirths,
    }),
  },
  *find(genogram, { index, policy }) {
    const most = policy.daysBetweenTwins ?? DAYS.value
    for (const [id, { children }] of entries(genogram.multipleBirths)) {
      for (const [place, first] of children.entries()) {
        for (const second of children.slice(place + 1)) {
          const [one, other] = [index.person(first), index.person(second)]
          if (!one || !other) continue
          const { min = 0, max = 0 } = daysApart(reliedOnBirth(one), reliedOnBirth(other))
          const days = Math.max(min, -max)
          if (days <= most) continue
          yield {
            at: ['multipleBirths', id],
            related: atPeople(first, second),
            params: { first, second, days },
          }
        }
      }
    }
  },
  message: words['twins-far-apart'],
})
