import {
  comparePartialDates,
  compareText,
  entries,
  sortKeyOf,
  type Id,
  type PartialDate,
} from '@relational-practice/core'
import { stands } from './birth-links.ts'
import type {
  Genogram,
  ParentLink,
  PartnershipEvent,
  Placement,
  Pregnancy,
} from '../schema/index.ts'
import { indexGenogram, type GenogramIndex } from './index-genogram.ts'

/** What somebody who died was to a person, as a link, a partnership, a group or a bond says. */
export type LossTie =
  | ParentLink['kind']
  | 'contested-parent'
  | 'child'
  | 'sibling'
  | 'grandparent'
  | 'partner'
  | 'bond'

/** Something a person lost, as far as it is recorded. */
export type LossEvent =
  | { readonly kind: 'death'; readonly of: Id<'p'>; readonly ties: readonly LossTie[] }
  | {
      readonly kind: 'partner-parted'
      readonly from: Id<'p'>
      readonly how: PartnershipEvent['kind']
    }
  | {
      readonly kind: 'parents-parted'
      readonly parents: readonly Id<'p'>[]
      readonly how: PartnershipEvent['kind']
    }
  | { readonly kind: 'placed'; readonly placement: Placement['kind'] }
  | {
      readonly kind: 'child-placed'
      readonly child: Id<'p'>
      readonly placement: Placement['kind']
    }
  | { readonly kind: 'left-carers'; readonly carers: readonly Id<'p'>[] }
  | { readonly kind: 'left-home'; readonly household: Id<'hh'> }
  | { readonly kind: 'left-country' }
  | { readonly kind: 'cut-off'; readonly from: Id<'p'> }
  | { readonly kind: 'pregnancy'; readonly outcome: Pregnancy['outcome'] }

/** A loss with its day, as far as it is known, and the item that tells of it. */
export interface Loss {
  readonly on?: PartialDate
  readonly item: Id
  readonly what: LossEvent
}

/** What one person lost, in order of time. */
export interface LossesOf {
  readonly person: Id<'p'>
  readonly losses: readonly Loss[]
}

type Add = (person: Id<'p'>, item: Id, on: PartialDate | undefined, what: LossEvent) => void

const FAMILY: readonly ParentLink['kind'][] = ['birth', 'legal', 'adoptive']
const ENDS: readonly PartnershipEvent['kind'][] = [
  'separated',
  'divorced',
  'dissolved',
  'annulled',
  'ended',
]

const isSettled = (link: ParentLink): boolean =>
  stands(link) && link.standing !== 'contested' && FAMILY.includes(link.kind)

const parentsOf = (index: GenogramIndex, child: Id<'p'>): readonly Id<'p'>[] => [
  ...new Set(
    index
      .parentLinksOf(child)
      .filter(([, link]) => isSettled(link))
      .map(([, { parent }]) => parent),
  ),
]

const childrenOf = (index: GenogramIndex, parent: Id<'p'>): readonly Id<'p'>[] => [
  ...new Set(
    index
      .childLinksOf(parent)
      .filter(([, link]) => isSettled(link))
      .map(([, { child }]) => child),
  ),
]

/** Groups and bonds by person, each collection gone through once. */
const othersBy = (
  pairs: readonly (readonly Id<'p'>[])[],
): ReadonlyMap<Id<'p'>, readonly Id<'p'>[]> => {
  const others = new Map<Id<'p'>, Id<'p'>[]>()
  for (const people of pairs)
    for (const person of people)
      others.set(person, [...(others.get(person) ?? []), ...people.filter((one) => one !== person)])
  return others
}

const addDeaths = (genogram: Genogram, index: GenogramIndex, add: Add): void => {
  const groups = othersBy(entries(genogram.siblingGroups).map(([, { siblings }]) => siblings))
  const bonds = othersBy(entries(genogram.bonds).map(([, { between }]) => between))
  for (const [dead, { death }] of index.people) {
    if (!death) continue
    const ties = new Map<Id<'p'>, Set<LossTie>>()
    const tie = (people: Iterable<Id<'p'>>, how: LossTie): void => {
      for (const person of people)
        if (person !== dead) ties.set(person, (ties.get(person) ?? new Set()).add(how))
    }
    for (const [, link] of index.childLinksOf(dead))
      if (stands(link))
        tie([link.child], link.standing === 'contested' ? 'contested-parent' : link.kind)
    tie(
      childrenOf(index, dead).flatMap((child) => childrenOf(index, child)),
      'grandparent',
    )
    tie(parentsOf(index, dead), 'child')
    tie(
      parentsOf(index, dead).flatMap((parent) => childrenOf(index, parent)),
      'sibling',
    )
    tie(groups.get(dead) ?? [], 'sibling')
    tie(
      index.partnershipsOf(dead).flatMap(([, { partners }]) => partners),
      'partner',
    )
    tie(bonds.get(dead) ?? [], 'bond')
    for (const [person, how] of ties)
      add(person, dead, death.on, { kind: 'death', of: dead, ties: [...how].toSorted() })
  }
}

