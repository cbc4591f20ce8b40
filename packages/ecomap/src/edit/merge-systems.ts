import {
  editFor,
  EditRefused,
  itemOf,
  joinedNotes,
  mergeFields,
  union,
  type Edit,
  type Id,
} from '@relational-practice/core'
import { ecomapRecord, type Ecomap, type System } from '../schema/index.ts'
import { uniteAlike } from './unite-alike.ts'

/** Two entries that a person has decided are one system. */
export interface MergeSystemsInput {
  /** The entry that stays. Where both say something, this one's stands. */
  readonly keep: Id<'sy'>
  /** The entry that goes. */
  readonly merge: Id<'sy'>
  /** Fields for which the entry that goes is right. */
  readonly preferMerged?: readonly (keyof System)[]
}

// Fields that say something only together.
const TOGETHER: readonly (readonly (keyof System)[])[] = [['domain', 'domainInOwnWords']]

const LISTS = ['knownTo', 'accordingTo', 'disputedBy'] as const

const mergeSystem = (
  kept: System,
  merged: System,
  preferred: readonly (keyof System)[],
): System => {
  const fields = mergeFields(kept, merged, preferred, TOGETHER)
  // That the one that goes had ended does not end the one that stays.
  if (kept.to === undefined && !preferred.includes('to')) delete fields.to
  const note = joinedNotes(kept.note, merged.note)
  if (note !== undefined) fields.note = note
  if (kept.network && merged.network && !preferred.includes('network')) {
    fields.network = { ...merged.network, ...kept.network }
  }
  for (const name of LISTS) {
    const all = union<string>(kept[name], merged[name])
    if (all.length > 0) Reflect.set(fields, name, all)
  }
  const names = union(kept.otherNames, merged.otherNames)
  for (const { name } of [kept, merged]) {
    if (name && name !== fields.name && !names.includes(name)) names.push(name)
  }
  if (names.length > 0) fields.otherNames = names
  return fields
}

/**
 * Makes one system of two. All ties of the one that goes, with their evidence and wishes, are ties of the
 * one that stays, and so is what was said of it and who knows of it; the other name is kept, notes stand
 * one after the other, sharing marks are united. Ties that say the same become one with both
 * accounts; where they differ both stay, and `ecomap/tie-twice` asks. One step, and undone as one.
 *
 * @throws {EditRefused} `core/not-found`; `ecomap/merge-with-oneself`; `ecomap/merge-of-tied` when the two
 * are tied to each other; `ecomap/merge-of-two-people` when each is somebody else;
 * `ecomap/merge-with-peer` when one alone is another family’s child, who is kept from every reader;
 * `core/notes-too-long`.
 */
export const mergeSystems: Edit<Ecomap, MergeSystemsInput> = /* @__PURE__ */ editFor<Ecomap>()({
  code: 'ecomap/merge-systems',
  label: 'Merge two entries of one system',
  recipe(draft, { keep, merge, preferMerged = [] }) {
    if (keep === merge) throw new EditRefused('ecomap/merge-with-oneself', { one: keep })
    const systems = draft.systems ?? {}
    const kept = itemOf(systems, keep)
    const merged = itemOf(systems, merge)
    const isTied = Object.values(draft.ties ?? {}).some(
      ({ between }) => between.includes(keep) && between.includes(merge),
    )
    if (isTied) throw new EditRefused('ecomap/merge-of-tied', { keep, merge })
    if (kept.person && merged.person && kept.person !== merged.person) {
      throw new EditRefused('ecomap/merge-of-two-people', { keep, merge })
    }
    if ((kept.domain === 'peer') !== (merged.domain === 'peer')) {
      throw new EditRefused('ecomap/merge-with-peer', { keep, merge })
    }
    systems[keep] = mergeSystem(kept, merged, preferMerged)
    ecomapRecord.replaceId(draft, merge, keep)
    // Whoever was known to the one is known to the other; nobody is known to themselves.
    const own = systems[keep]
    if (own.knownTo) {
      const others = [...new Set(own.knownTo)].filter((id) => id !== keep)
      if (others.length > 0) own.knownTo = others
      else delete own.knownTo
    }
    uniteAlike(draft)
  },
})
