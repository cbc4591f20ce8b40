import { compareText, entries, type Id } from '@relational-practice/core'
import { expect } from 'vitest'
import type { Genogram } from '../../schema/index.ts'
import { parseGenogram } from '../../schema/parse-genogram.ts'
import { readGedcom } from '../read-gedcom.ts'
import { WITHOUT_HOME } from './extension-structures.ts'
import type { GedcomExport } from './write-gedcom.ts'

const RECORD_FIELDS = ['title', 'madeOn', 'madeBy', 'madeWith', 'indexPeople'] as const

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
  /** What has no home in GEDCOM, and what the record says of itself. */
  readonly others: Item
}

/**
 * Everything in a genogram, in an order of its own. Without the order of birth, which a reader may
 * take from the order of a file.
 *
 * @param rename the id a person or an item without a home had before
 */
export const sameFamily = (
  genogram: Genogram,
  rename: (id: string) => string = (id) => id,
): SameFamily => {
  const { partnerships } = genogram
  const couple = (id: Id<'u'>): string =>
    (partnerships?.[id]?.partners ?? []).map(rename).toSorted(compareText).join(' ')
  const named = (ids: readonly Id<'p'>[]): readonly string[] =>
    ids.map(rename).toSorted(compareText)
  /** With ids as they were, couples by their partners, and nothing empty. */
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const partnership = entries(partnerships).find(([id]) => id === value)?.[0]
      return partnership ? couple(partnership) : rename(value)
    }
    if (Array.isArray(value)) return value.length > 0 ? value.map(renamed) : undefined
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).map(([name, inner]) => [name, renamed(inner)] as const)
    const filled = fields.filter(([, inner]) => inner !== undefined)
    return filled.length > 0 ? ordered(Object.fromEntries(filled)) : undefined
  }
  const all = (item: object, without: readonly string[] = []): object =>
    Object.fromEntries(
      Object.entries(ordered(item, without)).flatMap(([name, value]) => {
        // A death of which nothing is known is a fact all the same.
        const made = name === 'death' ? value : renamed(value)
        return made === undefined ? [] : [[name, made]]
      }),
    )
  return {
    others: Object.fromEntries(
      [
        ...RECORD_FIELDS.map((name) => [name, renamed(genogram[name])] as const),
        ...WITHOUT_HOME.map((name) => [
          name,
          sorted(
            entries<Id, object>(genogram[name]).map(([id, item]) => ({
              id: rename(id),
              ...all(item),
            })),
          ),
        ]),
      ].filter(([, value]) => value !== undefined),
    ),
    people: Object.fromEntries(
      entries(genogram.people)
        .map(([id, person]) => [rename(id), all(person, ['birthOrder'])] as const)
        .toSorted(([a], [b]) => compareText(a, b)),
    ),
    partnerships: sorted(
      entries(partnerships).map(([id, item]) => ({ ...all(item), partners: couple(id) })),
    ),
    partnershipEvents: sorted(
      entries(genogram.partnershipEvents).map(([, item]) => ({
        ...all(item),
        partnership: couple(item.partnership),
      })),
    ),
    parentLinks: sorted(
      entries(genogram.parentLinks).map(([, item]) => ({
        ...all(item),
        child: rename(item.child),
        parent: rename(item.parent),
      })),
    ),
    multipleBirths: sorted(
      entries(genogram.multipleBirths).map(([, item]) => ({
        ...all(item),
        children: named(item.children),
      })),
    ),
    siblingGroups: sorted(
      entries(genogram.siblingGroups).map(([, item]) => ({
        ...all(item),
        siblings: named(item.siblings),
      })),
    ),
    migrations: sorted(
      entries(genogram.migrations).map(([, item]) => ({
        ...all(item),
        person: rename(item.person),
      })),
    ),
  }
}

/** The ids that people and items without a home of a written file had in the record. */
export const idsBefore = (text: string, written: Genogram): ((id: string) => string) => {
  const ids = new Map<string, string>()
  for (const record of text.split('\n0 ')) {
    const [, xref] = /^@([^@]+)@ INDI/.exec(record) ?? []
    const [, id] = /\n1 REFN (p-.*)/.exec(record) ?? []
    if (xref !== undefined && id !== undefined) ids.set(`p-${xref}`, id)
  }
  // Records of their own stand in the order of the collections and of the ids in each.
  const xrefs = [...text.matchAll(/\n0 @([^@]+)@ _RP_/g)].map(([, xref = '']) => xref)
  const own = WITHOUT_HOME.flatMap((name) => entries<Id, object>(written[name]).map(([id]) => id))
  for (const [place, id] of own.entries())
    ids.set(`${id.split('-')[0] ?? ''}-${xrefs[place] ?? ''}`, id)
  return (id) => ids.get(id) ?? id
}

/** The family of a written file, read again. */
export const readAgain = ({ text }: GedcomExport, written: Genogram): SameFamily | undefined => {
  const result = readGedcom(text)
  if (!result.ok) return undefined
  expect(parseGenogram(result.value.genogram)).toMatchObject({ ok: true })
  return sameFamily(result.value.genogram, idsBefore(text, written))
}
