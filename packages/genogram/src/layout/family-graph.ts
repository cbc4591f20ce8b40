import { entries, type Id } from '@relational-practice/core'
import type { GenogramIndex } from '../find/index-genogram.ts'
import type { Genogram, Person } from '../schema/index.ts'
import { bornOf, inBirthOrder, type Sibling } from './birth-order.ts'
import type { ChildLine } from './genogram-layout.ts'
import { parentUnitsOf } from './parent-units.ts'

/** One line down to a child: which links it stands for, and how it is drawn. */
export interface Descent {
  readonly child: number
  readonly kind: ChildLine['kind']
  readonly links: readonly Id<'l'>[]
  readonly parents: readonly number[]
  readonly contested: boolean
}

/** A couple, a lone parent, or nobody at all (`parents` empty), with those who descend from there. */
export interface Unit {
  readonly parents: readonly number[]
  /** The recorded partnerships of the two, earliest first; empty for people who only share a child. */
  readonly partnerships: readonly Id<'u'>[]
  /** Everyone below, once each, oldest first, twins side by side. */
  readonly children: readonly number[]
  /** One for each line drawn; a child may have two from the same couple. */
  readonly descents: readonly Descent[]
}

/** Someone to place: a person, or a pregnancy that is not a person. */
export interface FamilyNode {
  readonly id: Id<'p'> | Id<'w'>
  readonly person?: Person
  /** When they were born or due, as a key that sorts, or nothing. */
  readonly born: string | undefined
}

/** Twins, triplets or more, at least two of them in the picture. */
export interface Twins {
  readonly id: Id<'mb'>
  readonly nodes: readonly number[]
  readonly identical: boolean
}

/** A family as numbers: nodes and units refer to each other by their place in these lists. */
export interface FamilyGraph {
  /** People by id, then pregnancies by id. */
  readonly nodes: readonly FamilyNode[]
  readonly units: readonly Unit[]
  readonly twins: readonly Twins[]
  /** The units each node is a parent in: those without a recorded partnership, then in order of time. */
  readonly unitsOf: readonly (readonly number[])[]
  /** The units each node is a child in. */
  readonly parentUnitsOf: readonly (readonly number[])[]
}

interface OpenUnit {
  parents: readonly number[]
  partnerships: Id<'u'>[]
  descents: Descent[]
}

const nodesOf = (genogram: Genogram, index: GenogramIndex): FamilyNode[] => {
  const people = index.people.map(([id, person]) => ({ id, person, born: bornOf(person.born) }))
  const pregnancies = entries(genogram.pregnancies)
    .filter(([, { children = [] }]) => !children.some((child) => index.person(child)))
    .map(([id, { on, due }]) => ({ id, born: bornOf(on ?? due) }))
  return [...people, ...pregnancies]
}

/** Reads a genogram into numbers. Step links are left out unless nothing else ties the child. */
export const familyGraph = (genogram: Genogram, index: GenogramIndex): FamilyGraph => {
  const nodes = nodesOf(genogram, index)
  const numberOf = new Map<string, number>(nodes.map(({ id }, number) => [id, number]))
  const found = new Map<string, OpenUnit>()
  const unitOf = (parents: readonly number[], name = ''): OpenUnit => {
    const sorted = [...new Set(parents)].toSorted((a, b) => a - b)
    const key = sorted.join('+') + name
    const known = found.get(key)
    if (known) return known
    const unit = { parents: sorted, partnerships: [], descents: [] }
    found.set(key, unit)
    return unit
  }
  const numbersOf = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => numberOf.get(id) ?? [])

  for (const [person] of index.people) {
    for (const [id, { partners }] of index.partnershipsOf(person)) {
      const both = new Set(numbersOf(partners))
      if (both.size < 2 || Math.min(...both) !== numberOf.get(person)) continue
      unitOf([...both]).partnerships.push(id)
    }
  }
  const arePartners = (a: number, b: number): boolean =>
    (found.get(`${Math.min(a, b)}+${Math.max(a, b)}`)?.partnerships.length ?? 0) > 0
  for (const [id] of index.people) {
    const child = numberOf.get(id) ?? 0
    for (const { parents, ...descent } of parentUnitsOf(index, id, numberOf, arePartners)) {
      unitOf(parents).descents.push({ child, parents: descent.from, ...descent })
    }
  }
  for (const [id, { carrier, otherParents = [] }] of entries(genogram.pregnancies)) {
    const child = numberOf.get(id)
    const parents = [...numbersOf([carrier]), ...numbersOf(otherParents).slice(0, 1)]
    if (child === undefined || parents.length === 0) continue
    const descent = { child, kind: 'pregnancy', links: [], parents, contested: false } as const
    unitOf(parents).descents.push(descent)
  }
  const hasParents = new Set(
    [...found.values()].flatMap(({ descents }) => descents.map((d) => d.child)),
  )
  const group = (name: string, ids: readonly string[]): void => {
    const siblings = [...new Set(numbersOf(ids))]
    if (siblings.length < 2 || siblings.every((sibling) => hasParents.has(sibling))) return
    for (const child of siblings) {
      const descent = { child, kind: 'siblings', links: [], parents: [], contested: false } as const
      unitOf([], name).descents.push(descent)
    }
  }
  const grouped = new Set<string>()
  for (const [id, { siblings }] of entries(genogram.siblingGroups)) {
    group(id, siblings)
    for (const sibling of siblings) grouped.add(sibling)
  }
  const births = entries(genogram.multipleBirths)
  for (const [id, { children }] of births) {
    if (!children.every((child) => grouped.has(child))) group(id, children)
  }

  const twins = births
    .map(([id, { children, zygosity }]) => ({
      id,
      nodes: [...new Set(numbersOf(children))],
      identical: zygosity === 'identical',
    }))
    .filter((each) => each.nodes.length > 1)
  const siblingOf = (node: number): Sibling => ({
    node,
    born: nodes[node]?.born,
    order: nodes[node]?.person?.birthOrder,
  })
  const units = [...found.values()].map((unit): Unit => {
    const children = [...new Set(unit.descents.map(({ child }) => child))].map(siblingOf)
    return {
      ...unit,
      children: inBirthOrder(
        children,
        twins.map((each) => each.nodes),
      ),
    }
  })
  return { nodes, units, twins, ...membership(nodes, units, index) }
}

const membership = (
  nodes: readonly FamilyNode[],
  units: readonly Unit[],
  index: GenogramIndex,
): Pick<FamilyGraph, 'unitsOf' | 'parentUnitsOf'> => {
  const below = nodes.map((): number[] => [])
  const above = nodes.map((): number[] => [])
  const unitOfPartnership = new Map<string, number>()
  units.forEach(({ parents, children, partnerships }, unit) => {
    for (const id of partnerships) unitOfPartnership.set(id, unit)
    for (const parent of parents) below[parent]?.push(unit)
    for (const child of children) above[child]?.push(unit)
  })
  const unitsOf = below.map((own, node) => {
    const [id] = index.people[node] ?? []
    const inTime = id ? index.partnershipsOf(id).map(([each]) => unitOfPartnership.get(each)) : []
    const recorded = new Set(inTime.filter((unit) => unit !== undefined))
    return [...own.filter((unit) => !recorded.has(unit)), ...recorded]
  })
  return { unitsOf, parentUnitsOf: above }
}
