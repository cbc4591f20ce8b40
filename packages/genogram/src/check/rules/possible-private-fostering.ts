import { isCurrent, type Id } from '@relational-practice/core'
import type { GenogramIndex } from '../../find/index-genogram.ts'
import type { Genogram, Person } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { goesOn } from '../lasted-together.ts'
import { legalParentsOf } from '../legal-parents.ts'
import {
  lastsDays,
  privateArrangementsFor,
  type PrivateArrangement,
} from '../private-arrangements.ts'
import { family } from '../sample.ts'
import { isSection105Relative } from '../section-105-relative.ts'
import { SOURCES } from '../sources.ts'
import { isTreatedAsUnder } from '../treated-as-under.ts'
import { words } from '../words.ts'

const AGE = { value: 16, unit: 'years', stricter: 'higher' } as const
const AGE_IF_DISABLED = { value: 18, unit: 'years', stricter: 'higher' } as const
const DAYS = { value: 28, unit: 'days', stricter: 'lower' } as const

/** Whether somebody is the child's parent, or may hold parental responsibility. */
const isParentOrHolder = (
  index: GenogramIndex,
  child: Id<'p'>,
  person: Id<'p'>,
  asOf: string,
): boolean =>
  legalParentsOf(index, child).has(person) ||
  index
    .responsibilitiesFor(child)
    .some(([, held]) => held.holder === person && isCurrent(held, asOf) !== 'no')

/** Whether a parent, or somebody with parental responsibility, may live where the child does. */
const livesWithParent = (
  index: GenogramIndex,
  child: Id<'p'>,
  { household, carers }: PrivateArrangement,
  asOf: string,
): boolean => {
  const homesOf = (person: Id<'p'>): readonly Id<'hh'>[] =>
    index
      .staysOf(person)
      .filter(([, stay]) => !stay.partOfTheTime && goesOn(stay, asOf))
      .map(([, stay]) => stay.household)
  const homes = household ? [household] : [child, ...carers].flatMap(homesOf)
  return homes.some((home) =>
    index
      .staysIn(home)
      .some(
        ([, stay]) =>
          isCurrent(stay, asOf) !== 'no' &&
          !stay.partOfTheTime &&
          isParentOrHolder(index, child, stay.person, asOf),
      ),
  )
}

const people: Genogram['people'] = {
  'p-eva': { name: 'Eva', born: '2013-08-21' },
  'p-lina': { name: 'Lina' },
  'p-marta': { name: 'Marta' },
  'p-irena': { name: 'Irena' },
  'p-olga': { name: 'Olga' },
}
const parentLinks: Genogram['parentLinks'] = {
  'l-1': { child: 'p-eva', parent: 'p-lina', kind: 'birth', role: 'mother' },
  'l-2': { child: 'p-lina', parent: 'p-marta', kind: 'birth', role: 'mother' },
}
const siblingGroups: Genogram['siblingGroups'] = {
  'g-1': { siblings: ['p-marta', 'p-olga'] },
  'g-2': { siblings: ['p-lina', 'p-irena'] },
}
const responsibilities: Genogram['responsibilities'] = {
  'pr-1': { child: 'p-eva', holder: 'p-lina', basis: 'mother' },
}
const withCarer = (carer: Id<'p'>): Genogram =>
  family({
    people,
    parentLinks,
    siblingGroups,
    responsibilities,
    placements: {
      'pl-1': {
        child: 'p-eva',
        kind: 'kinship',
        carers: [carer],
        arrangedBy: 'parents',
        legalBasis: 'family-arrangement',
        from: '2026-03-01',
      },
    },
  })

/** Section 5.7: a child may be privately fostered, and the authority must be told. */
export const possiblePrivateFostering = genogramRule({
  code: 'genogram/possible-private-fostering',
  severity: 'query',
  title: 'A child may be privately fostered',
  looksAt:
    'Children under 16 (under 18 if disabled) who for 28 days or more, or for a time meant to last so long, are cared for by somebody recorded neither as a parent, nor as holding parental responsibility, nor as a relative in the words of the Act: grandparent, brother, sister, uncle or aunt, of the full or half blood or by marriage or civil partnership, or step-parent. It looks at placements, and at kinship carers where no placement is recorded. It is silent for children who are looked after, live with a parent, a holder of parental responsibility or a relative who has taken responsibility for them there, are in a children’s home, a school, a hospital or custody, are placed for adoption, or are where a court placed them.',
  why: 'A great-aunt, a cousin, a family friend or a parent’s partner who is not married to the parent can love a child well, and is in law a private foster carer. The authority must be told, must visit, and can help. Without that a child can be far from everybody who would notice.',
  mend: 'Ask how the carer and the child are related and complete the record, since a missing link is the most frequent reason. If they are no relative in the words of the Act, tell the private fostering service: it is help and visits, not an accusation. Ask the child, alone, how it is for them.',
  acceptWhen:
    'The authority has been notified of the private fostering, or has found that it is none.',
  source: SOURCES.privateFostering,
  policy: {
    privateFosteringAge: AGE,
    privateFosteringAgeIfDisabled: AGE_IF_DISABLED,
    privateFosteringDays: DAYS,
  },
  samples: { good: withCarer('p-irena'), bad: withCarer('p-olga') },
  *find(genogram, { index, asOf, policy }) {
    const isChild = (person: Person): boolean =>
      isTreatedAsUnder(
        person,
        person.disabled
          ? (policy.privateFosteringAgeIfDisabled ?? AGE_IF_DISABLED.value)
          : (policy.privateFosteringAge ?? AGE.value),
        asOf,
      )
    const days = policy.privateFosteringDays ?? DAYS.value
    for (const [child] of index.people.filter(([, person]) => isChild(person))) {
      const isNear = (person: Id<'p'>): boolean =>
        isParentOrHolder(index, child, person, asOf) ||
        isSection105Relative(genogram, index, child, person, asOf) !== 'no'
      for (const arrangement of privateArrangementsFor(index, child, asOf)) {
        const { at, carers, responsibleThere } = arrangement
        const [carer] = carers
        if (!carer || !lastsDays(arrangement, days, asOf)) continue
        if ([...carers, ...responsibleThere].some(isNear)) continue
        if (livesWithParent(index, child, arrangement, asOf)) continue
        yield { at, related: atPeople(child, ...carers), params: { carer, child } }
      }
    }
  },
  message: words['possible-private-fostering'],
})
