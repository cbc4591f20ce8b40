import type { Id } from '@relational-practice/core'
import type { Genogram, Migration, Person } from '../schema/index.ts'
import { birthOrders } from './birth-orders.ts'
import { recordFields, withExtensions } from './extension-fields.ts'
import { extensionRecords } from './extension-records.ts'
import { coupleOf, familiesFromFile, membersOf, type Family } from './families-from-file.ts'
import type { GedcomCounts } from './gedcom-import.ts'
import type { ReadGedcomOptions } from './gedcom-import.ts'
import type { GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import { migrationsFromIndi } from './migrations-from-indi.ts'
import { multipleBirths } from './multiple-births.ts'
import { parentLinks } from './parent-links.ts'
import { partnershipsFrom } from './partnerships.ts'
import { personFromIndi } from './person-from-indi.ts'
import { recordIds, type RecordIds } from './record-ids.ts'
import { siblingGroups } from './sibling-groups.ts'

/** The collections of a genogram, and how many families they come from. */
export interface TakenGenogram {
  readonly collections: Omit<Genogram, 'kind' | 'schemaVersion' | 'id'>
  readonly counts: Omit<GedcomCounts, 'lines'>
}

/** The people of a file: those something can point to. */
const peopleOf = (reading: GedcomReading): readonly GedcomNode[] => {
  const all = reading.records('INDI')
  for (const indi of all) {
    if (indi.xref === undefined) reading.report.about(indi, 'person-without-identifier')
  }
  return all.filter(({ xref }) => xref !== undefined)
}

/** Families of two or more, a couple once. */
const countFamilies = (families: readonly Family[], partnerships: number): number =>
  partnerships + families.filter((family) => !coupleOf(family) && membersOf(family) > 1).length

const withOrders = (
  reading: GedcomReading,
  people: ReadonlyMap<GedcomNode, Person>,
  orders: ReadonlyMap<GedcomNode, number>,
  ids: RecordIds,
): Record<Id<'p'>, Person> => {
  const record: Record<Id<'p'>, Person> = {}
  for (const [indi, person] of people) {
    const birthOrder = orders.get(indi)
    const told: Person = { ...person, ...(birthOrder !== undefined && { birthOrder }) }
    record[ids.of('p', indi)] = withExtensions(reading, ids, 'people', told, [indi])
  }
  return record
}

const isFilled = (items: object): boolean => Object.keys(items).length > 0

/** Makes the collections of a genogram of the records of a file. */
export const genogramFromRecords = (
  reading: GedcomReading,
  records: readonly GedcomNode[],
  options: ReadGedcomOptions,
): TakenGenogram => {
  const ids = recordIds(records, options)
  const indis = peopleOf(reading)
  const people = new Map(indis.map((indi) => [indi, personFromIndi(reading, indi)]))
  const migrations: Record<Id<'m'>, Migration> = Object.fromEntries(
    indis.flatMap((indi) => migrationsFromIndi(reading, indi, ids)),
  )
  const families = familiesFromFile(reading, indis)
  const { partnerships, partnershipEvents } = partnershipsFrom(reading, families, ids)
  const links = parentLinks(reading, families, ids)
  const births = multipleBirths(reading, indis, ids)
  const siblings = siblingGroups(reading, families, ids)
  const couples = Object.keys(partnerships).length
  const { multipleBirths: keptBirths, ...extensions } = extensionRecords(reading, ids)
  const allBirths = { ...births, ...keptBirths }
  return {
    collections: {
      ...recordFields(reading, ids, reading.ownRecords('_RP_GENOGRAM')),
      ...extensions,
      people: withOrders(reading, people, birthOrders(reading, families, people), ids),
      ...(isFilled(partnerships) && { partnerships }),
      ...(isFilled(partnershipEvents) && { partnershipEvents }),
      ...(isFilled(links) && { parentLinks: links }),
      ...(isFilled(allBirths) && { multipleBirths: allBirths }),
      ...(isFilled(siblings) && { siblingGroups: siblings }),
      ...(isFilled(migrations) && { migrations }),
    },
    counts: {
      people: indis.length,
      families: countFamilies(families, couples),
      partnerships: couples,
      parentLinks: Object.keys(links).length,
    },
  }
}
