import type { Id } from '@relational-practice/core'
import type { ParentLink } from '../schema/index.ts'
import { withExtensions } from './extension-fields.ts'
import type { Family, FamilyChild, PartnerPlace } from './families-from-file.ts'
import { childOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import { adoptionClaims, parentClaims, type ParentClaim } from './parent-claims.ts'
import { parentKindOf, type ToldKind } from './parent-kinds.ts'
import type { RecordIds } from './record-ids.ts'
import { sourceOf } from './take-source.ts'
import { noteOf } from './take-text.ts'

type LinkKind = ParentLink['kind']

/** The claims that make two people child and parent in one way. */
interface Ground {
  /** Whether the file says in what way, and it is not only assumed. */
  isTold: boolean
  readonly claims: ParentClaim[]
}
type Grounds = Map<LinkKind, Ground>

const addGround = (grounds: Grounds, kind: LinkKind, isTold: boolean, claim: ParentClaim): void => {
  const ground = grounds.get(kind) ?? { isTold, claims: [] }
  ground.isTold ||= isTold
  ground.claims.push(claim)
  grounds.set(kind, ground)
}

/** What `CHIL` says of one partner, as some programs write it. */
const partnerKind = (
  reading: GedcomReading,
  { line }: FamilyChild,
  places: ReadonlySet<PartnerPlace>,
): ToldKind | undefined => {
  const node = line && childOf(line, places.has('HUSB') ? '_FREL' : '_MREL')
  const kind = parentKindOf(node?.value ?? '')
  if (!node || kind === undefined || kind === 'own-words' || places.size !== 1) return undefined
  reading.take(node)
  return kind
}

/** Adds what a family says about a child and one of its partners. */
const groundsInFamily = (
  reading: GedcomReading,
  child: FamilyChild,
  places: ReadonlySet<PartnerPlace>,
  claims: readonly ParentClaim[],
  adoptions: readonly ParentClaim[],
  grounds: Grounds,
): void => {
  const ownAdoptions = adoptions.filter(({ place }) => !place || places.has(place))
  const ownKind = partnerKind(reading, child, places)
  for (const claim of claims) {
    // Whoever an adoption leaves out is no adopter, whatever is said of the family as a whole.
    const isLeftOut = claim.kind === 'adoptive' && adoptions.length > 0 && ownAdoptions.length === 0
    const kind = ownKind ?? (isLeftOut ? undefined : claim.kind)
    if (kind === 'not-parents') continue
    if (kind === undefined && ownAdoptions.length > 0) {
      addGround(grounds, 'adoptive', true, claim)
    } else if (kind === undefined) {
      reading.report.about(claim.node, 'parent-kind-not-told')
      addGround(grounds, 'birth', false, claim)
    } else {
      addGround(grounds, kind === 'own-words' ? 'social' : kind, true, claim)
    }
  }
  ownAdoptions.forEach((adoption) => addGround(grounds, 'adoptive', true, adoption))
}

/**
 * Lets go of a parent by birth who is only assumed, and of a step-parent, where the same person is
 * told to be a parent in another way; what their claims say goes along.
 */
const withoutIdle = (grounds: Grounds): Grounds => {
  const [main] = [...grounds].find(([kind, { isTold }]) => isTold && kind !== 'step') ?? []
  if (main === undefined) return grounds
  const kept: Grounds = new Map()
  for (const [kind, { isTold, claims }] of grounds) {
    const isIdle = kind !== main && (!isTold || kind === 'step')
    claims.forEach((claim) => addGround(kept, isIdle ? main : kind, true, claim))
  }
  return kept
}

const linkFrom = (
  reading: GedcomReading,
  kind: LinkKind,
  { claims }: Ground,
): Omit<ParentLink, 'child' | 'parent'> => {
  const node = claims[0]?.node
  const standing = claims.find((claim) => claim.standing)?.standing
  const from = claims.find((claim) => claim.from)?.from
  const sharing = claims.find((claim) => claim.sharing)?.sharing
  const paragraphs = new Set(claims.flatMap((claim) => claim.paragraphs))
  return {
    kind,
    ...(standing && { standing }),
    ...(from !== undefined && { from }),
    ...(node &&
      sourceOf(
        reading,
        node,
        claims.flatMap(({ sources }) => sources),
      )),
    ...(node && noteOf(reading, node, [...paragraphs])),
    ...(sharing && { sharing }),
  }
}

/** What `writeGedcom` adds to a link to one parent, below the claims that make it. */
const extensionsFor = (
  reading: GedcomReading,
  parent: GedcomNode,
  { claims }: Ground,
): readonly GedcomNode[] =>
  [...new Set(claims.map(({ node }) => node))]
    .flatMap((node) => reading.ownBelow(node, '_RP_PARENT_LINKS'))
    .filter((node) => {
      const [pointer] = reading.ownBelow(node, '_PARENT')
      const isOfParent = pointer !== undefined && reading.target(pointer, 'INDI') === parent
      if (isOfParent) reading.take(node)
      return isOfParent
    })

type GroundsByParent = Map<GedcomNode, Grounds>

const groundsOf = (
  reading: GedcomReading,
  families: readonly Family[],
): ReadonlyMap<GedcomNode, GroundsByParent> => {
  const byChild = new Map<GedcomNode, GroundsByParent>()
  for (const family of families) {
    for (const child of family.children.values()) {
      const { person, line, famc } = child
      const parents = [...family.partners].filter(([partner]) => partner !== person)
      if (family.partners.has(person)) reading.report.about(line ?? famc[0] ?? person, 'own-parent')
      // Without a parent nothing of it could be kept, and all of it is to be reported.
      if (parents.length === 0) continue
      const claims = parentClaims(reading, family, child)
      const adoptions = adoptionClaims(reading, family, child)
      const byParent: GroundsByParent = byChild.get(person) ?? new Map()
      byChild.set(person, byParent)
      for (const [parent, places] of parents) {
        const grounds: Grounds = byParent.get(parent) ?? new Map()
        byParent.set(parent, grounds)
        groundsInFamily(reading, child, places, claims, adoptions, grounds)
      }
    }
  }
  return byChild
}

/** The links between children and their parents, of all families. */
export const parentLinks = (
  reading: GedcomReading,
  families: readonly Family[],
  ids: RecordIds,
): Record<Id<'l'>, ParentLink> => {
  const links: Record<Id<'l'>, ParentLink> = {}
  for (const [child, byParent] of groundsOf(reading, families)) {
    for (const [parent, grounds] of byParent) {
      for (const [kind, ground] of withoutIdle(grounds)) {
        const ends = { child: ids.of('p', child), parent: ids.of('p', parent) }
        const link: ParentLink = { ...ends, ...linkFrom(reading, kind, ground) }
        const more = extensionsFor(reading, parent, ground)
        links[ids.next('l', child)] = withExtensions(reading, ids, 'parentLinks', link, more)
      }
    }
  }
  return links
}
