import { isIdOf, entries, prefixOf, type Id, type Sharing } from '@relational-practice/core'
import type { Genogram, PartnershipEvent } from '../../schema/index.ts'
import { canStand } from './can-stand.ts'
import type { GedcomLoss, GedcomLossCode } from './gedcom-loss.ts'
import { pointing, structure, type GedcomStructure } from './gedcom-structure.ts'

/** A genogram while it is being written. */
export interface GedcomWriting {
  readonly genogram: Genogram
  /** The identifier of what an id stands for in the file; nothing where it has no record there. */
  readonly xrefOf: (id: string) => string | undefined
  /** What happened to a partnership. */
  readonly eventsOf: (id: Id<'u'>) => readonly (readonly [Id<'e'>, PartnershipEvent])[]
  /** A new identifier for a record that is no item. */
  readonly nextXref: (stem: string) => string
  /** Gives an item a record of its own. */
  readonly giveXref: (id: Id, stem: string) => string
  readonly lose: (code: GedcomLossCode, about: readonly Id[], fields?: readonly string[]) => void
  readonly losses: readonly GedcomLoss[]
  /** `SOUR`, pointing to a record with the source as its title. */
  readonly source: (words: string | undefined) => GedcomStructure | undefined
  readonly sources: () => readonly GedcomStructure[]
}

/** Whether a sharing mark withholds something from anybody. */
export const isKept = (sharing: Sharing | undefined): boolean =>
  (sharing?.withheldFrom ?? []).length > 0

/** Whether a mark says more than "withheld from everyone", which is all that `RESN` can say. */
const saysMore = ({ withheldFrom = [], clearedFor = [] }: Sharing): boolean =>
  clearedFor.length > 0 || withheldFrom.some((entry) => entry !== 'everyone')

/** `RESN` for what is withheld from anybody. */
export const restriction = (
  writing: GedcomWriting,
  id: Id,
  sharing: Sharing | undefined,
): GedcomStructure | undefined => {
  if (sharing && saysMore(sharing)) writing.lose('sharing-as-confidential', [id], ['sharing'])
  return isKept(sharing) ? structure('RESN', 'CONFIDENTIAL') : undefined
}

/** An identifier as version 7 takes it, and as readers of older versions expect it. */
const XREF = /^[A-Z][A-Z0-9]{0,19}$/

/**
 * Begins to write a genogram. A person or partnership whose id ends like an identifier of GEDCOM
 * keeps that end, so that a file that was read gets its identifiers back.
 */
export const startWriting = (genogram: Genogram): GedcomWriting => {
  const xrefs = new Map<string, string>()
  const used = new Set(['VOID'])
  const counts = new Map<string, number>()
  const losses: GedcomLoss[] = []
  const sources = new Map<string, string>()
  const nextXref = (stem: string): string => {
    let number = counts.get(stem) ?? 0
    do number += 1
    while (used.has(`${stem}${number}`))
    counts.set(stem, number)
    used.add(`${stem}${number}`)
    return `${stem}${number}`
  }
  const giveXref = (id: Id, stem: string): string => {
    const xref = xrefs.get(id) ?? nextXref(stem)
    xrefs.set(id, xref)
    return xref
  }
  const couples = entries(genogram.partnerships).filter(([, { partners }]) =>
    canStand(genogram, partners),
  )
  const named = [...entries(genogram.people), ...couples].map(([id]) => id)
  for (const id of named) {
    const end = id.slice(prefixOf(id).length + 1)
    if (!XREF.test(end) || used.has(end)) continue
    used.add(end)
    xrefs.set(id, end)
  }
  for (const id of named) giveXref(id, isIdOf('p', id) ? 'I' : 'F')
  const events = new Map<Id<'u'>, (readonly [Id<'e'>, PartnershipEvent])[]>()
  for (const entry of entries(genogram.partnershipEvents)) {
    const { partnership } = entry[1]
    events.set(partnership, [...(events.get(partnership) ?? []), entry])
  }
  return {
    genogram,
    eventsOf: (id) => events.get(id) ?? [],
    xrefOf: (id) => xrefs.get(id),
    nextXref,
    giveXref,
    lose: (code, about, fields = []) => void losses.push({ code, about, fields }),
    losses,
    source(words) {
      if (words === undefined) return undefined
      const xref = sources.get(words) ?? nextXref('S')
      sources.set(words, xref)
      return pointing('SOUR', xref)
    },
    sources: () =>
      [...sources].map(([words, xref]) => ({
        ...structure('SOUR', '', structure('TITL', words)),
        xref,
      })),
  }
}
