import { sortFindings, type Finding, type Path } from '../finding/finding.ts'
import type { RecordType } from '../record/define-record.ts'
import { itemsOf, type PlacedItem } from '../record/references.ts'
import { NEVER_SHARED } from '../record/schema-plan.ts'
import { readerFindings } from './check-readers.ts'
import { togetherFindings } from './check-together.ts'
import { mayBeTold } from './marked-reader.ts'
import { isRefused, refusingRisks } from './refused-reader.ts'
import { sharingOf, type ViewOptions } from './own-sake.ts'
import { peopleOf, type Reader } from './reader.ts'
import { viewFor } from './view-for.ts'
import { VIEW_WORDS, type ViewCode } from './view-words.ts'
import { withhold, type Withholding } from './withhold.ts'

export type { ViewCode } from './view-words.ts'

/** One thing found, before it has words. */
export interface Found {
  readonly code: ViewCode
  readonly path: Path
  readonly params?: Readonly<Record<string, string | number>>
  readonly related?: readonly Path[]
}

/**
 * What may be wrong with making a view for a reader: whom it would put in danger, what it would give
 * away by leaving out, what it would tear apart. Errors mean that it must not be made as it is. For
 * the worker; findings hold ids and terms and quote nothing.
 */
export const checkView = <K extends string, R extends object>(
  type: RecordType<K, R>,
  record: R,
  reader: Reader,
  options: ViewOptions = {},
): readonly Finding<ViewCode>[] => {
  const { plan } = type
  const withheld = withhold(plan, record, reader, options)
  const refusing = refusingRisks(record, reader, options)
  const isAskedToTell = reader.mode === 'marked' && !mayBeTold(record, reader)
  const stands =
    isRefused(record, reader, options) || viewFor(type, record, reader, options) !== undefined
  const items = [...itemsOf(plan, record)].filter(
    ({ collection }) => !NEVER_SHARED.includes(collection.name),
  )
  const found: Found[] = [
    ...refusing.map((id): Found => ({
      code: 'core/family-linked-by-risk',
      path: ['riskRelations', id],
    })),
    ...(isAskedToTell ? [{ code: 'core/marked-copy-tells', path: [] } as const] : []),
    ...(stands ? [] : [{ code: 'core/record-cannot-stand', path: [] } as const]),
    ...readerFindings(plan, record, reader, options),
    ...togetherFindings(items, withheld, peopleOf(reader)),
    ...omissionsThatTell(items, withheld),
    ...halfStories(plan.collections, items, withheld),
    ...marksWithoutReason(items, withheld),
  ]
  return sortFindings(
    found.map(({ code, path, params = {}, related }) => {
      const { severity, message } = VIEW_WORDS[code]
      return { code, severity, path, message: message(params), params, ...(related && { related }) }
    }),
  )
}

const isDecided = (withheld: Withholding, id: string): boolean => {
  const because = withheld.items.get(id)?.because
  const isByDefault = because === 'private by default' || because === 'left out as a whole'
  return withheld.gone.has(id) && !isByDefault
}

const named = (value: unknown, field: string | undefined): string[] =>
  [field && Reflect.get(Object(value), field)].flat().filter((each) => typeof each === 'string')

// A girl who takes her brother's father for hers learns otherwise from a tree without her line.
const omissionsThatTell = (items: readonly PlacedItem[], withheld: Withholding): Found[] => {
  const lines = items.flatMap(({ id, value, collection }) => {
    const { parents, children } = collection.kin ?? {}
    // A line to a carer tells of a home, and everybody knows that children have different ones.
    if (collection.reveals(Object(value)).includes('whereabouts')) return []
    return named(value, children).map((child) => ({
      id,
      child,
      parents: named(value, parents),
      path: [collection.name, id],
    }))
  })
  const parentsOf = (child: string): string[] =>
    lines.filter((line) => line.child === child).flatMap((line) => line.parents)
  const shown = lines.filter(({ id }) => !withheld.gone.has(id))
  const isSibling = (one: string, other: string): boolean =>
    one !== other && parentsOf(one).some((parent) => parentsOf(other).includes(parent))
  return lines
    .filter(({ id, child }) => isDecided(withheld, id) && !withheld.gone.has(child))
    .flatMap(({ child, path }): Found[] => {
      const stands = shown.find((line) => isSibling(child, line.child))
      if (!stands) return []
      const params = { child, sibling: stands.child }
      return [{ code: 'core/omission-tells', path, params, related: [stands.path] }]
    })
}

// Married, where the divorce is left out, is no longer the truth.
const halfStories = (
  collections: readonly PlacedItem['collection'][],
  items: readonly PlacedItem[],
  withheld: Withholding,
): Found[] => {
  const isPlace = new Map(collections.map((each) => [each.prefix, each.shownWithReferences]))
  const ownerOf = ({ value, collection }: PlacedItem): string | undefined =>
    collection.item.properties
      .filter(({ required, node }) => required && node.type === 'reference' && node.prefix !== 'p')
      .map(({ name }) => String(Reflect.get(Object(value), name)))
      .find((id) => isPlace.get(id.slice(0, id.indexOf('-'))) === false)
  const owned = items.flatMap((item) => {
    const owner = ownerOf(item)
    return owner && !withheld.gone.has(owner) ? [{ item, owner }] : []
  })
  return owned
    .filter(({ item }) => isDecided(withheld, item.id))
    .map(({ item, owner }): Found => ({
      code: 'core/half-a-story',
      path: [item.collection.name, item.id],
      params: { of: owner },
    }))
}

const marksWithoutReason = (items: readonly PlacedItem[], withheld: Withholding): Found[] =>
  items
    .filter(({ id, value }) => {
      const isMarked = withheld.items.get(id)?.because === 'marked'
      return isMarked && sharingOf(value)?.reason === undefined
    })
    .map(({ id, collection }): Found => ({
      code: 'core/mark-without-reason',
      path: [collection.name, id, 'sharing'],
    }))
