import { comparePaths, type Path } from '../finding/finding.ts'
import type { RecordType } from '../record/define-record.ts'
import { itemsOf, referencesOf } from '../record/references.ts'
import type { PlanProperty } from '../record/schema-nodes.ts'
import { NEVER_SHARED, type RecordPlan } from '../record/schema-plan.ts'
import { isCleared, type Reader } from './reader.ts'
import { goneFor, mayTellGap, sharingOf, withheldItems, type WithheldBecause } from './view-for.ts'

/** One thing a reader does not get, for the worker's own note; it is in no document. */
export interface Withheld {
  readonly path: Path
  readonly because: WithheldBecause
}

const hiddenFields = (
  plan: RecordPlan,
  record: object,
  gone: ReadonlySet<string>,
  reader: Reader,
): Withheld[] =>
  [...itemsOf(plan, record)]
    .filter(({ id, collection }) => !gone.has(id) && !NEVER_SHARED.includes(collection.name))
    .flatMap(({ id, value, collection }) => {
      const { properties } = collection.item
      const has = (name: string): boolean => Object.hasOwn(Object(value), name)
      const isHidden = ({ private: hidden }: PlanProperty): boolean =>
        hidden && !isCleared(sharingOf(value), reader)
      const gaps = Object.keys(Object(Reflect.get(Object(value), 'gaps')))
      return [
        ...properties
          .filter((each) => isHidden(each) && has(each.name))
          .map(({ name }): Withheld => ({
            path: [collection.name, id, name],
            because: 'private by default',
          })),
        ...gaps
          .filter((name) => !mayTellGap(name, properties))
          .map((name): Withheld => ({
            path: [collection.name, id, 'gaps', name],
            because: 'could deny what is withheld',
          })),
      ]
    })

/** What a reader's view leaves out and why, for the worker who decides over it. */
export const describeWithheld = <K extends string, R extends object>(
  type: RecordType<K, R>,
  record: R,
  reader: Reader,
): readonly Withheld[] => {
  const marked = withheldItems(type.plan, record, reader)
  const { gone, isGone } = goneFor(type.plan, record, reader)
  const known = new Set([...itemsOf(type.plan, record)].map(({ id }) => id))
  const items = [...itemsOf(type.plan, record)]
    .filter(({ id, collection }) => gone.has(id) && !NEVER_SHARED.includes(collection.name))
    .map(({ id, collection }) => ({
      path: [collection.name, id],
      because: marked.get(id) ?? ('needs what is withheld' as const),
    }))
  const links = [...referencesOf(type.plan, record)]
    .filter(({ path, to, elsewhere }) => !gone.has(String(path[1])) && isGone(to, elsewhere))
    .filter(({ path }) => path[0] !== 'accepted')
    .map(({ path, to }) => ({
      path,
      because: known.has(to) ? ('needs what is withheld' as const) : ('unresolved' as const),
    }))
  const ownFields = type.plan.fields
    .filter(({ name, private: hidden }) => hidden && Reflect.get(record, name) !== undefined)
    .map(({ name }): Withheld => ({ path: [name], because: 'private by default' }))
  const fields = hiddenFields(type.plan, record, gone, reader)
  return [...items, ...links, ...ownFields, ...fields].toSorted((a, b) =>
    comparePaths(a.path, b.path),
  )
}
