import type { Reader } from '@relational-practice/core'
import { createHash } from 'node:crypto'
import {
  asSchema,
  prefixOfPattern,
  type Collection,
  type Reading,
  type Schema,
} from '../schema-reading.ts'
import { leavesOf, type Leaf } from './leaves.ts'
import { clears, clearsText, couldMean, everyMember, type Somebody } from './readers.ts'

type Values = Record<string, unknown>

/** The part of the envelope that reaches nobody, as the specification lists it. */
export const KEPT_BACK: readonly string[] = [
  'protections',
  'riskRelations',
  'channels',
  'textClearances',
  'shares',
  'agreements',
  'permissions',
  'processingBases',
  'accepted',
  'extensions',
]

interface Item {
  readonly id: string
  readonly value: Values
  readonly collection: Collection
  readonly leaves: readonly Leaf[]
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const values = (record: Values, name: string): [string, Values][] =>
  Object.entries(asSchema(record[name]) as Record<string, Values>)

const named = (value: Values, field: unknown): string[] => {
  const found = typeof field === 'string' ? value[field] : undefined
  return typeof found === 'string' ? [found] : list(found)
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const isLong = (word: string): boolean => Array.from(word).length >= (/^[a-z]/.test(word) ? 3 : 2)

/** Whether a text names what a name or place says: all its words in a row, or one that is not short. */
const names = (text: string, name: string): boolean => {
  const row = ` ${wordsOf(text).join(' ')} `
  const words = wordsOf(name)
  return [words.join(' '), ...words.filter(isLong)].some((each) => row.includes(` ${each} `))
}

/** What a reader sees of a record, written down from the definition and not from the library's code. */
export interface ShownByDefinition {
  readonly record: Values | undefined
  readonly hiddenItems: ReadonlySet<string>
  /** `id field` of each field of a visible item that is left out. */
  readonly hiddenFields: ReadonlySet<string>
}

/** The definition of sharing, tried out on one record and one reader, slowly and plainly. */
export const shownByDefinition = (
  reading: Reading,
  record: Values,
  reader: Reader,
): ShownByDefinition => {
  // What two people are to each other is no news where they are shown as parents of one child.
  const strict = shownWith(reading, record, reader, [])
  return shownWith(reading, record, reader, strict.couples)
}

const shownWith = (
  reading: Reading,
  record: Values,
  reader: Reader,
  openCouples: readonly string[],
): ShownByDefinition & { readonly couples: readonly string[] } => {
  const members = everyMember(reader)
  const meant = (entries: readonly string[]): boolean =>
    members.some((member) => couldMean(entries, member))
  const readersNamed = members.flatMap(({ people }) => (people === 'unknown' ? [] : people))

  const items: Item[] = reading.collections
    .filter(({ name }) => !KEPT_BACK.includes(name))
    .flatMap((collection) =>
      values(record, collection.name).map(([id, value]) => ({
        id,
        value,
        collection,
        leaves: leavesOf(reading, collection.item, value),
      })),
    )
  const byId = new Map(items.map((item) => [item.id, item]))
  const requiredOf = (schema: Schema): string[] => list(schema['required'])
  const isPerson = (id: string): boolean => id.startsWith('p-')
  const refers = (item: Item): Leaf[] => item.leaves.filter(({ isReference }) => isReference)

  // ── whom nothing may be made for ──
  const isWholeFamily = members.some(
    ({ people, audiences }) =>
      (audiences.includes('family') || audiences.includes('court-served')) &&
      (people === 'unknown' || people.length === 0),
  )
  if (isWholeFamily && values(record, 'riskRelations').some(([, risk]) => 'from' in risk)) {
    return { record: undefined, hiddenItems: new Set(), hiddenFields: new Set(), couples: [] }
  }

  // ── who must not be told that something is left out ──
  const isFeared = (person: string): boolean =>
    values(record, 'protections').some(([, each]) => list(each['from']).includes(person)) ||
    values(record, 'riskRelations').some(([, each]) => each['from'] === person)
  const isInOffice = (part: string): boolean =>
    part === 'professionals' || part === 'court-confidential'
  const couldTell = ({ people, audiences }: Somebody): boolean =>
    people === 'unknown' ||
    audiences.includes('child') ||
    people.some(isFeared) ||
    (people.length === 0 && (audiences.length === 0 || !audiences.every(isInOffice)))
  if (reader.mode === 'marked' && members.some(couldTell)) {
    return { record: undefined, hiddenItems: new Set(), hiddenFields: new Set(), couples: [] }
  }

  // ── whom each item is about ──
  const about = new Map<string, Set<string>>(
    items.map(({ id }) => [id, new Set(isPerson(id) ? [id] : [])]),
  )
  const pour = (from: Iterable<string>, to: string): boolean => {
    const into = about.get(to) ?? new Set()
    const before = into.size
    for (const each of from) into.add(each)
    return into.size > before
  }
  const others = items.filter(({ id }) => !isPerson(id))
  for (const item of others) {
    pour(
      refers(item)
        .map(({ value }) => String(value))
        .filter(isPerson),
      item.id,
    )
  }
  for (let again = true; again;) {
    again = false
    for (const item of others) {
      for (const { value, top } of refers(item)) {
        const target = byId.get(String(value))
        if (!target || isPerson(target.id)) continue
        const isPlace = target.collection.item['x-shown-with-references'] === true
        if (!requiredOf(item.collection.item).includes(top) || isPlace) continue
        again = pour(about.get(target.id) ?? [], item.id) || again
      }
    }
  }
  for (let again = true; again;) {
    again = false
    for (const item of others) {
      for (const { value } of refers(item)) {
        const to = String(value)
        if (!isPerson(to) && byId.has(to)) again = pour(about.get(item.id) ?? [], to) || again
      }
    }
  }

  // ── who is covered, and of what ──
  const kin = items.flatMap(({ value, collection }) => {
    const fields = asSchema(collection.item['x-kin'])
    const ended = typeof fields['ended'] === 'string' && value[fields['ended']] !== undefined
    return [
      {
        parents: named(value, fields['parents']),
        children: named(value, fields['children']),
        siblings: named(value, fields['siblings']),
        together: named(value, fields['together']),
        partners: ended ? [] : named(value, fields['partners']),
      },
    ]
  })
  const childrenOf = (person: string): string[] =>
    kin.flatMap(({ parents, children }) => (parents.includes(person) ? children : []))
  const nearest = (person: string): string[] => [
    ...childrenOf(person),
    ...kin.flatMap(({ siblings }) => (siblings.includes(person) ? siblings : [])),
    ...kin.flatMap(({ partners }) => (partners.includes(person) ? partners : [])),
    ...kin.flatMap(({ together }) => (together.includes(person) ? together : [])),
    ...kin.flatMap(({ parents }) =>
      parents.flatMap((parent) => {
        const brood = childrenOf(parent)
        return brood.includes(person) ? brood : []
      }),
    ),
  ]
  const isSelf = ({ people }: Somebody, person: string): boolean =>
    people !== 'unknown' && people.length === 1 && people.includes(person)
  const covered: { person: string; kind: string; from: string[] }[] = []
  const namedOnes = new Set<string>()
  for (const [, protection] of values(record, 'protections')) {
    const [who, from, what] = [protection['who'], protection['from'], protection['what']].map(list)
    const all =
      protection['coversOnlyThem'] === true ? who : who?.flatMap((one) => [one, ...nearest(one)])
    for (const person of all ?? []) {
      if (from?.includes(person)) continue
      const hits = members.some(
        (member) => couldMean(from ?? [], member) && !isSelf(member, person),
      )
      if (!hits) continue
      for (const kind of what ?? []) covered.push({ person, kind, from: from ?? [] })
      for (const one of who ?? []) namedOnes.add(one)
    }
  }
  const first = [...covered]
  const isCovered = (person: string, kinds: readonly string[], among = covered): boolean =>
    among.some((each) => each.person === person && kinds.includes(each.kind))
  const anyCovered = (people: Iterable<string>, kinds: readonly string[]): boolean =>
    [...people].some((person) => isCovered(person, kinds))
  const wholeKinds = ({ value, collection }: Item): string[] => {
    const found = collection.item['x-reveals-where']
    const all: unknown[] = Array.isArray(found) ? found : []
    return all.flatMap((each) => {
      const { where, reveals } = asSchema(each)
      const holds = Object.entries(asSchema(where)).every(([field, allowed]) => {
        const own = value[field]
        return own === undefined || (Array.isArray(allowed) && allowed.includes(own))
      })
      return holds ? list(reveals) : []
    })
  }

  // ── those through whom a home would be known ──
  const near = new Set<string>()
  const homes = new Set<string>()
  for (const item of items) {
    const because = first.filter(
      ({ person, kind }) => kind === 'whereabouts' && about.get(item.id)?.has(person),
    )
    if (because.length === 0) continue
    const whole = wholeKinds(item).includes('whereabouts')
    for (const { value, kinds } of refers(item)) {
      if (!whole && !kinds.includes('whereabouts')) continue
      const to = String(value)
      if (!isPerson(to)) homes.add(to)
      else if (!readersNamed.includes(to) && !namedOnes.has(to)) {
        const counting = because.filter(({ from }) => !from.includes(to))
        if (counting.length > 0) near.add(to)
        if (isCovered(to, ['whereabouts'], first)) continue
        for (const { from } of counting) covered.push({ person: to, kind: 'whereabouts', from })
      }
    }
  }
  for (const item of others) {
    const references = refers(item).map(({ value }) => String(value))
    if (!references.some((to) => homes.has(to))) continue
    for (const to of references) {
      if (isPerson(to) && !readersNamed.includes(to) && !namedOnes.has(to)) near.add(to)
    }
  }

  // ── what was told to each child, what is cleared, what a permission keeps ──
  const children = members.filter(({ audiences }) => audiences.includes('child'))
  const markOf = (value: Values, name: string): unknown[] => {
    const found = asSchema(value['sharing'])[name]
    return Array.isArray(found) ? found : []
  }
  const isTold = (value: Values, field?: string): boolean =>
    children.every(({ people }) => {
      if (people === 'unknown' || people.length === 0) return false
      return people.every((person) =>
        markOf(value, 'toldTo').some((each) => {
          const { person: whom, fields } = asSchema(each)
          if (whom !== person) return false
          return field === undefined || fields === undefined || list(fields).includes(field)
        }),
      )
    })
  const isClear = (value: Values): boolean =>
    clears(markOf(value, 'clearedFor').map(String), reader)
  const isKept = (id: string): boolean =>
    values(record, 'permissions').some(([, each]) => {
      if (each['override'] !== undefined || !list(each['what']).includes(id)) return false
      const closed = each['withdrawnOn'] === undefined ? [] : (each['with'] ?? ['everyone'])
      return meant([...list(each['notWith']), ...list(closed)])
    })
  const isPrivateItem = ({ value, collection }: Item): boolean => {
    if (collection.isPrivate) return true
    const { field, values: some } = asSchema(collection.item['x-private-where'])
    if (typeof field !== 'string') return false
    return value[field] === undefined || (Array.isArray(some) && some.includes(value[field]))
  }
  const isPrivateField = (item: Schema, top: string): boolean =>
    reading.resolve(asSchema(item['properties'])[top])['x-private'] === true

  // ── what is hidden for its own sake ──
  const decided = new Set<string>()
  const byPrivacy = new Set<string>()
  for (const item of items) {
    const both = named(item.value, asSchema(item.collection.item['x-kin'])['partners'])
    const isTheirs = members.every(
      ({ people }) =>
        people !== 'unknown' && people.length === 1 && both.includes(String(people[0])),
    )
    const isOpenCouple = openCouples.includes(item.id)
    const kinds = wholeKinds(item).filter(
      (kind) => !isTheirs && !(isOpenCouple && kind === 'whereabouts'),
    )
    const whole = [...kinds, ...(item.collection.prefix === 'p' ? ['identity'] : [])]
    const isDecided =
      meant(markOf(item.value, 'withheldFrom').map(String)) ||
      anyCovered(about.get(item.id) ?? [], whole) ||
      isKept(item.id)
    const isPrivate = isPrivateItem(item) && !isClear(item.value)
    if (isDecided || (!isPrivate && !isTold(item.value))) decided.add(item.id)
    else if (isPrivate) byPrivacy.add(item.id)
  }
  const coveredPeople = [...new Set(covered.map(({ person }) => person))]
  type Why = 'private' | 'decided'
  const fieldWhy = (
    schema: Schema,
    value: Values,
    people: Iterable<string>,
    { top, kinds, isReference }: Leaf,
  ): Why | undefined => {
    const isOpen = isReference && kinds.includes('anything')
    if (isOpen && [...people].some((each) => coveredPeople.includes(each))) return 'decided'
    if (anyCovered(people, kinds)) return 'decided'
    if (isPrivateField(schema, top) && !isClear(value)) return 'private'
    return requiredOf(schema).includes(top) || isTold(value, top) ? undefined : 'decided'
  }
  const own = new Map<string, Map<string, Why>>()
  for (const { id, value, collection, leaves } of items) {
    const found = new Map<string, Why>()
    for (const leaf of leaves) {
      const target = leaf.isReference ? byId.get(String(leaf.value)) : undefined
      const isHome = target?.collection.item['x-shown-with-references'] === true
      const people = [...(about.get(id) ?? []), ...((isHome && about.get(target.id)) || [])]
      const why = fieldWhy(collection.item, value, people, leaf)
      if (why) found.set(leaf.field, why)
    }
    // Of a field that was not told, or is private, nothing stays: no empty shell either.
    for (const top of Object.keys(value).filter((name) => name !== 'sharing' && name !== 'gaps')) {
      const shell = { field: top, top, value: '', kinds: [], isReference: false, isText: false }
      const why = fieldWhy(collection.item, value, [], shell)
      if (why && !found.has(top)) found.set(top, why)
    }
    own.set(id, found)
  }
  const topNames = Object.keys(asSchema(reading.root['properties'])).filter(
    (name) => !reading.collections.some((each) => each.name === name) && !KEPT_BACK.includes(name),
  )
  const topSchema: Schema = {
    ...reading.root,
    properties: Object.fromEntries(
      topNames.map((name) => [name, asSchema(reading.root['properties'])[name]]),
    ),
  }
  const topLeaves = leavesOf(reading, topSchema, record).filter(({ top }) => top !== 'id')
  const topOwn = new Map<string, Why>()
  for (const leaf of topLeaves) {
    const why = fieldWhy(reading.root, record, coveredPeople, leaf)
    if (why) topOwn.set(leaf.field, why)
  }

  // ── what falls with what is hidden ──
  type Hidden = (id: string, field: string) => boolean
  const show = (
    from: unknown,
    value: unknown,
    isHidden: (field: string) => boolean,
    isOut: (id: string) => boolean,
    path: readonly string[] = [],
  ): unknown => {
    const schema = reading.resolve(from)
    if (schema['type'] === 'object') {
      const kept: Values = {}
      for (const [name, inner] of Object.entries(asSchema(schema['properties']))) {
        const before: unknown = Reflect.get(Object(value), name)
        if (name === 'sharing' || before === undefined) continue
        const field = [...path, name]
        const after = isHidden(field.join('/'))
          ? undefined
          : show(inner, before, isHidden, isOut, field)
        if (after === undefined && requiredOf(schema).includes(name)) return undefined
        if (after !== undefined) kept[name] = after
      }
      return kept
    }
    if (Array.isArray(value)) {
      const places = schema['prefixItems']
      const kept = value
        .map((entry, n) =>
          show(Array.isArray(places) ? places[n] : schema['items'], entry, isHidden, isOut, path),
        )
        .filter((entry) => entry !== undefined)
      if (kept.length === value.length) return kept
      const least = Math.max(1, Number(schema['minItems'] ?? 1))
      return Array.isArray(places) || kept.length < least ? undefined : kept
    }
    const branches: unknown[] = Array.isArray(schema['anyOf']) ? schema['anyOf'] : [schema]
    const isLink = branches.some((each) => prefixOfPattern(reading.resolve(each)) !== undefined)
    if (schema['x-elsewhere'] === true) return undefined
    return isLink && isOut(String(value)) ? undefined : value
  }
  const close = (
    start: Iterable<string>,
    isHidden: Hidden,
    topHidden: (field: string) => boolean,
  ): Set<string> => {
    const gone = new Set(start)
    const isOut = (id: string): boolean => gone.has(id) || !byId.has(id)
    for (let size = -1; size !== gone.size;) {
      size = gone.size
      for (const { id, value, collection } of items) {
        if (show(collection.item, value, (field) => isHidden(id, field), isOut) === undefined)
          gone.add(id)
      }
      const told = new Set<string>()
      for (const item of items) {
        if (gone.has(item.id)) continue
        for (const { value, field } of refers(item))
          if (!isHidden(item.id, field)) told.add(String(value))
      }
      for (const { value, field, isReference } of topLeaves) {
        if (isReference && !topHidden(field)) told.add(String(value))
      }
      for (const { id, collection } of items) {
        if (collection.item['x-shown-with-references'] === true && !told.has(id)) gone.add(id)
      }
    }
    return gone
  }
  const quietly = close(
    byPrivacy,
    (id, field) => own.get(id)?.get(field) === 'private',
    (field) => topOwn.get(field) === 'private',
  )

  const clearances = values(record, 'textClearances').map(([, each]) => each)
  const isTextClear = (id: string | undefined, field: string, value: unknown): boolean => {
    const found: unknown[] = []
    const collect = (from: unknown, path: readonly string[]): void => {
      const [name, ...rest] = path
      if (Array.isArray(from)) for (const each of from) collect(each, path)
      else if (name === undefined) found.push(from)
      else if (Reflect.get(Object(from), name) !== undefined)
        collect(Reflect.get(Object(from), name), rest)
    }
    collect(value, field.split('/'))
    const digest = createHash('sha256').update(JSON.stringify(found)).digest('hex')
    const readers = clearances
      .filter((each) => each['item'] === id && each['field'] === field && each['digest'] === digest)
      .flatMap((each) => list(each['for']))
    return readers.length > 0 && clearsText(readers, reader)
  }

  const texts = new Set<string>()
  const topTexts = new Set<string>()
  const isHidden: Hidden = (id, field) =>
    own.get(id)?.has(field) === true || texts.has(`${id} ${field}`)
  const topHidden = (field: string): boolean => topOwn.has(field) || topTexts.has(field)
  const start = new Set([...decided, ...byPrivacy])
  let gone = close(start, isHidden, topHidden)
  const anchors = new Set([
    ...namedOnes,
    ...readersNamed,
    ...topLeaves.filter(({ isReference }) => isReference).map(({ value }) => String(value)),
  ])
  for (let size = -1; size !== gone.size + texts.size + topTexts.size;) {
    size = gone.size + texts.size + topTexts.size
    // Who is near, and whom no kin that is shown ties to an anchor.
    const ties = items
      .filter(({ id, collection }) => !gone.has(id) && 'x-kin' in collection.item)
      .map(({ value, collection }) => {
        const { ended: _, together: __, ...fields } = asSchema(collection.item['x-kin'])
        return Object.values(fields)
          .flatMap((field) => named(value, field))
          .filter((id) => !gone.has(id))
      })
    const reach = (from: Iterable<string>): Set<string> => {
      const all = new Set(from)
      for (let before = -1; before !== all.size;) {
        before = all.size
        for (const tie of ties) if (tie.some((id) => all.has(id))) for (const id of tie) all.add(id)
      }
      return all
    }
    const tied = reach(anchors)
    const alone = reach([...near].filter((id) => !tied.has(id) && !gone.has(id)))
    for (const id of alone) {
      start.add(id)
      decided.add(id)
      gone.add(id)
    }
    const isTelling = (id: string): boolean =>
      gone.has(id) && (decided.has(id) || (!byPrivacy.has(id) && !quietly.has(id)))
    const telling = items.flatMap((item) =>
      item.leaves
        .filter(({ isText, kinds, field }) => {
          const isName = kinds.includes('identity')
          if (!isText || kinds.includes('anything')) return false
          if (!isName && !kinds.includes('whereabouts') && !kinds.includes('contact')) return false
          return (
            isTelling(item.id) ||
            own.get(item.id)?.get(field) === 'decided' ||
            (isName && coveredPeople.includes(item.id))
          )
        })
        .map(({ value }) => String(value)),
    )
    const isThem = (person: string): boolean => coveredPeople.includes(person) || isTelling(person)
    const isTextHidden = (
      id: string | undefined,
      people: Iterable<string>,
      value: Values,
      leaf: Leaf,
    ): boolean => {
      const { kinds, field } = leaf
      if (!leaf.isText || kinds.length === 0) return false
      const isFreeAboutThem = kinds.includes('anything') && [...people].some(isThem)
      const isOwnName = id !== undefined && isPerson(id) && kinds.includes('identity')
      const saysSo = !isOwnName && telling.some((name) => names(String(leaf.value), name))
      return (isFreeAboutThem || saysSo) && !isTextClear(id, field, value)
    }
    for (const { id, value, leaves } of items) {
      if (gone.has(id)) continue
      for (const leaf of leaves) {
        if (isTextHidden(id, about.get(id) ?? [], value, leaf)) texts.add(`${id} ${leaf.field}`)
      }
    }
    for (const leaf of topLeaves) {
      if (isTextHidden(undefined, coveredPeople, record, leaf)) topTexts.add(leaf.field)
    }
    gone = close([...start, ...gone], isHidden, topHidden)
  }

  // ── the record that is left ──
  const isOut = (id: string): boolean => gone.has(id) || !byId.has(id)
  const withoutEmpty = (from: unknown, value: unknown): unknown => {
    const schema = reading.resolve(from)
    if (schema['type'] !== 'object') return value
    return Object.fromEntries(
      Object.entries(Object(value))
        .filter(([, inner]) => !(Array.isArray(inner) && inner.length === 0))
        .map(([name, inner]) => [name, withoutEmpty(asSchema(schema['properties'])[name], inner)]),
    )
  }
  const mayTell = (item: Item, name: string): boolean => {
    const from = asSchema(item.collection.item['properties'])[name]
    if (from === undefined || isPrivateField(item.collection.item, name)) return false
    if (couldRefer(reading, from)) return false
    return !fieldNames(reading, from, name).some((field) => wouldHide(item, field, name))
  }
  const wouldHide = (item: Item, field: string, top: string): boolean => {
    if (isHidden(item.id, field)) return true
    const kinds = kindsAt(reading, item.collection.item, field)
    const leaf = { field, top, kinds, value: '', isReference: false, isText: false }
    return fieldWhy(item.collection.item, item.value, about.get(item.id) ?? [], leaf) !== undefined
  }
  const isParent = (person: string, child: string): boolean =>
    items.some((item) => {
      const fields = asSchema(item.collection.item['x-kin'])
      const line = named(item.value, fields['parents']).includes(person)
      const isHome = wholeKinds(item).includes('whereabouts')
      return (
        line &&
        !isHome &&
        !gone.has(item.id) &&
        named(item.value, fields['children']).includes(child)
      )
    })
  const couples = items
    .filter(({ value, collection }) => {
      const both = named(value, asSchema(collection.item['x-kin'])['partners'])
      if (new Set(both).size !== 2 || both.some((id) => gone.has(id) || namedOnes.has(id)))
        return false
      return items.some(
        ({ id }) => isPerson(id) && !gone.has(id) && both.every((one) => isParent(one, id)),
      )
    })
    .map(({ id }) => id)
  const result: Values = {}
  for (const name of Object.keys(asSchema(reading.root['properties']))) {
    if (KEPT_BACK.includes(name)) continue
    const collection = reading.collections.find((each) => each.name === name)
    if (!collection) {
      const value = record[name]
      if (value === undefined) continue
      const from = asSchema(reading.root['properties'])[name]
      const seen =
        name === 'id'
          ? value
          : topHidden(name)
            ? undefined
            : show(from, value, topHidden, isOut, [name])
      if (seen !== undefined && !(Array.isArray(seen) && seen.length === 0)) {
        result[name] = withoutEmpty(from, seen)
      } else if (requiredOf(reading.root).includes(name)) {
        return { record: undefined, hiddenItems: gone, hiddenFields: texts, couples }
      }
      continue
    }
    const kept: Values = {}
    for (const item of items.filter(
      (each) => each.collection === collection && !gone.has(each.id),
    )) {
      const seen = show(collection.item, item.value, (field) => isHidden(item.id, field), isOut)
      const shown = withoutEmpty(collection.item, seen) as Values
      const gaps = Object.entries(asSchema(shown['gaps'])).filter(([gap]) => mayTell(item, gap))
      if (gaps.length > 0) shown['gaps'] = Object.fromEntries(gaps)
      else delete shown['gaps']
      kept[item.id] = shown
    }
    if (Object.keys(kept).length > 0) result[name] = kept
  }
  const hiddenFields = new Set([
    ...texts,
    ...[...own].flatMap(([id, fields]) => [...fields.keys()].map((field) => `${id} ${field}`)),
  ])
  return { record: result, hiddenItems: gone, hiddenFields, couples }
}

export const couldRefer = (reading: Reading, from: unknown): boolean => {
  const schema = reading.resolve(from)
  if (Array.isArray(schema['anyOf']))
    return schema['anyOf'].some((each) => couldRefer(reading, each))
  if (prefixOfPattern(schema)) return true
  if (schema['type'] === 'array') {
    const places: unknown[] = Array.isArray(schema['prefixItems'])
      ? schema['prefixItems']
      : [schema['items']]
    return places.some((place) => couldRefer(reading, place))
  }
  return Object.values(asSchema(schema['properties'])).some((inner) => couldRefer(reading, inner))
}

const fieldNames = (reading: Reading, from: unknown, path: string): string[] => {
  const schema = reading.resolve(from)
  const inner = schema['type'] === 'array' ? reading.resolve(schema['items']) : schema
  return [
    path,
    ...Object.entries(asSchema(inner['properties'])).flatMap(([name, each]) =>
      fieldNames(reading, each, `${path}/${name}`),
    ),
  ]
}

const kindsAt = (reading: Reading, item: Schema, field: string): readonly string[] => {
  let schema = item
  for (const name of field.split('/')) {
    if (schema['type'] === 'array') schema = reading.resolve(schema['items'])
    schema = reading.resolve(asSchema(schema['properties'])[name])
  }
  const own = schema['x-reveals']
  if (Array.isArray(own)) return own.map(String)
  return schema['type'] === 'string' && !('enum' in schema) ? ['anything'] : []
}
