import { compareText, groupBy } from '@relational-practice/core'
import type { Bond } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { lastedTogether } from '../lasted-together.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const NEAR: readonly Bond['kind'][] = ['close', 'fused', 'close-hostile', 'fused-hostile']

/** What cannot be said of two people beside each kind. Other kinds go with anything. */
const OPPOSITES: Readonly<Partial<Record<Bond['kind'], readonly Bond['kind'][]>>> = {
  distant: NEAR,
  cutoff: [...NEAR, 'cutoff-repaired'],
  hostile: ['close', 'fused'],
}

const areOpposite = (a: Bond['kind'], b: Bond['kind']): boolean =>
  OPPOSITES[a]?.includes(b) === true || OPPOSITES[b]?.includes(a) === true

const pairOf = ({ between }: Bond): string => between.toSorted(compareText).join(' ')

/** One person told both, or nobody is named for either. */
const isSameView = ({ accordingTo: a = [] }: Bond, { accordingTo: b = [] }: Bond): boolean =>
  a.length === 0 ? b.length === 0 : a.some((person) => b.includes(person))

const people = { 'p-sid': { name: 'Sid' }, 'p-tess': { name: 'Tess' } } as const

/** GE8: two bonds of one pair contradict in the same view at the same time. */
export const contradictoryBonds = genogramRule({
  code: 'genogram/contradictory-bonds',
  severity: 'query',
  title: 'Two bonds between the same people contradict each other',
  looksAt:
    'Bonds between the same two people, told by the same person (or both by nobody in particular), that certainly lasted at the same time: close or fused beside distant, cut off or hostile, and cut off beside repaired. Different views may stand side by side, and so may different times.',
  why: 'People do feel opposite things at once, and there are kinds of bond for that. Two plain lines that contradict more often mean that one is old, or that two people told it.',
  mend: 'Say who sees it so, or when it was so. If both are true at once for one person, choose close and hostile, or fused and hostile.',
  acceptWhen: 'Both are true for that person, and the two lines say it better than one.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people,
      bonds: {
        'b-1': { between: ['p-sid', 'p-tess'], kind: 'close', accordingTo: ['p-sid'] },
        'b-2': { between: ['p-tess', 'p-sid'], kind: 'distant', accordingTo: ['p-tess'] },
      },
    }),
    bad: family({
      people,
      bonds: {
        'b-1': { between: ['p-sid', 'p-tess'], kind: 'close', accordingTo: ['p-sid'] },
        'b-2': { between: ['p-tess', 'p-sid'], kind: 'distant', accordingTo: ['p-sid'] },
      },
    }),
  },
  *find(_, { index, asOf }) {
    const ofPair = groupBy(index.bonds, ([, bond]) => [pairOf(bond)])
    for (const [id, first] of index.bonds) {
      for (const [otherId, second] of ofPair(pairOf(first))) {
        if (otherId <= id || !areOpposite(first.kind, second.kind)) continue
        if (!isSameView(first, second) || !lastedTogether(first, second, asOf)) continue
        const [one, other] = first.between
        yield {
          at: ['bonds', id],
          related: [['bonds', otherId], ...atPeople(one, other)],
          params: { one, other, kind: first.kind, otherKind: second.kind },
        }
      }
    }
  },
  message: words['contradictory-bonds'],
})
