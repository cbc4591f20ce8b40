import { compareText } from '@relational-practice/core'
import type { FamilyGraph, FamilyNode } from './family-graph.ts'
import { filled } from './filled.ts'

/** People who stand side by side: one alone, a couple, or somebody between two partners. */
export interface PartnerChains {
  /** Nodes from left to right, as convention has them; a chain may be turned round. */
  readonly chains: readonly (readonly number[])[]
  /** Units whose partners are on one row and could not be put side by side. */
  readonly separate: readonly number[]
}

/** Where convention puts somebody: men left of women; otherwise the older left. */
const isRightOf = (
  a: FamilyNode | undefined,
  b: FamilyNode | undefined,
  genderOf: (node: FamilyNode) => string | undefined,
): boolean => {
  const [one, other] = [a && genderOf(a), b && genderOf(b)]
  if (one === 'woman' && other === 'man') return true
  if (one === 'man' && other === 'woman') return false
  return compareText(a?.born ?? '9999', b?.born ?? '9999') > 0
}

/** Of a person's units, those that deserve a place at their side first: with children, then the latest. */
const byClaim = (graph: FamilyGraph, node: number, units: readonly number[]): number[] => {
  const place = new Map(graph.unitsOf[node]?.map((unit, time) => [unit, time]))
  const hasChildren = (unit: number): number =>
    (graph.units[unit]?.children.length ?? 0) > 0 ? 0 : 1
  const isRecorded = (unit: number): number => (graph.units[unit]?.partnerships.length ? 0 : 1)
  return units.toSorted(
    (a, b) =>
      isRecorded(a) - isRecorded(b) ||
      hasChildren(a) - hasChildren(b) ||
      (place.get(b) ?? 0) - (place.get(a) ?? 0),
  )
}

/**
 * Who stands at a person's sides: of more than two, somebody without children beside whoever has the
 * first claim, for the line to a partner further out would cross the line down to children.
 */
const besideOf = (graph: FamilyGraph, node: number, free: readonly number[]): readonly number[] => {
  const [first, ...others] = byClaim(graph, node, free)
  if (first === undefined) return []
  const childless = others.find((unit) => graph.units[unit]?.children.length === 0)
  const second = others.length > 1 ? (childless ?? others[0]) : others[0]
  return second === undefined ? [first] : [first, second]
}

/**
 * Chains partners so that as many couples as possible stand side by side. Somebody has two sides:
 * between two partners they stand in order of time; further partners stand apart.
 */
export const partnerChains = (
  graph: FamilyGraph,
  rows: readonly number[],
  genderOf: (node: FamilyNode) => string | undefined,
): PartnerChains => {
  const { nodes, units } = graph
  const otherOf = (unit: number, node: number): number | undefined => {
    const { parents = [] } = units[unit] ?? {}
    const other = parents.length === 2 ? parents.find((parent) => parent !== node) : undefined
    return other !== undefined && rows[other] === rows[node] ? other : undefined
  }
  const couples = nodes.map((_, node) =>
    (graph.unitsOf[node] ?? []).filter((unit) => otherOf(unit, node) !== undefined),
  )

  // From the outermost partners inwards, to whoever has most of them, each takes up to two that are
  // still free: no chaining leaves fewer apart.
  const via = filled(nodes.length, -1)
  const seen = filled(nodes.length, false)
  const joined = new Set<number>()
  const sides = nodes.map((): number[] => [])
  const mostFirst = nodes
    .map((_, node) => node)
    .toSorted((a, b) => (couples[b]?.length ?? 0) - (couples[a]?.length ?? 0))
  for (const start of mostFirst) {
    if (seen[start]) continue
    const order = [start]
    seen[start] = true
    for (const node of order) {
      for (const unit of couples[node] ?? []) {
        const other = otherOf(unit, node) ?? node
        if (seen[other]) continue
        seen[other] = true
        via[other] = unit
        order.push(other)
      }
    }
    for (const node of order.toReversed()) {
      const free = (couples[node] ?? []).filter((unit) => {
        const other = otherOf(unit, node) ?? node
        return unit !== via[node] && via[other] === unit && (sides[other]?.length ?? 2) < 2
      })
      for (const unit of besideOf(graph, node, free)) {
        const other = otherOf(unit, node) ?? node
        sides[node]?.push(other)
        sides[other]?.push(node)
        joined.add(unit)
      }
    }
  }

  const chains: number[][] = []
  const taken = filled(nodes.length, false)
  for (let start = 0; start < nodes.length; start += 1) {
    if (taken[start] || (sides[start]?.length ?? 0) > 1) continue
    const chain = [start]
    taken[start] = true
    for (const node of chain) {
      const next = sides[node]?.find((other) => !taken[other])
      if (next === undefined) continue
      taken[next] = true
      chain.push(next)
    }
    chains.push(turned(chain, graph, otherOf, genderOf))
  }
  const separate = units.flatMap(({ parents }, unit) => {
    const [first] = parents
    const level = first !== undefined && otherOf(unit, first) !== undefined
    return level && !joined.has(unit) ? [unit] : []
  })
  return { chains, separate }
}

/** Turns a chain so that earlier partners are left of later ones, or a couple as convention has it. */
const turned = (
  chain: readonly number[],
  graph: FamilyGraph,
  otherOf: (unit: number, node: number) => number | undefined,
  genderOf: (node: FamilyNode) => string | undefined,
): number[] => {
  let wrong = 0
  chain.forEach((node, place) => {
    const [before, after] = [chain[place - 1], chain[place + 1]]
    if (before === undefined || after === undefined) return
    const inTime = (graph.unitsOf[node] ?? []).map((unit) => otherOf(unit, node))
    wrong += inTime.indexOf(before) > inTime.indexOf(after) ? 1 : -1
  })
  if (wrong === 0) {
    chain.slice(1).forEach((node, place) => {
      const left = graph.nodes[chain[place] ?? -1]
      wrong += isRightOf(left, graph.nodes[node], genderOf) ? 1 : -1
    })
  }
  return wrong > 0 ? chain.toReversed() : [...chain]
}
