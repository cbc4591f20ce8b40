import { entries } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { legalParentsOf } from '../../find/legal-parents.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-elsie': { name: 'Elsie', born: '2016-12-01' },
  'p-marcus': { name: 'Marcus' },
}
const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-elsie', parent: 'p-marcus', kind: 'birth', role: 'father' },
}
const livesWith: Genogram['responsibilities'] = {
  'pr-1': {
    child: 'p-elsie',
    holder: 'p-marcus',
    basis: 'lives-with-order',
    eventOn: '2024-06-10',
  },
}

/** PR: a parent's responsibility does not rest on a lives-with order. */
export const livesWithOrderForParent = genogramRule({
  code: 'genogram/lives-with-order-for-parent',
  severity: 'query',
  title: 'A parent’s responsibility rests on a lives-with order alone',
  looksAt:
    'Parental responsibility on the basis of a lives-with order that is held by a parent by birth or adoption, who has no other entry of it for that child. Relatives, friends and other people who are not parents hold it by the order and are not asked about.',
  why: 'A court that names a father or a second female parent without parental responsibility in a lives-with order must also give it by an order of its own, under section 4 or 4ZA. That responsibility goes on when the child lives elsewhere. A record that ties it to the arrangement would one day say that a parent has lost it.',
  mend: 'Look at the orders made that day and add the one that gave parental responsibility; for a mother, or a parent who was married or registered, add that basis. The lives-with order can stay beside it.',
  acceptWhen: 'The order has been looked at and no other was made: ask for legal advice then.',
  source: SOURCES.livesWithOrder,
  samples: {
    good: family({
      people,
      parentLinks,
      responsibilities: {
        ...livesWith,
        'pr-2': { child: 'p-elsie', holder: 'p-marcus', basis: 'order', eventOn: '2024-06-10' },
      },
    }),
    bad: family({ people, parentLinks, responsibilities: livesWith }),
  },
  *find(genogram, { index }) {
    for (const [id, { child, holder, basis }] of entries(genogram.responsibilities)) {
      if (basis !== 'lives-with-order' || !holder) continue
      if (!legalParentsOf(index, child).has(holder)) continue
      const hasOther = index
        .responsibilitiesFor(child)
        .some(([, other]) => other.holder === holder && other.basis !== 'lives-with-order')
      if (hasOther) continue
      yield {
        at: ['responsibilities', id],
        related: atPeople(child, holder),
        params: { holder, child },
      }
    }
  },
  message: words['lives-with-order-for-parent'],
})
