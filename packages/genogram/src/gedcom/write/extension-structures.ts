import {
  entries,
  type Id,
  type PlanNode,
  type PlanProperty,
  type Sharing,
} from '@relational-practice/core'
import { genogramRecord } from '../../schema/index.ts'
import { collectionTag, fieldTag } from './extension-tags.ts'
import { pointing, structure, type GedcomStructure } from './gedcom-structure.ts'
import { isKept, restriction, type GedcomWriting } from './gedcom-writing.ts'

/** Collections that have no home in GEDCOM, each item a record of its own. */
export const WITHOUT_HOME = [
  'callings',
  'pregnancies',
  'healthMarks',
  'households',
  'householdStays',
  'bonds',
  'harms',
  'placements',
  'responsibilities',
  'restrictions',
  'statements',
] as const

/** The fields of the items of a collection, as the schema has them. */
export const fieldsOf = (collection: string): readonly PlanProperty[] =>
  genogramRecord.plan.collections.find(({ name }) => name === collection)?.item.properties ?? []

const writeValue = (
  writing: GedcomWriting,
  tag: string,
  node: PlanNode,
  value: unknown,
  onUnled: () => void,
): readonly GedcomStructure[] => {
  if (value === undefined) return []
  if ((node.type === 'list' || node.type === 'tuple') && Array.isArray(value)) {
    return value.flatMap((entry: unknown, place) => {
      const inner = node.type === 'list' ? node.of : node.of[place]
      return inner ? writeValue(writing, tag, inner, entry, onUnled) : []
    })
  }
  if (node.type === 'object') {
    const children = node.properties.flatMap(({ name, node: inner }) =>
      writeValue(writing, fieldTag(name), inner, Reflect.get(Object(value), name), onUnled),
    )
    return children.length > 0 ? [structure(tag, '', ...children)] : []
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return []
  const words = String(value)
  if (node.type !== 'reference') return [structure(tag, words)]
  const xref = writing.xrefOf(words)
  if (xref !== undefined) return [pointing(tag, xref)]
  // What has no record in the file is named by its id.
  onUnled()
  return [structure(tag, words)]
}

/** Fields as extension structures, in the order of the schema, and the names of those there were. */
export const extensionFields = (
  writing: GedcomWriting,
  properties: readonly PlanProperty[],
  id: Id,
  item: object,
  handled: ReadonlySet<string>,
): { readonly structures: readonly GedcomStructure[]; readonly names: readonly string[] } => {
  const structures: GedcomStructure[] = []
  const names: string[] = []
  const unled = new Set<string>()
  for (const { name, node } of properties) {
    if (handled.has(name) || name === 'sharing') continue
    const value: unknown = Reflect.get(item, name)
    const written = writeValue(writing, fieldTag(name), node, value, () => unled.add(name))
    if (written.length === 0) continue
    names.push(name)
    structures.push(...written)
  }
  if (unled.size > 0) writing.lose('reference-without-record', [id], [...unled])
  return { structures, names }
}

/** The fields of an item that have no home in GEDCOM, as extension structures and as a loss. */
export const extensionsOf = (
  writing: GedcomWriting,
  collection: string,
  id: Id,
  item: object,
  handled: ReadonlySet<string>,
): readonly GedcomStructure[] => {
  const { structures, names } = extensionFields(writing, fieldsOf(collection), id, item, handled)
  if (names.length > 0) writing.lose('in-extension', [id], names)
  return structures
}

const NOTHING: ReadonlySet<string> = new Set()

/** Gives every item without a home its identifier, before anything points to one. */
export const prepareExtensionRecords = (writing: GedcomWriting): void => {
  for (const name of WITHOUT_HOME) {
    for (const [id] of entries<Id, object>(writing.genogram[name])) {
      writing.giveXref(id, 'X')
    }
  }
}

const isCleared = (sharing: Sharing | undefined): boolean => (sharing?.clearedFor ?? []).length > 0

/** A record of its own for an item that has no home in GEDCOM. */
export const extensionRecord = (
  writing: GedcomWriting,
  collection: string,
  id: Id,
  item: object,
  mark: GedcomStructure | undefined,
): GedcomStructure => {
  const { structures } = extensionFields(writing, fieldsOf(collection), id, item, NOTHING)
  writing.lose('in-extension', [id])
  return {
    ...structure(collectionTag(collection), '', mark, ...structures),
    xref: writing.giveXref(id, 'X'),
  }
}

/**
 * The records of everything that has no home in GEDCOM. What is private by default and cleared for
 * nobody is marked as confidential, as what is withheld is.
 */
export const extensionRecords = (writing: GedcomWriting): readonly GedcomStructure[] =>
  WITHOUT_HOME.flatMap((name) => {
    const collection = genogramRecord.plan.collections.find((each) => each.name === name)
    const items = entries<Id, { sharing?: Sharing | undefined }>(writing.genogram[name])
    return items.map(([id, item]) => {
      const marked = restriction(writing, id, item.sharing)
      const isPrivate = collection?.isPrivate(item) ?? true
      const isClosed = isPrivate && !isKept(item.sharing) && !isCleared(item.sharing)
      const mark = isClosed ? structure('RESN', 'CONFIDENTIAL') : marked
      return extensionRecord(writing, name, id, item, mark)
    })
  })

/** What the record says of itself: title, day, maker, whom it is about. */
export const recordStructure = (writing: GedcomWriting): readonly GedcomStructure[] => {
  const handled = new Set(['kind', 'schemaVersion', 'id', 'accepted', 'extensions'])
  const { fields } = genogramRecord.plan
  const { structures, names } = extensionFields(
    writing,
    fields,
    writing.genogram.id,
    writing.genogram,
    handled,
  )
  writing.lose('in-extension', [writing.genogram.id], names)
  const left = (['accepted', 'extensions'] as const).filter((name) => writing.genogram[name])
  if (left.length > 0) writing.lose('not-written', [writing.genogram.id], left)
  return [structure('_RP_GENOGRAM', '', ...structures)]
}
