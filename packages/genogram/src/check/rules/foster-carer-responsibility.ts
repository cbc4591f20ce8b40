import type { Genogram } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { stands } from '../../find/birth-links.ts'
import { genogramRule } from '../genogram-rule.ts'
import { lastedTogether } from '../lasted-together.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people: Genogram['people'] = {
  'p-tyrone': { name: 'Tyrone', born: '2018-04-04' },
  'p-moira': { name: 'Moira' },
}

/** PR: foster carers hold none. */
export const fosterCarerResponsibility = genogramRule({
  code: 'genogram/foster-carer-responsibility',
  severity: 'query',
  title: 'A foster carer is recorded as holding parental responsibility',
  looksAt:
    'Foster placements with their carers, foster links, and parental responsibility of the same person for the same child, where they certainly last at the same time. Who held it only after the fostering ended is not asked about.',
  why: 'Foster carers look after a child day by day without parental responsibility: consent is for the parents and, under a care order, the authority. Somebody who holds it is in law not the child’s foster carer, so one of the two is wrong or has ended.',
  mend: 'If an order was made in favour of the carer, such as a special guardianship order, end the fostering on that day. If none was, take the parental responsibility off.',
  acceptWhen: 'Legal advice says that both hold.',
  source: SOURCES.fosterCarers,
  samples: {
    good: family({
      people,
      placements: {
        'pl-1': {
          child: 'p-tyrone',
          kind: 'foster',
          carers: ['p-moira'],
          legalBasis: 'care-order',
          from: '2020-05',
          to: '2025-01-31',
        },
      },
      responsibilities: {
        'pr-1': {
          child: 'p-tyrone',
          holder: 'p-moira',
          basis: 'special-guardianship',
          from: '2025-01-31',
        },
      },
    }),
    bad: family({
      people,
      placements: {
        'pl-1': {
          child: 'p-tyrone',
          kind: 'foster',
          carers: ['p-moira'],
          legalBasis: 'care-order',
          from: '2020-05',
        },
      },
      responsibilities: {
        'pr-1': { child: 'p-tyrone', holder: 'p-moira', basis: 'agreement', from: '2022' },
      },
    }),
  },
  *find(_, { index, asOf }) {
    for (const [child] of index.people) {
      const fostering = [
        ...index
          .placementsOf(child)
          .filter(([, { kind }]) => kind === 'foster')
          .map(([, placement]) => ({ ...placement, carers: placement.carers ?? [] })),
        ...index
          .parentLinksOf(child)
          .filter(([, link]) => link.kind === 'foster' && stands(link))
          .map(([, link]) => ({ ...link, carers: [link.parent] })),
      ]
      for (const [id, held] of index.responsibilitiesFor(child)) {
        const { holder } = held
        if (!holder) continue
        const isFostering = fostering.some(
          (each) => each.carers.includes(holder) && lastedTogether(each, held, asOf),
        )
        if (!isFostering) continue
        yield {
          at: ['responsibilities', id],
          related: atPeople(child, holder),
          params: { holder, child },
        }
      }
    }
  },
  message: words['foster-carer-responsibility'],
})
