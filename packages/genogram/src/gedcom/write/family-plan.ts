import { compareText, entries, sortKeyOf, type Id } from '@relational-practice/core'
import type { Genogram, ParentLink } from '../../schema/index.ts'
import { canStand, isThere } from './can-stand.ts'
import { isKept, type GedcomWriting } from './gedcom-writing.ts'

/** One parent of a child in a family, and the link that says so. */
export interface PlannedLink {
  readonly id: Id<'l'>
  readonly link: ParentLink
}

/** A child in a family, with the links of one kind that `FAMC` stands for. */
export interface PlannedChild {
  readonly child: Id<'p'>
  readonly links: readonly PlannedLink[]
}

/** A `FAM` record to be written. */
export interface PlannedFamily {
  readonly xref: string
  readonly partners: readonly Id<'p'>[]
  /** The partnership it stands for. */
  readonly partnership?: Id<'u'>
  /** The brothers and sisters it stands for. */
  readonly siblings?: Id<'g'>
  /** Whether it holds links that are withheld, and is marked so itself. */
  readonly isKept: boolean
  readonly children: PlannedChild[]
}

/** What `FAMC` says of both partners at once; links that differ in it need families of their own. */
const signatureOf = ({ kind, standing, note, source, from, sharing }: ParentLink): string =>
  JSON.stringify([
    kind,
    standing ?? '',
    note ?? '',
    ...(kind === 'adoptive' ? [source ?? '', from ?? ''] : []),
    isKept(sharing),
  ])

const isAsParent = ({ kind, standing }: ParentLink): boolean =>
  (kind === 'birth' || kind === 'adoptive') && (standing === undefined || standing === 'agreed')

/** The links of each child, those with one signature together. */
const groupedLinks = (writing: GedcomWriting): readonly (readonly PlannedLink[])[] => {
  const groups = new Map<string, PlannedLink[]>()
  const known = new Set<string>()
  for (const [id, link] of entries(writing.genogram.parentLinks)) {
    if (!canStand(writing.genogram, [link.child, link.parent])) {
      writing.lose('cannot-stand', [id])
      continue
    }
    const ends = [link.child, link.parent, link.kind].join(' ')
    if (known.has(ends)) writing.lose('read-as-one', [id])
    known.add(ends)
    const key = `${link.child} ${signatureOf(link)}`
    const group = groups.get(key)
    if (group) group.push({ id, link })
    else groups.set(key, [{ id, link }])
  }
  return [...groups.values()]
}

const pairKey = (people: readonly Id<'p'>[]): string => [...people].toSorted(compareText).join(' ')

/** Plans the couples first: every partnership is a family. */
const planCouples = (writing: GedcomWriting, families: Map<string, PlannedFamily>): void => {
  const seen = new Set<string>()
  for (const [id, { partners, sharing }] of entries(writing.genogram.partnerships)) {
    if (!canStand(writing.genogram, partners)) {
      writing.lose('cannot-stand', [id])
      continue
    }
    const pair = pairKey(partners)
    if (seen.has(pair)) writing.lose('read-as-one', [id])
    seen.add(pair)
    const kept = isKept(sharing)
    const xref = writing.giveXref(id, 'F')
    const key = `${pair} ${kept}`
    families.set(families.has(key) ? `${key} ${id}` : key, {
      xref,
      partners,
      partnership: id,
      isKept: kept,
      children: [],
    })
  }
}

/** Puts a child into the families of the couples among its parents, else into those of one parent. */
const placeChild = (
  writing: GedcomWriting,
  families: Map<string, PlannedFamily>,
  links: readonly PlannedLink[],
): void => {
  const [first, second, ...others] = links
  if (!first) return
  const { child, kind, sharing } = first.link
  const kept = isKept(sharing)
  const familyOf = (partners: readonly Id<'p'>[], key: string): PlannedFamily => {
    const family = families.get(key) ?? {
      xref: writing.nextXref('F'),
      partners,
      isKept: kept,
      children: [],
    }
    families.set(key, family)
    return family
  }
  const left = new Set(links)
  for (const one of links) {
    for (const other of links) {
      if (one === other || !left.has(one) || !left.has(other)) continue
      const couple = families.get(`${pairKey([one.link.parent, other.link.parent])} ${kept}`)
      if (couple?.partnership === undefined) continue
      couple.children.push({ child, links: [one, other] })
      left.delete(one)
      left.delete(other)
    }
  }
  const arePair = second && others.length === 0 && left.size === 2 && isAsParent(first.link)
  if (arePair && first.link.parent !== second.link.parent) {
    const partners = [first.link.parent, second.link.parent]
    familyOf(partners, `${pairKey(partners)} ${kept}`).children.push({ child, links })
    return
  }
  for (const one of left) {
    const { parent } = one.link
    familyOf([parent], `${parent} ${kind} ${kept}`).children.push({ child, links: [one] })
  }
}

const planSiblings = (writing: GedcomWriting, families: Map<string, PlannedFamily>): void => {
  for (const [id, { siblings, sharing }] of entries(writing.genogram.siblingGroups)) {
    const children = [...new Set(siblings)].filter((child) => isThere(writing.genogram, child))
    if (children.length < siblings.length) writing.lose('cannot-stand', [id], ['siblings'])
    if (children.length < 2) continue
    families.set(id, {
      xref: writing.nextXref('F'),
      partners: [],
      siblings: id,
      isKept: isKept(sharing),
      children: children.map((child) => ({ child, links: [] })),
    })
  }
}

/**
 * The `FAM` records of a genogram. A family is a partnership, or two parents by birth or adoption
 * of one child, or one parent, or brothers and sisters. Two links of a child share a family only
 * where everything that `FAMC` can say is the same for both; so a step-parent, a contested father
 * and a link that is withheld stand in families of their own.
 */
export const planFamilies = (writing: GedcomWriting): readonly PlannedFamily[] => {
  const families = new Map<string, PlannedFamily>()
  planCouples(writing, families)
  for (const links of groupedLinks(writing)) placeChild(writing, families, links)
  planSiblings(writing, families)
  return [...families.values()]
}

/**
 * The children of a family from oldest to youngest as GEDCOM wants them, each once; and whether
 * that order is known.
 */
export const childrenInOrder = (
  { people }: Genogram,
  { children }: PlannedFamily,
): { readonly children: readonly Id<'p'>[]; readonly isKnown: boolean } => {
  const unsorted = [...new Set(children.map(({ child }) => child))]
  const orders = unsorted.map((child) => people?.[child]?.birthOrder)
  const isNumbered = !orders.includes(undefined) && new Set(orders).size === unsorted.length
  const keyOf = (child: Id<'p'>): string => sortKeyOf(people?.[child]?.born)
  const orderOf = (child: Id<'p'>): number => people?.[child]?.birthOrder ?? 99
  const byDate = (a: Id<'p'>, b: Id<'p'>): number => compareText(keyOf(a), keyOf(b))
  const sorted = unsorted.toSorted(
    (a, b) =>
      (isNumbered ? 0 : byDate(a, b)) ||
      orderOf(a) - orderOf(b) ||
      byDate(a, b) ||
      compareText(a, b),
  )
  const isDated = unsorted.every((child) => people?.[child]?.born !== undefined)
  const keys = new Set(unsorted.map(keyOf))
  const isKnown = unsorted.length < 2 || isNumbered || (isDated && keys.size === unsorted.length)
  return { children: sorted, isKnown }
}
