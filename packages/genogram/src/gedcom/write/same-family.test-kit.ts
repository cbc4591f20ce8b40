import { compareText, entries, type Id } from '@relational-practice/core'
import { expect } from 'vitest'
import type { Genogram } from '../../schema/index.ts'
import { parseGenogram } from '../../schema/parse-genogram.ts'
import { readGedcom } from '../read-gedcom.ts'
import type { GedcomExport } from './write-gedcom.ts'

type Item = Readonly<Record<string, unknown>>

const sorted = (items: readonly unknown[]): readonly string[] =>
  items.map((item) => JSON.stringify(item)).toSorted(compareText)

/** An item with its fields in one order. */
const ordered = (item: object, without: readonly string[] = []): Item =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => !without.includes(name))
      .toSorted(([a], [b]) => compareText(a, b)),
  )

/** A genogram without the ids of what GEDCOM gives none: two are the same family where these are. */
export interface SameFamily {
  readonly people: Item
  readonly partnerships: readonly string[]
  readonly partnershipEvents: readonly string[]
  readonly parentLinks: readonly string[]
  readonly multipleBirths: readonly string[]
  readonly siblingGroups: readonly string[]
  readonly migrations: readonly string[]
}

/**
 * The people, links, dates and texts of a genogram, in an order of their own. Without the order of
 * birth, which a reader may take from the order of a file, and without languages, which GEDCOM 7
 * has as facts that are not read.
 *
 * @param rename the id a person had before
 * @param notPartners pairs who are no partners but stand in one family record
 */
export const sameFamily = (
  genogram: Genogram,
  rename: (id: Id<'p'>) => string = (id) => id,
  notPartners: ReadonlySet<string> = new Set(),
): SameFamily => {
  const { partnerships } = genogram
  const couple = (id: Id<'u'>): string =>
    (partnerships?.[id]?.partners ?? []).map(rename).toSorted(compareText).join(' ')
  const named = (ids: readonly Id<'p'>[]): readonly string[] =>
    ids.map(rename).toSorted(compareText)
  return {
    people: Object.fromEntries(
      entries(genogram.people)
        .map(([id, person]) => [rename(id), ordered(person, ['birthOrder', 'languages'])] as const)
        .toSorted(([a], [b]) => compareText(a, b)),
    ),
    partnerships: sorted(
      entries(partnerships)
        .filter(([id]) => !notPartners.has(couple(id)))
        .map(([id, item]) => ({ ...ordered(item), partners: couple(id) })),
    ),
    partnershipEvents: sorted(
      entries(genogram.partnershipEvents).map(([, item]) => ({
        ...ordered(item),
        partnership: couple(item.partnership),
      })),
    ),
    parentLinks: sorted(
      entries(genogram.parentLinks).map(([, item]) => ({
        ...ordered(item),
        child: rename(item.child),
        parent: rename(item.parent),
      })),
    ),
    multipleBirths: sorted(
      entries(genogram.multipleBirths).map(([, item]) => ({
        ...ordered(item),
        children: named(item.children),
      })),
    ),
    siblingGroups: sorted(
      entries(genogram.siblingGroups).map(([, item]) => ({
        ...ordered(item),
        siblings: named(item.siblings),
      })),
    ),
    migrations: sorted(
      entries(genogram.migrations).map(([, item]) => ({
        ...ordered(item),
        person: rename(item.person),
      })),
    ),
  }
}

/** The ids that the people of a written file had in the record, as its `REFN` tell them. */
export const idsBefore = (text: string): ((id: Id<'p'>) => string) => {
  const ids = new Map<string, string>()
  for (const record of text.split('\n0 ')) {
    const [, xref] = /^@([^@]+)@ INDI/.exec(record) ?? []
    const [, id] = /\n1 REFN (p-.*)/.exec(record) ?? []
    if (xref !== undefined && id !== undefined) ids.set(`p-${xref}`, id)
  }
  return (id) => ids.get(id) ?? id
}

/** The family of a written file, read again. */
export const readAgain = ({ text, losses }: GedcomExport): SameFamily | undefined => {
  const result = readGedcom(text)
  if (!result.ok) return undefined
  expect(parseGenogram(result.value.genogram)).toMatchObject({ ok: true })
  const pairs = losses
    .filter(({ code }) => code === 'parents-in-one-family')
    .map(({ about }) => about.slice(0, 2).toSorted(compareText).join(' '))
  return sameFamily(result.value.genogram, idsBefore(text), new Set(pairs))
}
