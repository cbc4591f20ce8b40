import type { RecordType } from '../record/define-record.ts'
import { prune, type Pruning } from '../record/prune.ts'
import type { PlanNode, PlanProperty } from '../record/schema-nodes.ts'
import { NEVER_SHARED } from '../record/schema-plan.ts'
import type { Id } from '../record/id.ts'
import { entries } from '../record/entries.ts'
import type { ViewOptions } from './own-sake.ts'
import type { Reader } from './reader.ts'
import { isRefused } from './refused-reader.ts'
import { scheduleOf } from './schedule.ts'
import { mayTellGap } from './telling-gaps.ts'
import { withhold, type Withholding } from './withhold.ts'

declare const seal: unique symbol

/** For whom a view was made, as its documents say it. */
export interface ViewReader {
  readonly title: string
  /**
   * For a reader in marked mode: a number for each thing left out, and nothing else of it. The
   * worker's note has the same numbers. Absent in unmarked mode, whatever is left out.
   */
  readonly schedule?: readonly number[]
}

/**
 * A record as one reader may see it: fresh, valid, in canonical order, and holding nothing of what
 * is withheld. Only {@link viewFor} makes one, and everything made for readers takes one.
 */
export interface View<R> {
  readonly view: 1
  /** Whom it is for. A reader whose title happens to be `worker` is still a reader. */
  readonly reader: 'worker' | ViewReader
  readonly record: R
  readonly [seal]: R
}

const copy = (node: PlanNode, value: unknown): unknown => {
  if ((node.type === 'list' || node.type === 'tuple') && Array.isArray(value)) {
    return value.map((entry, place) => {
      const inner = node.type === 'list' ? node.of : node.of[place]
      return inner && copy(inner, entry)
    })
  }
  return node.type === 'object' ? copyObject(node.properties, value) : value
}

const copyObject = (properties: readonly PlanProperty[], value: unknown): object => {
  const fresh: Record<string, unknown> = {}
  for (const { name, node } of properties) {
    const field: unknown = Reflect.get(Object(value), name)
    const empty = Array.isArray(field) && field.length === 0
    if (field !== undefined && !empty) fresh[name] = copy(node, field)
  }
  return fresh
}

const viewItem = (
  properties: readonly PlanProperty[],
  value: unknown,
  pruning: Pruning,
  tellsGap: (name: string) => boolean,
): object | undefined => {
  const visible = properties.filter(({ name }) => name !== 'sharing')
  const pruned = prune({ type: 'object', properties: visible }, value, pruning)
  if (pruned === undefined) return undefined
  const fresh = copyObject(visible, pruned)
  const gaps: unknown = Reflect.get(fresh, 'gaps')
  if (typeof gaps === 'object' && gaps !== null) {
    const told = Object.entries(gaps).filter(([name]) => tellsGap(name))
    if (told.length > 0) Reflect.set(fresh, 'gaps', Object.fromEntries(told))
    else Reflect.deleteProperty(fresh, 'gaps')
  }
  return fresh
}

/**
 * What a reader may see of a record; `undefined` when the record cannot stand without what is
 * withheld, or when nothing may be made for such a reader (`checkView` says why). The one function
 * that sees both a record and a reader: every picture, text and document is a pure function of what
 * it returns.
 *
 * Gone for every reader, the worker's own screen included: protections and the rest of the envelope
 * that no View keeps, sharing marks, acceptances, extensions, unresolved references, emptied lists,
 * and items that cannot stand without what is gone.
 */
export const viewFor = <K extends string, R extends object>(
  type: RecordType<K, R>,
  record: R,
  reader: Reader | 'worker',
  options: ViewOptions = {},
): View<R> | undefined => {
  if (reader !== 'worker' && isRefused(record, reader, options)) return undefined
  return buildView(type, record, reader, withhold(type.plan, record, reader, options))
}

const buildView = <K extends string, R extends object>(
  type: RecordType<K, R>,
  record: R,
  reader: Reader | 'worker',
  withheld: Withholding,
): View<R> | undefined => {
  const { plan } = type
  const out: Record<string, unknown> = {}
  for (const name of plan.order) {
    if (NEVER_SHARED.includes(name)) continue
    const value: unknown = Reflect.get(record, name)
    const collection = plan.collections.find((each) => each.name === name)
    const field = plan.fields.find((each) => each.name === name)
    if (collection) {
      const { properties } = collection.item
      const kept = entries(value as Record<Id, unknown> | undefined).flatMap(([id, item]) => {
        if (withheld.gone.has(id)) return []
        const hidden = withheld.fields.get(id)
        const tellsGap = (gap: string): boolean =>
          reader === 'worker' || mayTellGap(gap, properties, hidden)
        const seen = viewItem(properties, item, withheld.pruningOf(id), tellsGap)
        return seen ? [[id, seen] as const] : []
      })
      if (kept.length > 0) out[name] = Object.fromEntries(kept)
    } else if (field && value !== undefined) {
      const hidden = withheld.fields.get('')?.has(field) === true
      const pruning = withheld.pruningOf('')
      const seen = name === 'id' ? value : hidden ? undefined : prune(field.node, value, pruning)
      const empty = Array.isArray(seen) && seen.length === 0
      if (seen !== undefined && !empty) out[name] = copy(field.node, seen)
      else if (field.required) return undefined
    }
  }
  if (reader === 'worker') return { view: 1, reader, record: out as R } as View<R>
  const schedule = reader.mode === 'marked' && { schedule: scheduleOf(plan, record, withheld) }
  return { view: 1, reader: { title: reader.title, ...schedule }, record: out as R } as View<R>
}
