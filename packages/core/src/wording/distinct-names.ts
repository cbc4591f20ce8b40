import type { PartialDate } from '../date/partial-date.ts'
import { compareText } from '../text/compare-text.ts'
import { sortKeyOf } from '../date/sort-key-of.ts'
import { yearOf } from '../date/format-partial-date.ts'
import type { Id } from '../record/id.ts'

/** What tells those of one name apart. */
export interface Named {
  readonly name?: string | undefined
  readonly born?: PartialDate | undefined
}

type Entry<I extends Id> = readonly [id: I, item: Named]

const byAge = ([a, one]: Entry<Id>, [b, other]: Entry<Id>): number =>
  compareText(sortKeyOf(one.born), sortKeyOf(other.born)) || compareText(a, b)

const tellApart = (name: string, people: readonly Entry<Id>[]): readonly string[] => {
  if (people.length === 1) return [name]
  const years = people.map(([, { born }]) => yearOf(born))
  const tell = new Set(years).size === people.length && !years.includes(undefined)
  return people.map((_, place) =>
    tell ? `${name} (born ${years[place]})` : `${name} (${place + 1})`,
  )
}

/**
 * The name people use for each person or thing, no two alike: those of one name are told apart by
 * year of birth, or by a number where that does not tell.
 *
 * @param whenNotKnown what stands for one whose name is not known.
 */
export const distinctNames = <I extends Id>(
  items: readonly (readonly [id: I, item: Named])[],
  whenNotKnown: string,
): ReadonlyMap<I, string> => {
  const nameOf = ([, { name }]: Entry<I>): string => name ?? whenNotKnown
  const groups = new Map<string, Entry<I>[]>()
  for (const entry of items)
    groups.set(nameOf(entry), [...(groups.get(nameOf(entry)) ?? []), entry])
  const names = new Map<I, string>()
  const taken = new Set(groups.keys())
  for (const [name, entriesOfName] of groups) {
    const group = entriesOfName.toSorted(byAge)
    const apart = tellApart(name, group)
    for (const [place, [id]] of group.entries()) {
      let own = apart[place] ?? name
      // Somebody may really be written down as "Amina (2)".
      while (group.length > 1 && taken.has(own)) own = `${own} (${place + 1})`
      taken.add(own)
      names.set(id, own)
    }
  }
  return names
}
