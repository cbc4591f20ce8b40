import { comparePartialDates, type Id, type PartialDate, goesOn } from '@relational-practice/core'
import type { GenogramIndex } from '../../find/index-genogram.ts'
import type { Genogram, Responsibility } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { stands } from '../../find/birth-links.ts'
import { genogramRule } from '../genogram-rule.ts'
import { arePartners } from '../../find/legal-parents.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

interface Adoption {
  readonly by: Id<'p'>
  readonly on: PartialDate | undefined
}

/** The adoptions of a child that hold on a day: by parental responsibility, or else by link. */
const adoptionsOf = (index: GenogramIndex, child: Id<'p'>, asOf: string): readonly Adoption[] => [
  ...index
    .responsibilitiesFor(child)
    .filter(([, held]) => held.basis === 'adoption' && goesOn(held, asOf))
    .flatMap(([, { holder: by, from, eventOn }]) => (by ? [{ by, on: eventOn ?? from }] : [])),
  ...index
    .parentLinksOf(child)
    .filter(([, link]) => link.kind === 'adoptive' && stands(link) && goesOn(link, asOf))
    .map(([, { parent: by, from: on }]) => ({ by, on })),
]

const BY_BIRTH: readonly Responsibility['basis'][] = ['mother', 'married-at-birth']

/** Whether a responsibility began before an adoption; one without a date is taken to have. */
const isEarlier = (held: Responsibility, { on }: Adoption): boolean => {
  const began = held.from ?? held.eventOn
  if (began === undefined || BY_BIRTH.includes(held.basis)) return true
  return comparePartialDates(began, on) === 'before'
}

const people: Genogram['people'] = {
  'p-wren': { name: 'Wren', born: '2015-02-02' },
  'p-paula': { name: 'Paula' },
  'p-anil': { name: 'Anil' },
}
const adopted: Genogram['responsibilities'] = {
  'pr-2': { child: 'p-wren', holder: 'p-anil', basis: 'adoption', eventOn: '2019-09-20' },
}

/** PR: an adoption ends the parental responsibility of everybody else. */
export const responsibilityBesideAdoption = genogramRule({
  code: 'genogram/responsibility-beside-adoption',
  severity: 'query',
  title: 'Parental responsibility goes on beside an adoption',
  looksAt:
    'Children who are adopted on the day of the check, and parental responsibility from before the adoption, or without a date, that has no end. The partner of whoever adopted stays a parent; what was given after the adoption is not asked about.',
  why: 'An adoption order ends the parental responsibility of everybody who held it before. An entry that goes on invites somebody to send papers, and an address, to a person who must not have them.',
  mend: 'If the order has been made, end the earlier parental responsibility on that day. If it has not, the child may be placed for adoption: record that as a placement, and the responsibility that goes with it.',
  acceptWhen:
    'The adoption was made under a law that leaves the first parents their responsibility.',
  source: SOURCES.adoption,
  samples: {
    good: family({
      people,
      responsibilities: {
        'pr-1': { child: 'p-wren', holder: 'p-paula', basis: 'mother', to: '2019-09-20' },
        ...adopted,
      },
    }),
    bad: family({
      people,
      responsibilities: {
        'pr-1': { child: 'p-wren', holder: 'p-paula', basis: 'mother' },
        ...adopted,
      },
    }),
  },
  *find(_, { index, asOf }) {
    for (const [child] of index.people) {
      const adoptions = adoptionsOf(index, child, asOf)
      for (const [id, held] of index.responsibilitiesFor(child)) {
        if (held.basis === 'adoption' || !goesOn(held, asOf)) continue
        const { holder } = held
        const staysHolder = adoptions.some(
          ({ by }) => by === holder || (holder && arePartners(index, by, holder)),
        )
        if (staysHolder || !adoptions.some((adoption) => isEarlier(held, adoption))) continue
        yield {
          at: ['responsibilities', id],
          related: atPeople(child, ...(holder ? [holder] : [])),
          params: { child },
        }
      }
    }
  },
  message: words['responsibility-beside-adoption'],
})
