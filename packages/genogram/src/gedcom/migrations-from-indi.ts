import type { Id } from '@relational-practice/core'
import type { Migration } from '../schema/index.ts'
import { withExtensions } from './extension-fields.ts'
import type { GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import type { RecordIds } from './record-ids.ts'
import { hasHappened, takeEvent } from './take-event.ts'
import { takeSharing } from './take-sharing.ts'
import { sourceOf, takeSource } from './take-source.ts'
import { noteOf, takeNotes } from './take-text.ts'

/** Becoming a citizen is no move, but nothing else in a genogram tells of it. */
const NATURALISED = 'Naturalisation'

const migrationFrom = (reading: GedcomReading, node: GedcomNode): Omit<Migration, 'person'> => {
  reading.take(node)
  const { on, place, remarks } = takeEvent(reading, node)
  const kind = node.tag === 'NATU' ? [NATURALISED] : []
  return {
    ...(place !== undefined && { [node.tag === 'EMIG' ? 'fromPlace' : 'toPlace']: place }),
    ...(on !== undefined && { on }),
    ...sourceOf(reading, node, [takeSource(reading, node)]),
    ...noteOf(reading, node, [...kind, ...remarks, ...takeNotes(reading, node)]),
    ...takeSharing(reading, [node]),
  }
}

/** A person’s `EMIG`, `IMMI` and `NATU`, one migration each. */
export const migrationsFromIndi = (
  reading: GedcomReading,
  indi: GedcomNode,
  ids: RecordIds,
): readonly (readonly [Id<'m'>, Migration])[] =>
  indi.children
    .filter(({ tag }) => tag === 'EMIG' || tag === 'IMMI' || tag === 'NATU')
    .flatMap((node) => {
      if (hasHappened(node)) {
        const told = { person: ids.of('p', indi), ...migrationFrom(reading, node) }
        const migration = withExtensions(reading, ids, 'migrations', told, [node])
        return [[ids.next('m', indi), migration] as const]
      }
      reading.report.about(node, 'event-not-said-to-have-happened')
      return []
    })
