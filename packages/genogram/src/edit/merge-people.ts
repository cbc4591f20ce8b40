import {
  editFor,
  EditRefused,
  entries,
  itemOf,
  mergePersons,
  mergeSharing,
  refuseAcrossProtection,
  union,
  type Edit,
  type Id,
} from '@relational-practice/core'
import { genogramRecord, type Genogram, type ParentLink, type Person } from '../schema/index.ts'

/** Two entries that a person has decided are one human being. */
export interface MergePeopleInput {
  /** The entry that stays. Where both say something, this one's stands. */
  readonly keep: Id<'p'>
  /** The entry that goes. */
  readonly merge: Id<'p'>
  /** Fields for which the entry that goes is right. */
  readonly preferMerged?: readonly (keyof Person)[]
}

// Fields that say something only together: whose gender, whose date, go with how that is known.
const TOGETHER: readonly (readonly (keyof Person)[])[] = [
  ['gender', 'genderInOwnWords', 'genderBasis'],
  ['born', 'bornBasis'],
  ['pet', 'species'],
]

const mergePerson = (
  kept: Person,
  merged: Person,
  preferred: readonly (keyof Person)[],
): Person => ({
  ...mergePersons(kept, merged, preferred, TOGETHER),
  ...(kept.death && merged.death && { death: { ...merged.death, ...kept.death } }),
})

// After a merge a person may stand on both sides of a tie, which then says nothing any more.
const removeSelfTies = (draft: Genogram, id: Id<'p'>): void => {
  const ties = [
    ...entries(draft.partnerships).map(([tie, { partners }]) => ({ tie, people: partners })),
    ...entries(draft.bonds).map(([tie, { between }]) => ({ tie, people: between })),
  ]
  for (const { tie, people } of ties) {
    if (people.every((person) => person === id)) genogramRecord.removeItem(draft, tie)
  }
  for (const [calling, { by, of }] of entries(draft.callings)) {
    if (by === of) genogramRecord.removeItem(draft, calling)
  }
}

// Two accounts of one link are one link with two accounts.
const uniteLinks = (draft: Genogram): void => {
  const first = new Map<string, ParentLink>()
  for (const [id, link] of entries(draft.parentLinks)) {
    const key = [link.child, link.parent, link.kind, link.standing, link.from, link.to].join(' ')
    const other = first.get(key)
    if (!other) {
      first.set(key, link)
      continue
    }
    const accordingTo = union(other.accordingTo, link.accordingTo)
    const disputedBy = union(other.disputedBy, link.disputedBy)
    const sharing = mergeSharing(other.sharing, link.sharing)
    Object.assign(other, { ...link, ...other })
    if (accordingTo.length > 0) other.accordingTo = accordingTo
    if (disputedBy.length > 0) other.disputedBy = disputedBy
    if (Object.keys(sharing).length > 0) other.sharing = sharing
    genogramRecord.removeItem(draft, id)
  }
}

/**
 * Makes one entry of two. All links, ties and stays of the entry that goes are kept on the one that
 * stays; names that differ become other names; notes are kept one after the other; sharing marks
 * are united. One step, and undone as
 * one: nothing decides by itself that two entries are one person.
 *
 * Protections, risk relations and channels of both count from then on for the one that stays.
 *
 * @throws {EditRefused} `core/not-found`; `genogram/merge-with-oneself`; `genogram/merge-of-relatives`
 * when one is recorded as the other's parent or carer, or as doing harm to the other;
 * `genogram/merge-across-protection` when one is protected from the other, or of concern to them; `core/notes-too-long`.
 */
export const mergePeople: Edit<Genogram, MergePeopleInput> = /* @__PURE__ */ editFor<Genogram>()({
  code: 'genogram/merge-people',
  label: 'Merge two entries of one person',
  recipe(draft, { keep, merge, preferMerged = [] }) {
    if (keep === merge) throw new EditRefused('genogram/merge-with-oneself', { person: keep })
    const people = draft.people ?? {}
    const kept = itemOf(people, keep)
    const merged = itemOf(people, merge)
    const bothIn = (...ids: (string | undefined)[]): boolean =>
      ids.includes(keep) && ids.includes(merge)
    if (
      Object.values(draft.parentLinks ?? {}).some((link) => bothIn(link.child, link.parent)) ||
      Object.values(draft.harms ?? {}).some((harm) => bothIn(harm.by, harm.harmed)) ||
      Object.values(draft.placements ?? {}).some((each) =>
        bothIn(each.child, ...(each.carers ?? [])),
      ) ||
      Object.values(draft.responsibilities ?? {}).some((each) => bothIn(each.child, each.holder)) ||
      Object.values(draft.pregnancies ?? {}).some((each) =>
        bothIn(each.carrier, ...(each.children ?? [])),
      )
    ) {
      throw new EditRefused('genogram/merge-of-relatives', { keep, merge })
    }
    refuseAcrossProtection(draft, keep, merge, 'genogram/merge-across-protection')
    people[keep] = mergePerson(kept, merged, preferMerged)
    genogramRecord.replaceId(draft, merge, keep)
    removeSelfTies(draft, keep)
    uniteLinks(draft)
  },
})
