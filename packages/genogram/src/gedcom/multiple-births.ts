import type { Id } from '@relational-practice/core'
import type { MultipleBirth } from '../schema/index.ts'
import { withExtensions } from './extension-fields.ts'
import { childOf, childrenOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import type { RecordIds } from './record-ids.ts'
import { takeSharing } from './take-sharing.ts'
import { noteOf, takeLine, takeNotes } from './take-text.ts'

const TWIN_WORDS =
  /^(?:(identical|monozygotic)|(fraternal|dizygotic|non-identical))?[ -]*(?:multiple|(?:twin|triplet|quadruplet|quintuplet)s?)(?: (?:brother|sister|sibling))?$/i

/** `ASSO` with `RELA Twin` (5.5.1) or with `ROLE MULTIPLE` and a phrase (7). */
const readTwin = (
  reading: GedcomReading,
  asso: GedcomNode,
): { zygosity?: 'identical' | 'fraternal'; phrase: readonly string[] } | undefined => {
  const role = childOf(asso, 'ROLE') ?? childOf(asso, 'RELA')
  const phraseNode = role && childOf(role, 'PHRASE')
  const isMultiple = role?.value.trim().toUpperCase() === 'MULTIPLE'
  const words = (isMultiple ? phraseNode?.value : role?.value)?.trim() ?? ''
  const match = TWIN_WORDS.exec(words)
  if (!role || !(isMultiple || match)) return undefined
  ;[asso, role].forEach(reading.take)
  const phrase = takeLine(reading, phraseNode)
  return {
    ...(match?.[1] !== undefined && { zygosity: 'identical' }),
    ...(match?.[2] !== undefined && { zygosity: 'fraternal' }),
    phrase: phrase === undefined || match ? [] : [phrase],
  }
}

interface Birth {
  readonly children: Set<GedcomNode>
  readonly zygosities: Set<'identical' | 'fraternal'>
  readonly nodes: GedcomNode[]
  readonly paragraphs: string[]
}

/** Joins two births into one, the smaller into the larger. */
const join = (births: Map<GedcomNode, Birth>, a: GedcomNode, b: GedcomNode): Birth => {
  const of = (child: GedcomNode): Birth => {
    const known = births.get(child)
    if (known) return known
    const birth: Birth = {
      children: new Set([child]),
      zygosities: new Set(),
      nodes: [],
      paragraphs: [],
    }
    births.set(child, birth)
    return birth
  }
  const [first, second] = [of(a), of(b)]
  if (first === second) return first
  const [large, small] =
    first.children.size < second.children.size ? [second, first] : [first, second]
  for (const child of small.children) {
    large.children.add(child)
    births.set(child, large)
  }
  small.zygosities.forEach((zygosity) => large.zygosities.add(zygosity))
  small.nodes.forEach((node) => large.nodes.push(node))
  small.paragraphs.forEach((paragraph) => large.paragraphs.push(paragraph))
  return large
}

/** Twins, triplets and more, whom `ASSO` ties to each other. */
export const multipleBirths = (
  reading: GedcomReading,
  people: readonly GedcomNode[],
  ids: RecordIds,
): Record<Id<'mb'>, MultipleBirth> => {
  const births = new Map<GedcomNode, Birth>()
  for (const indi of people) {
    for (const asso of childrenOf(indi, 'ASSO')) {
      const read = readTwin(reading, asso)
      const twin = read && reading.target(asso, 'INDI')
      if (!read || !twin || twin === indi) continue
      const birth = join(births, indi, twin)
      if (read.zygosity) birth.zygosities.add(read.zygosity)
      birth.nodes.push(asso)
      const paragraphs = [...read.phrase, ...takeNotes(reading, asso)]
      paragraphs.forEach((paragraph) => birth.paragraphs.push(paragraph))
    }
  }
  const places = new Map(people.map((indi, place) => [indi, place]))
  const found: Record<Id<'mb'>, MultipleBirth> = {}
  for (const { children: unsorted, zygosities, nodes, paragraphs } of new Set(births.values())) {
    const children = [...unsorted].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    const [first] = children
    const [zygosity, other] = zygosities
    if (!first) continue
    const birth: MultipleBirth = {
      children: children.map((child) => ids.of('p', child)),
      ...(zygosity && !other && { zygosity }),
      ...noteOf(reading, first, [...new Set(paragraphs)]),
      ...takeSharing(reading, nodes),
    }
    found[ids.of('mb', first)] = withExtensions(reading, ids, 'multipleBirths', birth, nodes)
  }
  return found
}
