import {
  editFor,
  EditRefused,
  entries,
  itemOf,
  mergePersons,
  refuseAcrossProtection,
  type Edit,
  type Id,
} from '@relational-practice/core'
import { ecomapRecord, type Ecomap, type Person } from '../schema/index.ts'
import { uniteAlike } from './unite-alike.ts'

/** Two entries that a person has decided are one human being. */
export interface MergePeopleInput {
  /** The entry that stays. Where both say something, this one's stands. */
  readonly keep: Id<'p'>
  /** The entry that goes. */
  readonly merge: Id<'p'>
  /** Fields for which the entry that goes is right. */
  readonly preferMerged?: readonly (keyof Person)[]
}

// Fields that say something only together.
const TOGETHER: readonly (readonly (keyof Person)[])[] = [
  ['gender', 'genderInOwnWords'],
  ['born', 'bornBasis'],
  ['pet', 'species'],
  ['ownMap', 'ownMapNote'],
]

// Somebody may now stand on both sides of a line, which then says nothing any more.
const removeSelfTies = (draft: Ecomap, id: Id<'p'>): void => {
  const lines = [
    ...entries(draft.ties).map(([tie, { between }]) => ({ tie, people: between })),
    ...entries(draft.partnerships).map(([tie, { partners }]) => ({ tie, people: partners })),
  ]
  for (const { tie, people } of lines) {
    if (people.every((end) => end === id)) ecomapRecord.removeItem(draft, tie)
  }
}

/**
 * Makes one entry of two. All that refers to the entry that goes, ties and their evidence, homes, words
 * and whose view it is, refers to the one that stays; names that differ become other names; notes
 * are kept one after the other; sharing marks are united. One step, and undone as one: nothing decides
 * by itself that two entries are one person.
 *
 * Protections, risk relations and channels of both count from then on for the one that stays.
 *
 * @throws {EditRefused} `core/not-found`; `ecomap/merge-with-oneself`; `ecomap/merge-of-relatives` when
 * one is recorded as the other’s parent or carer; `ecomap/merge-across-protection` when one is
 * protected from the other, or of concern to them; `core/notes-too-long`.
 */
export const mergePeople: Edit<Ecomap, MergePeopleInput> = /* @__PURE__ */ editFor<Ecomap>()({
  code: 'ecomap/merge-people',
  label: 'Merge two entries of one person',
  recipe(draft, { keep, merge, preferMerged = [] }) {
    if (keep === merge) throw new EditRefused('ecomap/merge-with-oneself', { one: keep })
    const people = draft.people ?? {}
    const kept = itemOf(people, keep)
    const merged = itemOf(people, merge)
    const isKin = Object.values(draft.parentLinks ?? {}).some(
      ({ parent, child }) =>
        (parent === keep && child === merge) || (parent === merge && child === keep),
    )
    if (isKin) throw new EditRefused('ecomap/merge-of-relatives', { keep, merge })
    refuseAcrossProtection(draft, keep, merge, 'ecomap/merge-across-protection')
    people[keep] = mergePersons(kept, merged, preferMerged, TOGETHER)
    ecomapRecord.replaceId(draft, merge, keep)
    removeSelfTies(draft, keep)
    uniteAlike(draft)
  },
})
