import {
  ageRangeAt,
  entries,
  isCurrent,
  isUnder,
  type Answer,
  type Id,
  type PlainDate,
} from '@relational-practice/core'
import { stands } from './birth-links.ts'
import { reliedOnBirth } from '../check/relied-on-birth.ts'
import { isSection105Relative } from './section-105-relative.ts'
import type { Bond, Genogram, Harm } from '../schema/index.ts'
import { findHouseholds } from './find-households.ts'
import { indexGenogram, type GenogramIndex } from './index-genogram.ts'
import { findKinshipFrom, type KinshipRoute } from './kinship/index.ts'
import { hasDiedBy } from './life.ts'

type Person = Id<'p'>

/** A bond with the child, as somebody sees it. */
export interface ConnectedBond {
  readonly id: Id<'b'>
  readonly kind: Bond['kind']
  readonly towards?: Person
  readonly current: Exclude<Answer, 'no'>
}

/** Harm that somebody is named in, as recorded: a fact to know before anybody is asked, and no verdict. */
export interface ConnectedHarm {
  readonly id: Id<'x'>
  readonly role: 'by' | 'harmed' | 'lived-through'
  readonly status: NonNullable<Harm['status']> | 'not-recorded'
  /** Whether the child was harmed or lived through it. */
  readonly concernsChild: boolean
}

/** Somebody who might care for a child or be there for them, as far as the record tells. */
export interface ConnectedPerson {
  readonly person: Person
  /** What they are to the child in law, and by birth. */
  readonly relations: {
    readonly legal: readonly KinshipRoute[]
    readonly birth: readonly KinshipRoute[]
  }
  /** Whether they are a relative as the Children Act 1989, section 105(1), has it. */
  readonly section105Relative: Answer
  readonly bonds: readonly ConnectedBond[]
  /** What the child calls them. */
  readonly callings: readonly Id<'k'>[]
  /** Links and placements by which they care or cared for the child. */
  readonly cared: readonly Id<'l' | 'pl'>[]
  /** Whether they live in a household with the child that day. */
  readonly livesWithChild: Answer
  readonly households: readonly Id<'hh'>[]
  readonly harms: readonly ConnectedHarm[]
  /** How far away they live is never recorded; `home` where not even a home or a place is. */
  readonly notKnown: readonly ('age' | 'bond' | 'distance' | 'home' | 'name')[]
}

const bondsBetween = (
  genogram: Genogram,
  child: Person,
  person: Person,
  asOf: PlainDate,
): readonly ConnectedBond[] =>
  entries(genogram.bonds).flatMap(([id, bond]) => {
    const current = isCurrent(bond, asOf)
    if (current === 'no' || !bond.between.includes(child) || !bond.between.includes(person))
      return []
    const { kind, towards } = bond
    return [{ id, kind, current, ...(towards && { towards }) }]
  })

const roleIn = (harm: Harm, person: Person): ConnectedHarm['role'] | undefined => {
  if (harm.by === person) return 'by'
  if (harm.harmed === person) return 'harmed'
  return harm.livedThroughBy?.includes(person) ? 'lived-through' : undefined
}

const harmsOf = (genogram: Genogram, child: Person, person: Person): readonly ConnectedHarm[] =>
  entries(genogram.harms).flatMap(([id, harm]) => {
    const role = roleIn(harm, person)
    const concernsChild = roleIn(harm, child) !== undefined
    return role ? [{ id, role, status: harm.status ?? 'not-recorded', concernsChild }] : []
  })

const CARE: readonly string[] = ['foster', 'kinship', 'guardian', 'step', 'social', 'adoptive']

const caredBy = (
  index: GenogramIndex,
  child: Person,
  person: Person,
): readonly Id<'l' | 'pl'>[] => [
  ...index
    .parentLinksOf(child)
    .filter(([, link]) => link.parent === person && stands(link) && CARE.includes(link.kind))
    .map(([id]) => id),
  ...index
    .placementsOf(child)
    .filter(([, { carers }]) => carers?.includes(person))
    .map(([id]) => id),
]

/**
 * Who might care for a child, or be there for them: everybody of the record who is alive and not
 * certainly under 18 that day, relative or not, with what is recorded of their closeness and what is
 * not known. In order of id and of nothing else: it is a list to talk through with the family, never
 * a ranking, and nobody is left out for what is recorded of them. Whether somebody can, would, or
 * may, and what the child wishes, is not in a record.
 */
export const findConnectedPeople = (
  genogram: Genogram,
  child: Id<'p'>,
  { asOf }: { readonly asOf: PlainDate },
): readonly ConnectedPerson[] => {
  const index = indexGenogram(genogram)
  if (!index.person(child)) return []
  const legal = findKinshipFrom(genogram, child, { view: 'legal', asOf })
  const birth = findKinshipFrom(genogram, child, { view: 'birth', asOf })
  const { households } = findHouseholds(genogram, { asOf })
  const homesOf = new Map<Person, Id<'hh'>[]>()
  const withChild = new Map<Person, Answer>()
  for (const { household, residents } of households) {
    const own = residents.find(({ person }) => person === child)?.certainty
    for (const { person, certainty } of residents) {
      homesOf.set(person, [...(homesOf.get(person) ?? []), household])
      if (own === 'yes' && certainty === 'yes') withChild.set(person, 'yes')
      else if (own && !withChild.has(person)) withChild.set(person, 'cannot-tell')
    }
  }
  return index.people.flatMap(([person, item]) => {
    const born = reliedOnBirth(item)
    const isOut = person === child || item.pet === true || hasDiedBy(item, asOf)
    if (isOut || isUnder(born, 18, asOf) === 'yes') return []
    const bonds = bondsBetween(genogram, child, person, asOf)
    const homes = homesOf.get(person) ?? []
    const age = ageRangeAt(born, asOf)
    const notKnown: readonly (ConnectedPerson['notKnown'][number] | false)[] = [
      (age === 'not-born' || age.min === undefined || age.max === undefined) && 'age',
      bonds.length === 0 && 'bond',
      withChild.get(person) !== 'yes' && 'distance',
      homes.length === 0 && item.livesIn === undefined && 'home',
      item.name === undefined && 'name',
    ]
    return [
      {
        person,
        relations: {
          legal: legal.get(person)?.routes ?? [],
          birth: birth.get(person)?.routes ?? [],
        },
        section105Relative: isSection105Relative(index, child, person, asOf),
        bonds,
        callings: entries(genogram.callings).flatMap(([id, { by, of }]) =>
          by === child && of === person ? [id] : [],
        ),
        cared: caredBy(index, child, person),
        livesWithChild: withChild.get(person) ?? 'no',
        households: homes,
        harms: harmsOf(genogram, child, person),
        notKnown: notKnown.filter((each) => each !== false),
      },
    ]
  })
}
