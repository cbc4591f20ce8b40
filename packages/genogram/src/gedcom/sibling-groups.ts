import type { Id } from '@relational-practice/core'
import type { SiblingGroup } from '../schema/index.ts'
import { withExtensions } from './extension-fields.ts'
import type { Family } from './families-from-file.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import type { RecordIds } from './record-ids.ts'
import { takeSharing } from './take-sharing.ts'
import { sourceOf, takeSource } from './take-source.ts'
import { noteOf, takeNotes } from './take-text.ts'

/** Families of two or more children and no parent: brothers and sisters. */
export const siblingGroups = (
  reading: GedcomReading,
  families: readonly Family[],
  ids: RecordIds,
): Record<Id<'g'>, SiblingGroup> => {
  const groups: Record<Id<'g'>, SiblingGroup> = {}
  for (const { node, partners, children } of families) {
    if (partners.size > 0 || children.size < 2) continue
    const group: SiblingGroup = {
      siblings: [...children.keys()].map((child) => ids.of('p', child)),
      ...sourceOf(reading, node, [takeSource(reading, node)]),
      ...noteOf(reading, node, takeNotes(reading, node)),
      ...takeSharing(reading, [node]),
    }
    groups[ids.of('g', node)] = withExtensions(reading, ids, 'siblingGroups', group, [node])
  }
  return groups
}
