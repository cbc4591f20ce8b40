import { viewFor, type Reader, type View, type ViewOptions } from '@relational-practice/core'
import { genogramRecord, type Genogram } from '../schema/index.ts'

type Items<T> = Readonly<Record<string, T>> | undefined

const each = <T extends object>(items: Items<T>, keep: (item: T) => object | undefined): object =>
  Object.fromEntries(
    Object.entries(items ?? {}).flatMap(([id, item]) => {
      const kept = keep(item)
      return kept ? [[id, kept]] : []
    }),
  )

/** Of an item, the fields that are named and filled in. */
const only = <T extends object>(item: T, ...fields: readonly (keyof T & string)[]): object =>
  Object.fromEntries(
    fields.filter((field) => item[field] !== undefined).map((field) => [field, item[field]]),
  )

const safeParts = (genogram: Genogram): Genogram => {
  const { kind, schemaVersion, id, indexPeople } = genogram
  const parts = {
    people: each(genogram.people, (person) => ({
      ...only(person, 'name', 'pet', 'gender', 'born', 'bornBasis'),
      ...(person.death && { death: {} }),
    })),
    parentLinks: each(genogram.parentLinks, (link) =>
      link.kind === 'birth' && (link.standing ?? 'agreed') === 'agreed'
        ? only(link, 'child', 'parent', 'kind', 'role')
        : undefined,
    ),
    partnerships: each(genogram.partnerships, (partnership) =>
      partnership.kind === 'affair'
        ? undefined
        : only(partnership, 'partners', 'kind', 'from', 'to'),
    ),
    multipleBirths: each(genogram.multipleBirths, (birth) => only(birth, 'children')),
    households: each(genogram.households, () => ({})),
    householdStays: each(genogram.householdStays, (stay) =>
      stay.to === undefined ? only(stay, 'household', 'person', 'partOfTheTime') : undefined,
    ),
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part is some of the fields of what was a genogram
  return { kind, schemaVersion, id, ...(indexPeople && { indexPeople }), ...parts } as Genogram
}

/**
 * The safe version of a genogram in one call: who there is, who lives with whom, whose children they
 * are and who is together. Without health, harm, bonds, losses, addresses, migration, placements,
 * parental responsibility, affairs, words and notes, without carers who are no parents by birth, and
 * without any parent over whom there is a doubt. For a kitchen table where somebody walks in. It is
 * made of what the reader may see, and never shows more than that.
 *
 * @param reader - Default: the worker, on whose own screen it stands.
 */
export const safeGenogramView = (
  record: Genogram,
  reader: Reader | 'worker' = 'worker',
  options: ViewOptions = {},
): View<Genogram> | undefined => {
  const view = viewFor(genogramRecord, record, reader, options)
  if (!view) return undefined
  // What is left carries no mark any more, so that nobody can be named for whom it would count.
  const whom = reader === 'worker' ? reader : { title: reader.title, audiences: [], people: [] }
  return viewFor(genogramRecord, safeParts(view.record), whom)
}
