import type { Id } from '@relational-practice/core'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { withExtensions } from './extension-fields.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import type { RecordIds } from './record-ids.ts'
import { takeSharing } from './take-sharing.ts'
import { WITHOUT_HOME } from './write/extension-structures.ts'
import { collectionTag } from './write/extension-tags.ts'

/** What `writeGedcom` writes as records of their own: births where they are withheld. */
const NAMES = [...WITHOUT_HOME, 'multipleBirths'] as const

/**
 * The items of everything that has no home in GEDCOM, as `writeGedcom` writes them: each a record of
 * its own. One that is no item of a genogram is reported and left out.
 */
export const extensionRecords = (reading: GedcomReading, ids: RecordIds): Partial<Genogram> => {
  const found: Partial<Record<(typeof NAMES)[number], Record<string, object>>> = {}
  const notRead: Id[] = []
  for (const name of NAMES) {
    const prefix = genogramRecord.plan.collections.find((each) => each.name === name)?.prefix
    if (prefix === undefined) continue
    for (const node of reading.ownRecords(collectionTag(name))) {
      const item = withExtensions(reading, ids, name, {}, [node])
      const isRead =
        Object.keys(item).length > 0 || node.children.every(({ tag }) => tag === 'RESN')
      if (!isRead) {
        notRead.push(ids.of(prefix, node))
        continue
      }
      reading.take(node)
      ;(found[name] ??= {})[ids.of(prefix, node)] = { ...item, ...takeSharing(reading, [node]) }
    }
  }
  // What refers to one that was not read cannot stand either.
  const record: Genogram = { kind: 'genogram', schemaVersion: 1, id: 'r-gedcom' }
  for (const [name, items] of Object.entries(found)) Reflect.set(record, name, items)
  genogramRecord.removeItems(record, notRead)
  const { kind: _kind, schemaVersion: _version, id: _id, ...items } = record
  return items
}
