import type { Id } from '@relational-practice/core'
import type { Entry, GenogramIndex } from '../find/index-genogram.ts'
import type { ParentLink } from '../schema/index.ts'

/** Whose line a child hangs from, and what the line stands for. */
export interface ParentUnit {
  /** One or two people; the line starts between the two. */
  readonly parents: readonly number[]
  /** Those of them whose links it draws. */
  readonly from: readonly number[]
  readonly kind: ParentLink['kind']
  readonly links: readonly Id<'l'>[]
  readonly contested: boolean
}

type Link = Entry<'l', ParentLink> & { readonly 1: ParentLink }
type Numbers = ReadonlyMap<string, number>
type ArePartners = (a: number, b: number) => boolean

/** Kinds of care from which nobody is parted when it is drawn from the couple of the birth parent. */
const AS_A_COUPLE: readonly ParentLink['kind'][] = ['legal', 'adoptive', 'social', 'guardian']
const CARING = ['legal', 'adoptive', 'kinship', 'guardian', 'foster', 'social'] as const
const ALONE: readonly ParentLink['kind'][] = ['donor', 'surrogate']

/** The birth links as couples and single parents; each contested parent beside the agreed one. */
const birthPairs = (links: readonly Link[], together: (a: Link, b: Link) => boolean): Link[][] => {
  const disputed = links.filter(([, { standing }]) => standing === 'contested')
  const agreed = links.filter(([, { standing }]) => standing !== 'contested')
  const firm = agreed.length > 2 ? agreed.filter(([, l]) => l.standing !== 'presumed') : agreed
  const open = [...agreed.filter((link) => !firm.includes(link)), ...disputed]
  const [first, second, ...more] = firm
  if (first && second) return [[first, second], ...[...more, ...open].map((link) => [link])]
  if (first) return open.length > 0 ? open.map((link) => [first, link]) : [[first]]
  const [one, other] = open
  const pair = open.length === 2 && one && other && together(one, other)
  return pair ? [[one, other]] : open.map((link) => [link])
}

/** Caring links of one kind as couples and single carers. */
const caringPairs = (links: readonly Link[], together: (a: Link, b: Link) => boolean): Link[][] => {
  const pairs: Link[][] = []
  const left = [...links]
  for (let link = left.shift(); link; link = left.shift()) {
    const first = link
    const other = left.findIndex((next) => together(first, next))
    pairs.push(other < 0 ? [first] : [first, ...left.splice(other, 1)])
  }
  return pairs
}

/**
 * Whose line or lines a child hangs from. Disproved links are not drawn; a step link only when no
 * other line ties the child.
 */
export const parentUnitsOf = (
  index: GenogramIndex,
  child: Id<'p'>,
  numberOf: Numbers,
  arePartners: ArePartners,
): ParentUnit[] => {
  const number = ([, { parent }]: Link): number => numberOf.get(parent) ?? -1
  const shown = index
    .parentLinksOf(child)
    .filter(
      ([, { parent, standing }]) =>
        standing !== 'disproved' && parent !== child && index.person(parent),
    )
  const isSame = ([, a]: Link, [, b]: Link): boolean => a.kind === b.kind && a.parent === b.parent
  // The same thing said twice is one line.
  const links = shown.filter((link) => shown.find((other) => isSame(other, link)) === link)
  const partners = (a: Link, b: Link): boolean => arePartners(number(a), number(b))
  const isParentOf = (a: Link, b: Link): boolean =>
    index.parentLinksOf(a[1].parent).some(([, { parent }]) => parent === b[1].parent)
  const areSiblings = (a: Link, b: Link): boolean => {
    const above = index.parentLinksOf(a[1].parent).map(([, { parent }]) => parent)
    return index.parentLinksOf(b[1].parent).some(([, { parent }]) => above.includes(parent))
  }
  const cared = (a: Link, b: Link): boolean => {
    if (partners(a, b)) return true
    const alike = a[1].kind === 'adoptive' || (a[1].from === b[1].from && a[1].to === b[1].to)
    return alike && !isParentOf(a, b) && !isParentOf(b, a) && !areSiblings(a, b)
  }
  const ofKind = (kind: ParentLink['kind']): Link[] =>
    links.filter(([, link]) => link.kind === kind)

  const unit = (
    own: readonly Link[],
    parents: readonly number[] = own.map(number),
  ): ParentUnit => ({
    parents,
    from: own.map(number),
    kind: own[0]?.[1].kind ?? 'birth',
    links: own.flatMap((link) => shown.filter((other) => isSame(other, link)).map(([id]) => id)),
    contested: own.some(([, { standing }]) => standing === 'contested'),
  })
  const birth = birthPairs(ofKind('birth'), partners).map((own) => unit(own))
  const caring = CARING.flatMap((kind) => caringPairs(ofKind(kind), cared)).map((own) => {
    const [first, second] = own
    if (!first || second) return unit(own)
    const partner = links.find(
      (other) => partners(first, other) && ![...ALONE, 'step'].includes(other[1].kind),
    )
    return unit(own, partner ? [number(first), number(partner)] : undefined)
  })
  const alone = ALONE.flatMap(ofKind).map((link) => unit([link]))
  const units = [...birth, ...caring, ...alone]
  if (units.length === 0) return caringPairs(ofKind('step'), cared).map((own) => unit(own))
  return units.map((each) => {
    const [parent] = each.parents
    if (each.kind !== 'birth' || each.parents.length > 1 || birth.length > 1) return each
    const couple = caring.find(
      ({ kind, parents, from }) =>
        parents.length === 2 &&
        from.length === 1 &&
        AS_A_COUPLE.includes(kind) &&
        parents.includes(parent ?? -1),
    )
    return couple ? { ...each, parents: couple.parents } : each
  })
}
