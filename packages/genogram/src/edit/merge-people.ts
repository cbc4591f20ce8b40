import {
  editFor,
  EditRefused,
  entries,
  itemOf,
  type Edit,
  type Id,
  type Sharing,
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

const union = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined): T[] => [
  ...new Set([...(one ?? []), ...(other ?? [])]),
]

// What protects either entry protects the one that stays. A clearance holds only where both had it,
// and somebody was told of it only where they were told of both.
const mergeSharing = (one: Sharing | undefined, other: Sharing | undefined): Sharing => {
  const withheldFrom = union(one?.withheldFrom, other?.withheldFrom)
  const cleared = (one?.clearedFor ?? []).filter((entry) => other?.clearedFor?.includes(entry))
  const toldTo = (one?.toldTo ?? []).filter(({ person }) =>
    other?.toldTo?.some((telling) => telling.person === person),
  )
  const reason = one?.reason ?? other?.reason
  return {
    ...(withheldFrom.length > 0 && { withheldFrom }),
    ...(cleared.length > 0 && { clearedFor: cleared }),
    ...(toldTo.length > 0 && { toldTo }),
    ...(reason && { reason }),
  }
}

// Fields that say something only together: whose gender, whose date, go with how that is known.
const TOGETHER: readonly (readonly (keyof Person)[])[] = [
  ['gender', 'genderInOwnWords', 'genderBasis'],
  ['born', 'bornBasis'],
  ['pet', 'species'],
]

const withoutHalves = (kept: Person, merged: Person): Person => {
  const taken = TOGETHER.filter(([main]) => main && kept[main] !== undefined).flat()
  const rest = Object.entries(merged).filter(([name]) => !taken.some((each) => each === name))
  return Object.fromEntries(rest)
}

const mergeFields = (
  kept: Person,
  merged: Person,
  preferred: readonly (keyof Person)[],
): Person => {
  const prefer: readonly string[] = preferred
    .filter((name) => merged[name] !== undefined)
    .flatMap((name) => TOGETHER.find((group) => group.includes(name)) ?? [name])
  const rest = Object.entries(kept).filter(([name]) => !prefer.includes(name))
  const own: Person = Object.fromEntries(rest)
  const fields: Person = { ...withoutHalves(own, merged), ...own }
  if (kept.death && merged.death) fields.death = { ...merged.death, ...kept.death }
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
 * stays; names that differ become other names; sharing marks are united. One step, and undone as
 * one: nothing decides by itself that two entries are one person.
 *
 * Protections, risk relations and channels of both count from then on for the one that stays.
 *
 * @throws {EditRefused} `core/not-found`; `genogram/merge-with-oneself`; `genogram/merge-of-relatives`
 * when one is recorded as the other's parent or carer, or as doing harm to the other;
 * `genogram/merge-across-protection` when one is protected from the other, or of concern to them.
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
    const isAgainst = (from: readonly string[], to: readonly string[]): boolean =>
      (from.includes(keep) && to.includes(merge)) || (from.includes(merge) && to.includes(keep))
    if (
      Object.values(draft.protections ?? {}).some((one) => isAgainst(one.from, one.who)) ||
      Object.values(draft.riskRelations ?? {}).some((one) => isAgainst([one.from ?? ''], one.to))
    ) {
      throw new EditRefused('genogram/merge-across-protection', { keep, merge })
    }
    people[keep] = mergeFields(kept, merged, preferMerged)
    genogramRecord.replaceId(draft, merge, keep)
    removeSelfTies(draft, keep)
    uniteLinks(draft)
  },
})
