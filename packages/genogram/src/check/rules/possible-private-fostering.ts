import type { Id } from '@relational-practice/core'
import type { GenogramIndex } from '../../find/index-genogram.ts'
import type { Genogram, Person } from '../../schema/index.ts'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { livesAt } from '../../find/lives-at.ts'
import { mayHoldAt } from '../../find/responsibility-timing.ts'
import { legalParentsOf } from '../../find/legal-parents.ts'
import {
  lastsDays,
  privateArrangementsFor,
  type PrivateArrangement,
} from '../private-arrangements.ts'
import { family } from '../sample.ts'
import { isSection105Relative } from '../../find/section-105-relative.ts'
import { SOURCES } from '../sources.ts'
import { isTreatedAsUnder } from '../treated-as-under.ts'
import { words } from '../words.ts'

const AGE = { value: 16, unit: 'years', stricter: 'higher' } as const
const AGE_IF_DISABLED = { value: 18, unit: 'years', stricter: 'higher' } as const
const DAYS = { value: 28, unit: 'days', stricter: 'lower' } as const

/** Whether somebody is the child's parent, or may hold parental responsibility. */
const isParentOrHolder = (
  genogram: Genogram,
  index: GenogramIndex,
  child: Id<'p'>,
  person: Id<'p'>,
  asOf: string,
): boolean =>
  legalParentsOf(index, child).has(person) ||
  index
    .responsibilitiesFor(child)
    .some(([, held]) => held.holder === person && mayHoldAt(genogram, index, held, asOf))

/** Whether a parent, or somebody with parental responsibility, may live where the child does. */
const livesWithParent = (
  genogram: Genogram,
  index: GenogramIndex,
  child: Id<'p'>,
  { household, carers, day }: PrivateArrangement,
): boolean => {
  const homesOf = (person: Id<'p'>): readonly Id<'hh'>[] =>
    index
      .staysOf(person)
      .filter(([, stay]) => !stay.partOfTheTime && livesAt(index, stay, day) === 'yes')
      .map(([, stay]) => stay.household)
  const homes = household ? [household] : [child, ...carers].flatMap(homesOf)
  return homes.some((home) =>
    index
      .staysIn(home)
      .some(
        ([, stay]) =>
          livesAt(index, stay, day) !== 'no' &&
          !stay.partOfTheTime &&
          isParentOrHolder(genogram, index, child, stay.person, day),
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
    'Children under 16 (under 18 if disabled) who for 28 days or more, or for a time meant to last so long, are cared for by somebody recorded neither as a parent, nor as holding parental responsibility, nor as a relative in the words of the Act: grandparent, brother, sister, uncle or aunt, of the full or half blood or by marriage or civil partnership, or step-parent. It looks at placements, of the past and planned ones too, as things are at that time, and at kinship carers where no placement is recorded for the day of the check. It is silent where nobody is recorded as the carer, and for children who are looked after, live with a parent, a holder of parental responsibility or a relative who has taken responsibility for them there, are in a children’s home, a school, a hospital or custody, are placed for adoption, or are where a court placed them.',
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
    const isChildOn = (person: Person, day: string): boolean =>
      isTreatedAsUnder(
        person,
        person.disabled
          ? (policy.privateFosteringAgeIfDisabled ?? AGE_IF_DISABLED.value)
          : (policy.privateFosteringAge ?? AGE.value),
        day,
      )
    const days = policy.privateFosteringDays ?? DAYS.value
    for (const [child, person] of index.people.filter(([, each]) => isChildOn(each, asOf))) {
      for (const arrangement of privateArrangementsFor(index, child, asOf)) {
        const { at, carers, responsibleThere, day } = arrangement
        const [carer] = carers
        if (!carer || !isChildOn(person, day) || !lastsDays(arrangement, days, asOf)) continue
        const isNear = (one: Id<'p'>): boolean =>
          isParentOrHolder(genogram, index, child, one, day) ||
          isSection105Relative(index, child, one, day) !== 'no'
        if ([...carers, ...responsibleThere].some(isNear)) continue
        if (livesWithParent(genogram, index, child, arrangement)) continue
        yield { at, related: atPeople(child, ...carers), params: { carer, child } }
      }
    }
  },
  message: words['possible-private-fostering'],
})
