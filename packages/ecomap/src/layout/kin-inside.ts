import type { ParentKind, PartnerKind } from '@relational-practice/core/drawing'
import { timeOf } from '@relational-practice/core/wording'
import { compareText, type Id, type PlainDate } from '@relational-practice/core'
import type { EcomapIndex } from '../find/index-ecomap.ts'
import type { KinGiven } from './ecomap-layout.ts'

/** Two members who are or were partners. */
export interface PartnersInside {
  readonly what: 'partners'
  readonly key: string
  readonly partners: readonly [Id<'p'>, Id<'p'>]
  readonly kind: PartnerKind
  /** Whether it is over. */
  readonly parted: boolean
}

/** A member and their parent, or both of their parents where these are partners and alike. */
export interface ParentsInside {
  readonly what: 'parents'
  readonly key: string
  readonly parents: readonly Id<'p'>[]
  readonly child: Id<'p'>
  readonly kind: ParentKind
  readonly standing: 'settled' | 'contested' | 'presumed'
}

/** A line between members of the household. */
export type KinInside = PartnersInside | ParentsInside

const partnersOf = (
  [one, other]: readonly [Id<'p'>, Id<'p'>],
  kind: PartnerKind = 'other',
  parted = false,
): PartnersInside => ({
  what: 'partners',
  key: [one, other].toSorted(compareText).join(' '),
  partners: [one, other],
  kind,
  parted,
})

type Link = Omit<ParentsInside, 'what' | 'key' | 'parents'> & { readonly parent: Id<'p'> }

/** Two parents who are partners and alike to a child have one line to it, everybody else a line of their own. */
const parentLines = (
  links: readonly Link[],
  partners: readonly PartnersInside[],
): readonly ParentsInside[] => {
  const lines: ParentsInside[] = []
  const done = new Set<Link>()
  for (const link of links) {
    if (done.has(link)) continue
    const { parent, child, kind, standing } = link
    const other = links.find(
      (each) =>
        each !== link &&
        !done.has(each) &&
        each.child === child &&
        each.kind === kind &&
        each.standing === standing &&
        partners.some(({ partners: pair }) => pair.includes(parent) && pair.includes(each.parent)),
    )
    done.add(link)
    if (other) done.add(other)
    const parents = other ? [parent, other.parent] : [parent]
    const key = [...parents.toSorted(compareText), child, kind, standing].join(' ')
    lines.push({ what: 'parents', key, parents, child, kind, standing })
  }
  return lines
}

const once = <T extends { readonly key: string }>(items: readonly T[]): readonly T[] => {
  const seen = new Map<string, T>()
  for (const each of items) if (!seen.has(each.key)) seen.set(each.key, each)
  return [...seen.values()].toSorted((a, b) => compareText(a.key, b.key))
}

const between = (
  members: readonly Id<'p'>[],
  partners: readonly PartnersInside[],
  links: readonly Link[],
): readonly KinInside[] => {
  const inside = new Set(members)
  const pairs = once(
    partners.filter(({ partners: [a, b] }) => a !== b && inside.has(a) && inside.has(b)),
  )
  const own = links.filter(
    ({ parent, child }) => parent !== child && inside.has(parent) && inside.has(child),
  )
  return [...pairs, ...once(parentLines(own, pairs))]
}

/** The lines between members of a household on a day, as the record tells of them. */
export const kinInside = (
  { partnerships, parentLinks }: EcomapIndex,
  members: readonly Id<'p'>[],
  asOf: PlainDate,
): readonly KinInside[] => {
  const pairs = partnerships.flatMap(([, item]) => {
    const time = timeOf(item, asOf)
    return time === 'to-come' ? [] : [partnersOf(item.partners, item.kind, time === 'past')]
  })
  // What goes on comes before what is over, where both are told of two people.
  const ordered = pairs.toSorted((a, b) => Number(a.parted) - Number(b.parted))
  const links = parentLinks.flatMap(([, link]): Link[] => {
    const { parent, child, kind, standing } = link
    const time = timeOf(link, asOf)
    if (standing === 'disproved' || time === 'past' || time === 'to-come') return []
    const told = standing === 'contested' || standing === 'presumed' ? standing : 'settled'
    return [{ parent, child, kind, standing: told }]
  })
  return between(members, ordered, links)
}

/** The same as a host gives them, which knows from elsewhere who is kin. */
export const kinGiven = (
  { partners = [], parents = [] }: KinGiven,
  members: readonly Id<'p'>[],
): readonly KinInside[] =>
  between(
    members,
    partners.map((each) => partnersOf(each.partners, each.kind, each.parted)),
    parents.map(({ parent, child, kind = 'birth', standing = 'settled' }) => ({
      parent,
      child,
      kind,
      standing,
    })),
  )
