import { comparePartialDates, groupBy } from '@relational-practice/core'
import type { Harm } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { harmSpan } from '../../find/harm-span.ts'
import { lastedTogether } from '../lasted-together.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people = {
  'p-dee': { name: 'Dee', born: '1992' },
  'p-ray': { name: 'Ray', born: '1990' },
} as const

/** What two people did to each other on one day counts too, though a day has no hours. */
const areOfOnePeriod = (first: Harm, second: Harm, asOf: string): boolean =>
  comparePartialDates(first.from, second.from) === 'same' ||
  lastedTogether(harmSpan(first), harmSpan(second), asOf)

const alleged: Harm = {
  by: 'p-ray',
  harmed: 'p-dee',
  kinds: ['physical', 'coercive-control'],
  status: 'alleged',
  accordingTo: ['p-dee'],
  from: '2021',
}

/** Corrections 2.7: harm between two people is recorded both ways. */
export const harmBothWays = genogramRule({
  code: 'genogram/harm-both-ways',
  severity: 'query',
  title: 'Harm between two people is recorded both ways',
  looksAt:
    'Entries of harm from one person to another and back, of whatever kind, that certainly fall into the same period.',
  why: 'Drawn both ways, violence looks like a quarrel of equals. Often one person is afraid and the other is not, and what the frightened one did was to defend themselves. People who are abused are also accused.',
  mend: 'Ask each of them alone: who is afraid of whom, who decides, who was hurt, what happened before. Record what each says as their own account, and the status of each. Do not record a balance that nobody has told you of.',
  acceptWhen:
    'Each has been asked alone, and harm both ways is what they or a court say, with who is afraid of whom.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people,
      harms: {
        'x-1': alleged,
        'x-2': {
          by: 'p-dee',
          harmed: 'p-ray',
          kinds: ['physical'],
          pattern: 'one-incident',
          status: 'disputed',
          accordingTo: ['p-ray'],
          from: '2019',
        },
      },
    }),
    bad: family({
      people,
      harms: {
        'x-1': alleged,
        'x-2': {
          by: 'p-dee',
          harmed: 'p-ray',
          kinds: ['physical'],
          pattern: 'one-incident',
          status: 'disputed',
          accordingTo: ['p-ray'],
          from: '2023-05-06',
        },
      },
    }),
  },
  *find(_, { index, asOf }) {
    const done = groupBy(index.harms, ([, { by, harmed }]) => (by ? [`${by} ${harmed}`] : []))
    const reported = new Set<string>()
    for (const [id, first] of index.harms) {
      const { by: one, harmed: other } = first
      if (!one || one === other || reported.has(`${other} ${one}`)) continue
      const back = done(`${other} ${one}`).find(([, second]) => areOfOnePeriod(first, second, asOf))
      if (!back || reported.has(`${one} ${other}`)) continue
      reported.add(`${one} ${other}`)
      yield {
        at: ['harms', id],
        related: [['harms', back[0]], ...atPeople(one, other)],
        params: { one, other },
      }
    }
  },
  message: words['harm-both-ways'],
})
