import type { Id } from '@relational-practice/core'
import { extensionsOf } from './extension-structures.ts'
import { writeFamilyEvents } from './family-events.ts'
import { childrenInOrder, type PlannedFamily } from './family-plan.ts'
import { pointing, structure, type GedcomStructure } from './gedcom-structure.ts'
import { restriction, type GedcomWriting } from './gedcom-writing.ts'

/**
 * The places of partners. They say nothing of anyone’s gender; but since older programs take them
 * for it, whoever was recorded as female or male at birth stands where those expect them.
 */
const placesOf = (writing: GedcomWriting, partners: readonly Id<'p'>[]): readonly string[] => {
  const [first, second] = partners.map((id) => writing.genogram.people?.[id]?.sexRecordedAtBirth)
  const isTurned = first === 'female' ? second !== 'female' : second === 'male' && first !== 'male'
  return isTurned ? ['WIFE', 'HUSB'] : ['HUSB', 'WIFE']
}

/** In which place of a family a partner stands. */
export const placeOf = (
  writing: GedcomWriting,
  { partners }: PlannedFamily,
  person: Id<'p'>,
): string => placesOf(writing, partners)[partners.indexOf(person)] ?? 'HUSB'

const ofPartnership = (
  writing: GedcomWriting,
  id: Id<'u'>,
): readonly (GedcomStructure | undefined)[] => {
  const partnership = writing.genogram.partnerships?.[id]
  if (!partnership) return []
  const { events, isKindTold } = writeFamilyEvents(writing, id, partnership)
  const handled = new Set(['partners', 'source', 'note', ...(isKindTold ? ['kind'] : [])])
  return [
    ...events,
    writing.source(partnership.source),
    partnership.note === undefined ? undefined : structure('NOTE', partnership.note),
    ...extensionsOf(writing, 'partnerships', id, partnership, handled),
  ]
}

const ofSiblings = (
  writing: GedcomWriting,
  id: Id<'g'>,
): readonly (GedcomStructure | undefined)[] => {
  const group = writing.genogram.siblingGroups?.[id]
  if (!group) return []
  return [
    writing.source(group.source),
    group.note === undefined ? undefined : structure('NOTE', group.note),
    ...extensionsOf(writing, 'siblingGroups', id, group, new Set(['siblings', 'source', 'note'])),
  ]
}

const restrictionOf = (
  writing: GedcomWriting,
  { partnership, siblings, isKept }: PlannedFamily,
): GedcomStructure | undefined => {
  const { partnerships, siblingGroups } = writing.genogram
  if (partnership) return restriction(writing, partnership, partnerships?.[partnership]?.sharing)
  if (siblings) return restriction(writing, siblings, siblingGroups?.[siblings]?.sharing)
  return isKept ? structure('RESN', 'CONFIDENTIAL') : undefined
}

/** A `FAM` record. */
export const famRecord = (writing: GedcomWriting, family: PlannedFamily): GedcomStructure => {
  const { xref, partners, partnership, siblings } = family
  const places = placesOf(writing, partners)
  const { children, isKnown } = childrenInOrder(writing.genogram, family)
  const isNoCouple = partners.length === 2 && partnership === undefined
  if (isNoCouple) {
    const links = family.children.flatMap((child) => child.links.map(({ id }) => id))
    writing.lose('parents-in-one-family', [...partners, ...links])
  }
  if (!isKnown) writing.lose('child-order-not-known', children)
  const pointTo = (tag: string, id: Id<'p'>): GedcomStructure =>
    pointing(tag, writing.xrefOf(id) ?? 'VOID')
  const record = structure(
    'FAM',
    '',
    restrictionOf(writing, family),
    ...partners.map((id, place) => pointTo(places[place] ?? 'HUSB', id)),
    ...children.map((id) => pointTo('CHIL', id)),
    ...(partnership ? ofPartnership(writing, partnership) : []),
    ...(siblings ? ofSiblings(writing, siblings) : []),
    isNoCouple ? structure('_NO_PARTNERSHIP', 'Y') : undefined,
    isKnown ? undefined : structure('_ORDER_NOT_KNOWN', 'Y'),
  )
  return { ...record, xref }
}
