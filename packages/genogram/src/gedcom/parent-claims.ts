import type { ParentLink } from '../schema/index.ts'
import type { Family, FamilyChild, PartnerPlace } from './families-from-file.ts'
import { childOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import { parentKindOf, type ToldKind } from './parent-kinds.ts'
import { takeDate } from './take-event.ts'
import { takeSharing } from './take-sharing.ts'
import { takeSource } from './take-source.ts'
import { takeLine, takeNotes } from './take-text.ts'

/** What one structure says about a child and the partners of a family. */
export interface ParentClaim extends Pick<ParentLink, 'standing' | 'sharing' | 'from'> {
  readonly node: GedcomNode
  /** Absent where the file does not say what kind of parents they are. */
  readonly kind?: ToldKind
  /** The one partner it is about, by place; both where it does not say. */
  readonly place?: PartnerPlace
  readonly sources: readonly (string | undefined)[]
  readonly paragraphs: readonly string[]
}

const STANDINGS: ReadonlyMap<string, NonNullable<ParentLink['standing']>> = new Map([
  ['CHALLENGED', 'contested'],
  ['DISPROVEN', 'disproved'],
  ['PROVEN', 'agreed'],
])

const standingOf = (reading: GedcomReading, famc: GedcomNode): Pick<ParentLink, 'standing'> => {
  const node = childOf(famc, 'STAT')
  if (!node) return {}
  const standing = STANDINGS.get(node.value.trim().toUpperCase())
  if (standing) reading.take(node)
  else reading.report.about(node, 'value-not-known')
  return standing ? { standing } : {}
}

/** `PEDI`, or the `PHRASE` that explains it where it is `OTHER`; and words beyond the kind. */
const pedigreeOf = (
  reading: GedcomReading,
  famc: GedcomNode,
): { kind?: ToldKind; words: readonly string[] } => {
  const pedi = childOf(famc, 'PEDI')
  if (!pedi) return { words: [] }
  const phrase = childOf(pedi, 'PHRASE')
  const isOther = pedi.value.trim().toUpperCase() === 'OTHER'
  const [telling, adding] = isOther ? [phrase, undefined] : [pedi, phrase]
  const kind = parentKindOf(telling?.value ?? '') ?? (isOther ? 'own-words' : undefined)
  if (kind === undefined || kind === 'not-parents') return { ...(kind && { kind }), words: [] }
  reading.take(pedi)
  if (kind === 'own-words') reading.report.about(pedi, 'parent-kind-outside')
  const [told, added] = [takeLine(reading, telling), takeLine(reading, adding)]
  const words = [kind === 'own-words' ? told : undefined, added].filter(
    (word) => word !== undefined,
  )
  return { kind, words: words.map((word) => `Kind of parents as written: ${word}`) }
}

const famcClaim = (reading: GedcomReading, family: Family, famc: GedcomNode): ParentClaim => {
  const { kind, words } = pedigreeOf(reading, famc)
  // Nothing becomes of it, so that nothing of it is taken.
  if (kind === 'not-parents') return { node: famc, kind, sources: [], paragraphs: [] }
  return {
    node: famc,
    ...(kind && { kind }),
    ...standingOf(reading, famc),
    ...takeSharing(reading, [family.node, famc]),
    sources: [takeSource(reading, famc)],
    paragraphs: [...words, ...takeNotes(reading, famc)],
  }
}

/** What the file says of a child in a family, one claim for each `FAMC`; at least one for a `CHIL`. */
export const parentClaims = (
  reading: GedcomReading,
  family: Family,
  { famc, line, isBornInto, person }: FamilyChild,
): readonly ParentClaim[] => {
  const claims = famc.map((node) => famcClaim(reading, family, node))
  if (claims.length === 0 && (line || isBornInto)) {
    const sharing = takeSharing(reading, [family.node])
    claims.push({ node: line ?? person, ...sharing, sources: [], paragraphs: [] })
  }
  if (!isBornInto) return claims
  return claims.map((claim) => (claim.kind ? claim : { ...claim, kind: 'birth' }))
}

/** What the file says of a child’s adoption into a family, and by whom. */
export const adoptionClaims = (
  reading: GedcomReading,
  family: Family,
  { adoptions }: FamilyChild,
): readonly ParentClaim[] =>
  [...adoptions].map(([event, famc]) => {
    const who = childOf(famc, 'ADOP')
    const place = who?.value.trim().toUpperCase()
    if (who) reading.take(who)
    const { on, remarks } = takeDate(reading, event)
    return {
      node: event,
      kind: 'adoptive',
      ...((place === 'HUSB' || place === 'WIFE') && { place }),
      ...(on !== undefined && { from: on }),
      ...takeSharing(reading, [family.node, event]),
      sources: [takeSource(reading, event)],
      paragraphs: [...remarks, ...takeNotes(reading, event)].map((words) => `Adoption: ${words}`),
    }
  })
