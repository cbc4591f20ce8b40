import type { Id } from '@relational-practice/core'
import type { Entry, GenogramIndex } from '../../find/index-genogram.ts'
import type { Genogram, ParentLink } from '../../schema/index.ts'
import { genogramRule } from '../genogram-rule.ts'
import { isUnquestioned } from '../is-unquestioned.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-leo': { name: 'Leo', born: '2004' },
  'p-maya': { name: 'Maya' },
  'p-tom': { name: 'Tom' },
  'p-ravi': { name: 'Ravi' },
}

/** A second mother by law did not beget the child, whatever kind of link was chosen for her. */
const isParentByLaw = (index: GenogramIndex, { child, parent }: ParentLink): boolean =>
  index
    .responsibilitiesFor(child)
    .some(([, { holder, basis }]) => holder === parent && basis === 'second-female-parent')

type Links = readonly Entry<'l', ParentLink>[]

const countParents = (links: Links): number =>
  new Set<Id<'p'>>(links.map(([, { parent }]) => parent)).size

/** The links that hold in one account, with those that are nobody's account: in that of most parents. */
const fullestAccount = (links: Links): Links => {
  const accountOf = (teller: Id<'p'> | undefined): Links =>
    links.filter(
      ([, { accordingTo = [] }]) =>
        accordingTo.length === 0 || accordingTo.some((each) => each === teller),
    )
  const tellers = links.flatMap(([, { accordingTo = [] }]) => accordingTo)
  return [undefined, ...new Set(tellers)]
    .map(accountOf)
    .reduce((most, each) => (countParents(each) > countParents(most) ? each : most))
}

/** GE1: a child has two birth parents at most. */
export const moreThanTwoBirthParents = genogramRule({
  code: 'genogram/more-than-two-birth-parents',
  severity: 'error',
  title: 'A child has more than two birth parents',
  looksAt:
    'Links of the kind birth that are agreed or say nothing of their standing, and that nobody disputes. Contested and presumed links may stand side by side in any number, as may what different people tell, and donors, surrogates and a second mother by law are no birth parents.',
  why: 'Two people at most are a child’s parents by birth. With three, no reader can tell who they are, and the child’s own story is told wrongly.',
  mend: 'If people differ about who the parent is, mark the links as contested and say whose account each is: nobody has to choose. If somebody was a donor, a surrogate or a parent in another way, change the kind of link.',
  source: SOURCES.logic,
  samples: {
    good: family({
      people,
      parentLinks: {
        'l-1': { child: 'p-leo', parent: 'p-maya', kind: 'birth' },
        'l-2': {
          child: 'p-leo',
          parent: 'p-tom',
          kind: 'birth',
          standing: 'contested',
          accordingTo: ['p-maya'],
        },
        'l-3': {
          child: 'p-leo',
          parent: 'p-ravi',
          kind: 'birth',
          standing: 'contested',
          accordingTo: ['p-ravi'],
        },
      },
    }),
    bad: family({
      people,
      parentLinks: {
        'l-1': { child: 'p-leo', parent: 'p-maya', kind: 'birth' },
        'l-2': { child: 'p-leo', parent: 'p-tom', kind: 'birth', standing: 'agreed' },
        'l-3': { child: 'p-leo', parent: 'p-ravi', kind: 'birth' },
      },
    }),
  },
  *find(_, { index }) {
    for (const [child] of index.people) {
      const links = index
        .parentLinksOf(child)
        .filter(
          ([, link]) =>
            link.kind === 'birth' && isUnquestioned(link) && !isParentByLaw(index, link),
        )
      const account = fullestAccount(links)
      const count = countParents(account)
      if (count <= 2) continue
      yield {
        at: ['people', child],
        related: account.map(([id]) => ['parentLinks', id]),
        params: { child, count },
      }
    }
  },
  message: words['more-than-two-birth-parents'],
})
