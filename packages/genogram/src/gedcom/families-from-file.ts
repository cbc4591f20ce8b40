import { childrenOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'

/** The place of a partner in a `FAM` record. It says nothing about anyone’s gender. */
export type PartnerPlace = 'HUSB' | 'WIFE'

/** A child of a family, and every structure that makes it one. */
export interface FamilyChild {
  readonly person: GedcomNode
  /** The `CHIL` of the family. */
  line?: GedcomNode
  /** The `FAMC` of the person: several where there are several kinds of parents. */
  readonly famc: GedcomNode[]
  /** Each `ADOP` of the person that names this family, with the `FAMC` by which it does. */
  readonly adoptions: Map<GedcomNode, GedcomNode>
  /** Whether the `BIRT` of the person names this family. */
  isBornInto: boolean
}

/** A `FAM` record with everybody who belongs to it. */
export interface Family {
  readonly node: GedcomNode
  /** At most two, with their places. */
  readonly partners: Map<GedcomNode, Set<PartnerPlace>>
  readonly children: Map<GedcomNode, FamilyChild>
  /** Whether it is said that the two parents are not recorded as partners. */
  readonly isNoCouple: boolean
  /** Whether it is said that the order of the children is not known. */
  readonly isUnordered: boolean
}

const addPartner = (
  reading: GedcomReading,
  family: Family,
  person: GedcomNode,
  node: GedcomNode,
  place?: PartnerPlace,
): void => {
  const known = family.partners.get(person)
  if (known) {
    if (place && !known.has(place) && known.size > 0) reading.report.about(node, 'own-partner')
  } else if (family.partners.size === 2) {
    reading.report.about(node, 'more-than-two-partners')
    return
  }
  reading.take(node)
  const places = known ?? new Set()
  if (place) places.add(place)
  family.partners.set(person, places)
}

const childIn = (family: Family, person: GedcomNode): FamilyChild => {
  const child = family.children.get(person) ?? {
    person,
    famc: [],
    adoptions: new Map(),
    isBornInto: false,
  }
  family.children.set(person, child)
  return child
}

const readFam = (reading: GedcomReading, node: GedcomNode): Family => {
  const notPartners = reading.ownBelow(node, '_NO_PARTNERSHIP')
  const notOrdered = reading.ownBelow(node, '_ORDER_NOT_KNOWN')
  ;[...notPartners, ...notOrdered].forEach(reading.take)
  const family: Family = {
    node,
    partners: new Map(),
    children: new Map(),
    isNoCouple: notPartners.length > 0,
    isUnordered: notOrdered.length > 0,
  }
  for (const child of node.children) {
    const { tag } = child
    if (tag !== 'HUSB' && tag !== 'WIFE' && tag !== 'CHIL') continue
    const person = reading.target(child, 'INDI')
    if (!person) continue
    if (tag === 'CHIL') {
      reading.take(child)
      childIn(family, person).line ??= child
    } else {
      addPartner(reading, family, person, child, tag)
    }
  }
  return family
}

/** Reads the links of one person to families, and says where only the person has them. */
const readLinksOf = (
  reading: GedcomReading,
  families: ReadonlyMap<GedcomNode, Family>,
  indi: GedcomNode,
): void => {
  const familyOf = (pointer: GedcomNode): Family | undefined => {
    const fam = reading.target(pointer, 'FAM')
    return fam && families.get(fam)
  }
  for (const node of childrenOf(indi, 'FAMS')) {
    const family = familyOf(node)
    if (family?.partners.has(indi)) reading.take(node)
    else if (family) {
      addPartner(reading, family, indi, node)
      if (family.partners.has(indi)) reading.report.about(node, 'link-one-sided')
    }
  }
  for (const node of childrenOf(indi, 'FAMC')) {
    const family = familyOf(node)
    if (!family) continue
    reading.take(node)
    if (!family.children.has(indi)) reading.report.about(node, 'link-one-sided')
    childIn(family, indi).famc.push(node)
  }
  for (const event of indi.children) {
    if (event.tag !== 'ADOP' && event.tag !== 'BIRT') continue
    for (const node of childrenOf(event, 'FAMC')) {
      const family = familyOf(node)
      if (!family) continue
      reading.take(event)
      reading.take(node)
      const child = childIn(family, indi)
      if (event.tag === 'BIRT') child.isBornInto = true
      else if (!child.adoptions.has(event)) child.adoptions.set(event, node)
    }
  }
}

const reportOneSided = (reading: GedcomReading, family: Family): void => {
  for (const { line, famc, adoptions } of family.children.values()) {
    if (line && famc.length === 0 && adoptions.size === 0) {
      reading.report.about(line, 'link-one-sided')
    }
  }
}

/**
 * The families of a file. Both sides of each link are read: what `FAM` says and what the people
 * say, so that nobody is lost where a program wrote only one of the two.
 */
export const familiesFromFile = (
  reading: GedcomReading,
  people: readonly GedcomNode[],
): readonly Family[] => {
  const families = new Map(reading.records('FAM').map((node) => [node, readFam(reading, node)]))
  people.forEach((indi) => readLinksOf(reading, families, indi))
  const all = [...families.values()]
  for (const family of all) {
    reportOneSided(reading, family)
    // Of a family of one nothing can be drawn; it is reported as a whole.
    if (membersOf(family) > 1) reading.take(family.node)
  }
  return all
}

/** How many people a family has. */
export const membersOf = ({ partners, children }: Family): number =>
  new Set([...partners.keys(), ...children.keys()]).size

/** The two partners of a family; nothing where there are not two, or they are said to be none. */
export const coupleOf = ({
  partners,
  isNoCouple,
}: Family): readonly [GedcomNode, GedcomNode] | undefined => {
  const [first, second] = partners.keys()
  return first && second && !isNoCouple ? [first, second] : undefined
}