const addPartings = (genogram: Genogram, index: GenogramIndex, add: Add): void => {
  for (const [id, { partners, to }] of entries(genogram.partnerships)) {
    const [one, other] = partners
    if (one === other) continue
    const ends = index.eventsOf(id).filter(([, { kind }]) => ENDS.includes(kind))
    const partings: readonly (readonly [Id, PartialDate | undefined, PartnershipEvent['kind']])[] =
      ends.length > 0
        ? ends.map(([event, { on, kind }]) => [event, on, kind])
        : to === undefined
          ? []
          : [[id, to, 'ended']]
    const children = childrenOf(index, one).filter((child) =>
      childrenOf(index, other).includes(child),
    )
    for (const [item, on, how] of partings) {
      add(one, item, on, { kind: 'partner-parted', from: other, how })
      add(other, item, on, { kind: 'partner-parted', from: one, how })
      const parents = [one, other].toSorted()
      for (const child of children) add(child, item, on, { kind: 'parents-parted', parents, how })
    }
  }
}

/** Being at school, in hospital or with one's parents is no loss of a home. */
const NO_LOSS: readonly Placement['kind'][] = ['with-parents', 'school', 'hospital']

const addMoves = (genogram: Genogram, index: GenogramIndex, add: Add): void => {
  for (const [id, { child, kind, carers = [], from, to }] of entries(genogram.placements)) {
    if (NO_LOSS.includes(kind)) continue
    add(child, id, from, { kind: 'placed', placement: kind })
    for (const parent of parentsOf(index, child))
      if (!carers.includes(parent))
        add(parent, id, from, { kind: 'child-placed', child, placement: kind })
    if (to !== undefined && carers.length > 0)
      add(child, id, to, { kind: 'left-carers', carers: carers.toSorted() })
  }
  for (const [id, { person, household, to }] of entries(genogram.householdStays))
    if (to !== undefined) add(person, id, to, { kind: 'left-home', household })
  for (const [id, { person, on }] of entries(genogram.migrations))
    add(person, id, on, { kind: 'left-country' })
}

const addTies = (genogram: Genogram, add: Add): void => {
  for (const [id, { between, kind, from }] of entries(genogram.bonds)) {
    const [one, other] = between
    if (kind !== 'cutoff' || one === other) continue
    add(one, id, from, { kind: 'cut-off', from: other })
    add(other, id, from, { kind: 'cut-off', from: one })
  }
  // Whether an abortion was a loss is for whoever had it to say.
  for (const [id, { carrier, otherParents = [], outcome, on }] of entries(genogram.pregnancies))
    if (outcome === 'miscarriage' || outcome === 'stillbirth')
      for (const person of new Set([carrier, ...otherParents]))
        add(person, id, on, { kind: 'pregnancy', outcome })
}

/**
 * What each person lost, as far as the record tells and without weighing it: deaths, partings of
 * their own and of their parents, placements and their ends, homes and countries left, cut-offs,
 * and pregnancies where the record given holds them. A loss before somebody’s birth is not theirs.
 *
 * People are in order of id, those without a loss left out; losses are in order of time as their
 * dates best tell it, those without a date last. That something is here does not say how it was
 * for anybody: ask.
 */
export const findLosses = (genogram: Genogram): readonly LossesOf[] => {
  const index = indexGenogram(genogram)
  const found = new Map<Id<'p'>, Loss[]>()
  const add: Add = (id, item, on, what) => {
    const person = index.person(id)
    if (!person || person.pet) return
    if (comparePartialDates(on, person.born) === 'before') return
    // Whoever dies leaves their home that day, and it is not a loss of theirs.
    if (['after', 'same'].includes(comparePartialDates(on, person.death?.on))) return
    found.set(id, [...(found.get(id) ?? []), { ...(on !== undefined && { on }), item, what }])
  }
  addDeaths(genogram, index, add)
  addPartings(genogram, index, add)
  addMoves(genogram, index, add)
  addTies(genogram, add)
  return [...found]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([person, losses]) => ({
      person,
      losses: losses.toSorted(
        (a, b) =>
          compareText(sortKeyOf(a.on), sortKeyOf(b.on)) ||
          compareText(a.item, b.item) ||
          compareText(a.what.kind, b.what.kind),
      ),
    }))
}
