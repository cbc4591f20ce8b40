import { REVEALED, type Reader } from '@relational-practice/core'
import { KEPT_BACK } from '../by-definition/record-items.ts'
import { asSchema } from '../schema-reading.ts'
import type { FullRecord } from './full-record.ts'

type Values = Record<string, unknown>

/** One way in which something is kept from somebody. */
export interface Withholding {
  readonly what: string
  readonly record: Values
  readonly reader: Reader
}

const itemsOf = (record: Values): [string, string, Values][] =>
  Object.entries(record)
    .filter(([name, value]) => !KEPT_BACK.includes(name) && typeof value === 'object')
    .flatMap(([name, items]) =>
      Object.entries(asSchema(items)).map(([id, item]): [string, string, Values] => [
        name,
        id,
        { ...asSchema(item) },
      ]),
    )

/** Every `each`-th item of each collection carries a mark. */
const marked = (record: Values, each: number, mark: Values): Values => {
  const copy = structuredClone(record)
  const seen = new Map<string, number>()
  for (const [collection, id] of itemsOf(record)) {
    const place = seen.get(collection) ?? 0
    seen.set(collection, place + 1)
    const item = asSchema(asSchema(copy[collection])[id])
    if (place % each === 0) Reflect.set(item, 'sharing', mark)
  }
  return copy
}

/** Every entry of a collection that decides, with its own words, deciding this. */
const deciding = (record: Values, name: string, fields: Values): Values => ({
  ...record,
  [name]: Object.fromEntries(
    Object.entries(asSchema(record[name])).map(([id, item]) => [
      id,
      { ...asSchema(item), ...fields },
    ]),
  ),
})

/**
 * A full record withheld from readers in every way there is: by each kind of protection, by marks for
 * people and for parts, by privacy, by what a child was told, by permissions; and once in no way.
 */
export const withholdings = ({ record, people }: FullRecord): readonly Withholding[] => {
  const [first = 'p-', second = 'p-', third = 'p-'] = people
  const named = (person: `p-${string}`, more: Partial<Reader> = {}): Reader => ({
    title: 'The reader',
    audiences: ['family'],
    people: [person],
    ...more,
  })
  const calm = (): Values => {
    const { protections: _, permissions: __, riskRelations: ___, ...rest } = record
    return rest
  }
  const protectedBy = (fields: Values): Values => ({
    ...deciding({ protections: record['protections'] }, 'protections', fields),
    ...calm(),
  })
  const told = (person: string, fields?: string[]): Values => ({
    toldTo: [{ person, on: '2026-01-02', by: 'Jo', ...(fields && { fields }) }],
  })
  const child = named(second, { audiences: ['child'] })
  const official = named(second, { people: [], audiences: ['professionals'], mode: 'marked' })
  const cleared = { clearedFor: ['everyone'] }
  const open = marked(calm(), 1, cleared)
  const ways: Withholding[] = [
    { what: 'nothing', record: calm(), reader: named(second) },
    { what: 'nothing, all of it cleared', record: open, reader: named(second) },
    ...REVEALED.flatMap((what): Withholding[] => {
      const from = protectedBy({ who: [first], from: [second], what: [what] })
      return [
        { what: `protection of ${what}`, record: from, reader: named(second) },
        {
          what: `protection of ${what} with everything cleared, marked`,
          record: marked(
            protectedBy({ who: [first], from: ['professionals'], what: [what] }),
            1,
            cleared,
          ),
          reader: official,
        },
        {
          what: `protection of ${what} of one alone`,
          record: protectedBy({
            who: [first],
            from: ['everyone'],
            what: [what],
            coversOnlyThem: true,
          }),
          reader: named(second, { people: [], audiences: ['court-served'] }),
        },
      ]
    }),
    {
      what: 'protection of everything, an occasion',
      record: protectedBy({ who: [first], from: [second], what: [...REVEALED] }),
      reader: {
        title: 'The conference',
        audiences: [],
        people: [],
        members: [
          { audiences: ['family'], people: [second] },
          { audiences: ['professionals'], people: [third] },
        ],
      },
    },
    {
      what: 'everything, by marks for everyone',
      record: marked(calm(), 1, { withheldFrom: ['everyone'], reason: 'zqreason' }),
      reader: named(second),
    },
    {
      what: 'every other item, by marks for a person',
      record: marked(open, 2, { withheldFrom: [second], reason: 'zqreason' }),
      reader: named(second),
    },
    {
      what: 'every third item, by marks for a part, marked',
      record: marked(open, 3, { withheldFrom: ['professionals'], reason: 'zqreason' }),
      reader: official,
    },
    {
      what: 'every second item, from somebody nobody knows',
      record: marked(open, 2, { withheldFrom: [third] }),
      reader: { title: 'The reader', audiences: [], people: 'unknown' },
    },
    { what: 'a child told of nothing', record: open, reader: child },
    {
      what: 'a child told of every other item',
      record: marked(calm(), 2, { ...told(second), ...cleared }),
      reader: child,
    },
    {
      what: 'a child told the names alone',
      record: marked(calm(), 1, { ...told(second, ['name']), ...cleared }),
      reader: child,
    },
    {
      what: 'what another child was told',
      record: marked(calm(), 2, { ...told(third), ...cleared }),
      reader: child,
    },
    {
      what: 'permission withdrawn',
      record: {
        ...open,
        ...deciding({ permissions: record['permissions'] }, 'permissions', {
          what: itemsOf(record)
            .filter(([name]) => name !== 'people')
            .map(([, id]) => id),
          with: ['everyone'],
          withdrawnOn: '2026-01-02',
          override: undefined,
        }),
      },
      reader: named(second),
    },
  ]
  return ways.map((way) => ({ ...way, record: asSchema(JSON.parse(JSON.stringify(way.record))) }))
}
