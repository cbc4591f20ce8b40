import { comparePartialDates } from '@relational-practice/core'
import type { Person } from '../schema/index.ts'
import type { Family } from './families-from-file.ts'
import type { GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'

/** The most children whose order the schema counts. */
const MOST_CHILDREN = 30

/** How far dates of birth tell that the children stand from oldest to youngest. */
const orderByDates = (
  children: readonly (Person | undefined)[],
): 'told' | 'not-told' | 'contradicted' => {
  let answer: 'told' | 'not-told' = 'told'
  for (const [place, older] of children.entries()) {
    for (const younger of children.slice(place + 1)) {
      const order = comparePartialDates(older?.born, younger?.born)
      if (order === 'after') return 'contradicted'
      if (order !== 'before') answer = 'not-told'
    }
  }
  return answer
}

/**
 * The places of children among their siblings, where dates of birth do not tell them: GEDCOM lists
 * children from oldest to youngest. Where a date contradicts that, the order of the file means
 * nothing and none is taken. A child of several families has its place in the first.
 */
export const birthOrders = (
  reading: GedcomReading,
  families: readonly Family[],
  people: ReadonlyMap<GedcomNode, Person>,
): ReadonlyMap<GedcomNode, number> => {
  const orders = new Map<GedcomNode, number>()
  const seen = new Set<GedcomNode>()
  for (const { node, partners, children, isUnordered } of families) {
    const listed = [...children.values()]
      .filter(({ line, person }) => line && !partners.has(person))
      .map(({ person }) => person)
    const isFirstFamily = listed.every((child) => !seen.has(child))
    listed.forEach((child) => seen.add(child))
    if (isUnordered || !isFirstFamily || listed.length < 2 || listed.length > MOST_CHILDREN)
      continue
    if (orderByDates(listed.map((child) => people.get(child))) !== 'not-told') continue
    listed.forEach((child, place) => orders.set(child, place + 1))
    reading.report.about(node, 'birth-order-from-file')
  }
  return orders
}
