import { compareText, type Id } from '@relational-practice/core'
import { stands } from './birth-links.ts'
import type { Genogram } from '../schema/index.ts'
import { indexGenogram, type GenogramIndex } from './index-genogram.ts'

type Person = Id<'p'>

/** The generations of people whom links of birth join, the oldest first. */
export interface FamilyPart {
  readonly generations: readonly (readonly Person[])[]
  /** People whose parents stand on different rows, so that their own row is that below the later one. */
  readonly uneven: readonly Person[]
}

/** The rows of a record. */
export interface GenerationsFound {
  /** Each part of the family that hangs together, in order of its first id. */
  readonly parts: readonly FamilyPart[]
  /** People whom no such link joins to anybody. */
  readonly unlinked: readonly Person[]
  /** People who would be their own ancestors, or who come after such people; they are on no row. */
  readonly contradictory: readonly Person[]
}

interface Lines {
  readonly parents: ReadonlyMap<Person, readonly Person[]>
  readonly children: ReadonlyMap<Person, readonly Person[]>
}

const linesOf = (index: GenogramIndex): Lines => {
  const parents = new Map<Person, readonly Person[]>()
  const children = new Map<Person, Person[]>()
  for (const [child] of index.people) {
    const own = index
      .parentLinksOf(child)
      .filter(([, link]) => stands(link) && (link.kind === 'birth' || link.kind === 'legal'))
      .map(([, { parent }]) => parent)
      .filter((parent) => index.person(parent))
    parents.set(child, [...new Set(own)].toSorted())
    for (const parent of new Set(own)) {
      const known = children.get(parent)
      if (known) known.push(child)
      else children.set(parent, [child])
    }
  }
  return { parents, children }
}

/** A row for everybody below whose parents are all placed: one below the lowest of them. */
const rowsFrom = (
  index: GenogramIndex,
  { parents, children }: Lines,
): ReadonlyMap<Person, number> => {
  const rows = new Map<Person, number>()
  const waiting = new Map<Person, number>()
  const ready: Person[] = []
  for (const [person] of index.people) {
    const count = parents.get(person)?.length ?? 0
    waiting.set(person, count)
    if (count === 0) ready.push(person)
  }
  for (let person = ready.pop(); person !== undefined; person = ready.pop()) {
    const above = (parents.get(person) ?? []).map((parent) => rows.get(parent) ?? 0)
    rows.set(
      person,
      above.reduce((most, row) => Math.max(most, row + 1), 0),
    )
    for (const child of children.get(person) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1
      waiting.set(child, left)
      if (left === 0) ready.push(child)
    }
  }
  // Whoever came into a family by a child stands beside the other parent, not at the top.
  const settled = new Map(rows)
  for (const [person] of rows) {
    const below = (children.get(person) ?? []).flatMap((child) => rows.get(child) ?? [])
    if (below.length > 0 && (parents.get(person)?.length ?? 0) === 0)
      settled.set(person, Math.min(...below) - 1)
  }
  return settled
}

const partOf = (
  start: Person,
  { parents, children }: Lines,
  rows: ReadonlyMap<Person, number>,
  seen: Set<Person>,
): readonly Person[] => {
  const part: Person[] = []
  const next = [start]
  for (let person = next.pop(); person !== undefined; person = next.pop()) {
    if (seen.has(person) || !rows.has(person)) continue
    seen.add(person)
    part.push(person)
    next.push(...(parents.get(person) ?? []), ...(children.get(person) ?? []))
  }
  return part.toSorted(compareText)
}

/**
 * Who belongs to which generation, by links of birth and of parents in law from the birth, contested
 * ones among them and disproved ones not. Each part of the family that hangs together has rows of
 * its own: nothing says how the rows of two parts compare, and partners without children in common
 * are not put on a level.
 */
export const findGenerations = (genogram: Genogram): GenerationsFound => {
  const index = indexGenogram(genogram)
  const lines = linesOf(index)
  const rows = rowsFrom(index, lines)
  const seen = new Set<Person>()
  const parts: FamilyPart[] = []
  const unlinked: Person[] = []
  for (const [start] of index.people) {
    if (seen.has(start) || !rows.has(start)) continue
    const part = partOf(start, lines, rows, seen)
    if (part.length === 1) {
      unlinked.push(...part)
      continue
    }
    const generations: Person[][] = []
    const uneven: Person[] = []
    const first = part.reduce(
      (least, person) => Math.min(least, rows.get(person) ?? 0),
      part.length,
    )
    for (const person of part) {
      const row = (rows.get(person) ?? 0) - first
      while (generations.length <= row) generations.push([])
      generations[row]?.push(person)
      const above = new Set((lines.parents.get(person) ?? []).map((parent) => rows.get(parent)))
      if (above.size > 1) uneven.push(person)
    }
    parts.push({ generations, uneven })
  }
  const contradictory = index.people.map(([id]) => id).filter((id) => !rows.has(id))
  return { parts, unlinked, contradictory }
}
