import {
  addDaysTo,
  overlapOf,
  partialDateBounds,
  type PlainDate,
  type Span,
  currentAt,
  goesOn,
  type OpenSpan,
} from '@relational-practice/core'
import type { Genogram, Placement, Responsibility } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { lastedTogether } from '../lasted-together.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const ORDERS: readonly Placement['legalBasis'][] = [
  'interim-care-order',
  'care-order',
  'emergency-protection',
  'placement-order',
]

const spanOf = ({ from, eventOn, to, gaps }: Responsibility): OpenSpan => ({
  from: from ?? eventOn,
  to,
  gaps,
})

/** The days next to which a span may begin or end: between them nothing changes. */
const edgesOf = ({ from, to }: Span): readonly PlainDate[] => {
  const [begins, ends] = [partialDateBounds(from), partialDateBounds(to)]
  return [
    begins.earliest && addDaysTo(begins.earliest, -1),
    begins.latest,
    ends.earliest && addDaysTo(ends.earliest, -1),
    ends.latest && addDaysTo(ends.latest, 1),
  ].filter((day) => day !== undefined)
}

/** Whether two things certainly lasted at one time, and no order of any placement may be for it. */
const lastedWithoutOrder = (
  voluntary: OpenSpan,
  held: OpenSpan,
  placements: readonly Placement[],
  asOf: PlainDate,
): boolean => {
  if (!lastedTogether(voluntary, held, asOf)) return false
  const orders = placements.filter(
    (placement) =>
      ORDERS.includes(placement.legalBasis) &&
      [voluntary, held].every((span) => overlapOf(placement, span) !== 'no'),
  )
  if (orders.length === 0) return true
  // On a last day one thing may give way to the next, so the day after must belong to it too.
  const lastsThrough = (span: OpenSpan, day: PlainDate): boolean =>
    (span.from !== undefined || day >= asOf) && goesOn(span, day) && goesOn(span, addDaysTo(day, 1))
  return [asOf, ...[voluntary, held, ...orders].flatMap(edgesOf)].some(
    (day) =>
      lastsThrough(voluntary, day) &&
      lastsThrough(held, day) &&
      orders.every((order) => currentAt(order, day) === 'no'),
  )
}

const people: Genogram['people'] = {
  'p-jamal': { name: 'Jamal', born: '2015-10-10' },
  'p-bev': { name: 'Bev' },
}
const responsibilities: Genogram['responsibilities'] = {
  'pr-1': {
    child: 'p-jamal',
    authority: true,
    basis: 'interim-care-order',
    eventOn: '2026-02-16',
    from: '2026-02-16',
  },
}

/** PR: accommodation under section 20 gives the authority no parental responsibility. */
export const authorityResponsibilityUnderSection20 = genogramRule({
  code: 'genogram/authority-responsibility-under-section-20',
  severity: 'error',
  title: 'The authority holds parental responsibility under section 20',
  looksAt:
    'Placements under section 20 and parental responsibility of the authority for the same child that certainly last at the same time, where no placement under an order is recorded for that very time. A section 20 placement that ended when the order was made is not touched, nor what parents give by consent when they place a child for adoption (Adoption and Children Act 2002, sections 19 and 25).',
  why: 'Under section 20 parents keep all parental responsibility and may take the child home. A record that gives it to the authority tells them, and everybody who relies on it, something that is not the law.',
  mend: 'If an order was made, end the section 20 placement on that day and begin a new one with the order as its basis. If none was made, take the authority’s parental responsibility off.',
  source: SOURCES.section20,
  samples: {
    good: family({
      people,
      placements: {
        'pl-1': {
          child: 'p-jamal',
          kind: 'foster',
          carers: ['p-bev'],
          legalBasis: 'section-20',
          from: '2025-11-03',
          to: '2026-02-16',
        },
        'pl-2': {
          child: 'p-jamal',
          kind: 'foster',
          carers: ['p-bev'],
          legalBasis: 'interim-care-order',
          from: '2026-02-16',
        },
      },
      responsibilities,
    }),
    bad: family({
      people,
      placements: {
        'pl-1': {
          child: 'p-jamal',
          kind: 'foster',
          carers: ['p-bev'],
          legalBasis: 'section-20',
          from: '2025-11-03',
        },
      },
      responsibilities,
    }),
  },
  *find(_, { index, asOf }) {
    for (const [child] of index.people) {
      const placements = index.placementsOf(child)
      for (const [id, held] of index.responsibilitiesFor(child)) {
        if (!held.authority || held.basis === 'placement-for-adoption') continue
        const each = placements.map(([, placement]) => placement)
        const voluntary = placements.find(
          ([, placement]) =>
            placement.legalBasis === 'section-20' &&
            lastedWithoutOrder(placement, spanOf(held), each, asOf),
        )
        if (!voluntary) continue
        yield {
          at: ['responsibilities', id],
          related: [['placements', voluntary[0]], ...atPeople(child)],
          params: { child },
        }
      }
    }
  },
  message: words['authority-responsibility-under-section-20'],
})
