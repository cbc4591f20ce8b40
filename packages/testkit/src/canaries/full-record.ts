import { asSchema, prefixOfPattern, type Reading, type Schema } from '../schema-reading.ts'

type Values = Record<string, unknown>

/** How many items each collection of a full record has, and how many people. */
const ITEMS = 4
const PEOPLE = 5

// Stands for the name of the first person until that is known.
const SOMEBODY = 'zqname'

/** A record in which every field is filled, and the marks in it by which each word is known again. */
export interface FullRecord {
  readonly record: Values
  /** For each mark in a text, the field it stands in: `collection/field`, or `/field` of the record. */
  readonly texts: ReadonlyMap<string, string>
  /** The marks in ids. */
  readonly ids: readonly string[]
  /** The people, in the order in which they were made. */
  readonly people: readonly `p-${string}`[]
}

/** What is made while a record is being filled. */
class Filling {
  readonly texts = new Map<string, string>()
  readonly #ids = new Map<string, string>()
  #marks = 0
  #turns = 0
  readonly reading: Reading
  constructor(reading: Reading) {
    this.reading = reading
  }

  /** A word that stands nowhere else: no name, no term, no number of a drawing. */
  mark(): string {
    this.#marks += 1
    return `zq${String(this.#marks).padStart(4, '0')}x`
  }
  text(field: string, more = ''): string {
    const mark = this.mark()
    this.texts.set(mark, field)
    return `${mark}${more}`
  }
  /** The id of the item of that place in a collection. Hosts put words into ids. */
  id(prefix: string, place: number): string {
    const key = `${prefix} ${place}`
    const known = this.#ids.get(key) ?? `${prefix}-${this.mark()}`
    this.#ids.set(key, known)
    return known
  }
  /** Each reference points at the next item, so that an item names several. */
  turn(prefix: string, place: number): string {
    this.#turns += 1
    const places = prefix === 'p' ? peopleOfItem(place) : [...Array(ITEMS).keys()]
    return this.id(prefix, places[this.#turns % places.length] ?? 0)
  }
  get ids(): readonly string[] {
    return [...this.#ids.values()].map((id) => id.slice(id.indexOf('-') + 1))
  }
}

// Every other item is about two people alone, so that something is left where one of the rest is
// protected.
const peopleOfItem = (place: number): readonly number[] =>
  place % 2 === 0 ? [...Array(PEOPLE).keys()] : [1, 4]

const DATES = ['1961-02-03', '1984-05-06', '2012-07-08', '2016-09-10']

const fill = (filling: Filling, from: unknown, field: string, place: number): unknown => {
  const { reading } = filling
  const schema = reading.resolve(from)
  if ('const' in schema) return schema['const']
  if (Array.isArray(schema['enum'])) return schema['enum'][place % schema['enum'].length]
  if (Array.isArray(schema['anyOf'])) {
    return fill(filling, schema['anyOf'][place % schema['anyOf'].length], field, place)
  }
  if (schema['type'] === 'object') return fillObject(filling, schema, field, place)
  if (schema['type'] === 'array') {
    const places = schema['prefixItems']
    const length = Number(schema['minItems'] ?? 1) + 1
    const entries: unknown[] = Array.isArray(places)
      ? places
      : Array.from({ length }, () => schema['items'])
    return entries.map((each) => fill(filling, each, field, place))
  }
  if (schema['type'] === 'boolean') return place % 2 === 0
  if (schema['type'] === 'integer' || schema['type'] === 'number') {
    return Math.max(Number(schema['minimum'] ?? 0), 1) + place
  }
  const prefix = prefixOfPattern(schema)
  if (prefix) return filling.turn(prefix === 'any' ? 'p' : prefix, place)
  const isDate = schema['format'] === 'date' || reading.refName(from)?.endsWith('Date') === true
  if (isDate) return DATES[place % DATES.length]
  // Every other free text names somebody, as notes do.
  const isFree = Array.isArray(schema['x-reveals']) && schema['x-reveals'].includes('anything')
  return filling.text(field, isFree && place === 3 ? ` ${SOMEBODY}` : '')
}

const fillObject = (filling: Filling, schema: Schema, field: string, place: number): Values => {
  const filled: Values = {}
  for (const [name, inner] of Object.entries(asSchema(schema['properties']))) {
    // A mark decides, and a gap beside a field would contradict it.
    if (name === 'sharing' || name === 'gaps') continue
    const isFlag = 'const' in filling.reading.resolve(inner)
    if (isFlag && place % 3 !== 2) continue
    filled[name] = fill(filling, inner, `${field}/${name}`, place)
  }
  return filled
}

/** A record of a kind with every field of its JSON Schema filled, several items in each collection. */
export const fullRecord = (reading: Reading): FullRecord => {
  const filling = new Filling(reading)
  const record: Values = {}
  for (const [name, from] of Object.entries(asSchema(reading.root['properties']))) {
    const collection = reading.collections.find((each) => each.name === name)
    if (name === 'extensions') record[name] = { host: { deep: [filling.text('extensions')] } }
    else if (name === 'id') record[name] = filling.id('r', 0)
    else if (!collection) record[name] = fill(filling, from, `/${name}`, 2)
    else {
      const count = collection.prefix === 'p' ? PEOPLE : ITEMS
      record[name] = Object.fromEntries(
        Array.from({ length: count }, (_, place) => [
          filling.id(collection.prefix, place),
          fill(filling, collection.item, name, place),
        ]),
      )
    }
  }
  const people = Array.from(
    { length: PEOPLE },
    (_, place) => filling.id('p', place) as `p-${string}`,
  )
  const name = asSchema(asSchema(record['people'])[people[0] ?? ''])['name']
  const named: unknown = JSON.parse(JSON.stringify(record).replaceAll(SOMEBODY, String(name)))
  return { record: asSchema(named), texts: filling.texts, ids: filling.ids, people }
}
