import {
  editFor,
  EditRefused,
  entries,
  itemOf,
  type Edit,
  type Id,
  type Sharing,
} from '@relational-practice/core'
import { genogramRecord, type Genogram, type Person } from '../schema/index.ts'

/** Two entries that a person has decided are one human being. */
export interface MergePeopleInput {
  /** The entry that stays. Where both say something, this one's stands. */
  readonly keep: Id<'p'>
  /** The entry that goes. */
  readonly merge: Id<'p'>
  /** Fields for which the entry that goes is right. */
  readonly preferMerged?: readonly (keyof Person)[]
}

const union = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined): T[] => [
  ...new Set([...(one ?? []), ...(other ?? [])]),
]

// What protects either entry protects the one that stays. A clearance holds only where both had it.
const mergeSharing = (one: Sharing | undefined, other: Sharing | undefined): Sharing => {
  const withheldFrom = union(one?.withheldFrom, other?.withheldFrom)
  const cleared = (one?.clearedFor ?? []).filter((entry) => other?.clearedFor?.includes(entry))
  const reason = one?.reason ?? other?.reason
  return {
    ...(withheldFrom.length > 0 && { withheldFrom }),
    ...(cleared.length > 0 && { clearedFor: cleared }),
    ...(reason && { reason }),
  }
}

const mergeFields = (kept: Person, merged: Person, prefer: readonly string[]): Person => {
  const one = Object.fromEntries(Object.entries(kept).filter(([name]) => !prefer.includes(name)))
  const fields: Person = { ...merged, ...one }
  const names = union(kept.otherNames, merged.otherNames)
  for (const { name } of [kept, merged]) {
    if (name && name !== fields.name && !names.includes(name)) names.push(name)
  }
  if (names.length > 0) fields.otherNames = names
  const gaps = { ...merged.gaps, ...kept.gaps }
  const open = Object.entries(gaps).filter(([name]) => !Object.hasOwn(fields, name))
  if (open.length > 0) fields.gaps = Object.fromEntries(open)
  else delete fields.gaps
  const sharing = mergeSharing(kept.sharing, merged.sharing)
  if (Object.keys(sharing).length > 0) fields.sharing = sharing
  else delete fields.sharing
  return fields
}

// After a merge a person may stand on both sides of a tie, which then says nothing any more.
const removeSelfTies = (draft: Genogram, id: Id<'p'>): void => {
  const ties = [
    ...entries(draft.partnerships).map(([tie, { partners }]) => ({ tie, people: partners })),
    ...entries(draft.bonds).map(([tie, { between }]) => ({ tie, people: between })),
  ]
  for (const { tie, people } of ties) {
    if (people.every((person) => person === id)) genogramRecord.removeItem(draft, tie)
  }
}

// Both entries may have said that one person is their parent; once is enough.
const removeRepeatedLinks = (draft: Genogram): void => {
  const said = new Set<string>()
  for (const [id, link] of entries(draft.parentLinks)) {
    const words = JSON.stringify(link)
    if (said.has(words)) genogramRecord.removeItem(draft, id)
    said.add(words)
  }
}

/**
 * Makes one entry of two. All links, ties and stays of the entry that goes are kept on the one that
 * stays; names that differ become other names; sharing marks are united. One step, and undone as
 * one: nothing decides by itself that two entries are one person.
 *
 * @throws {EditRefused} `core/not-found`; `genogram/merge-with-oneself`; `genogram/merge-of-relatives`
 * when one is recorded as the other's parent, or as doing harm to the other.
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
      Object.values(draft.harms ?? {}).some((harm) => bothIn(harm.by, harm.harmed))
    ) {
      throw new EditRefused('genogram/merge-of-relatives', { keep, merge })
    }
    people[keep] = mergeFields(kept, merged, preferMerged)
    genogramRecord.replaceId(draft, merge, keep)
    removeSelfTies(draft, keep)
    removeRepeatedLinks(draft)
  },
})
