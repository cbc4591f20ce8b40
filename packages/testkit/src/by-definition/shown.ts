import type { Reader } from '@relational-practice/core'
import { asSchema, type Reading, type Schema } from '../schema-reading.ts'
import { aboutWhom } from './about-whom.ts'
import { coveredFor, isCoveredOf } from './covered.ts'
import { goneWith, type Hidden, type Whole } from './gone-with.ts'
import { leavesOf, type Leaf } from './leaves.ts'
import { leftOf } from './left-of.ts'
import { names } from './named-in.ts'
import { clears, couldMean, everyMember } from './readers.ts'
import {
  isPerson,
  itemsOf,
  KEPT_BACK,
  list,
  named,
  values,
  type Item,
  type Values,
} from './record-items.ts'
import { isRefused } from './refused.ts'
import { couldRefer, fieldNames, kindsAt } from './schema-fields.ts'
import { textCleared } from './text-cleared.ts'
import { wholeKinds } from './whole-kinds.ts'

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

  if (isRefused(record, reader, members)) {
    return { record: undefined, hiddenItems: new Set(), hiddenFields: new Set(), couples: [] }
  }
  const items = itemsOf(reading, record)
  const about = aboutWhom(items)
  const byId = new Map(items.map((item) => [item.id, item]))
  const requiredOf = (schema: Schema): string[] => list(schema['required'])

  const coverage = coveredFor(record, items, about, members)
  const { covered, namedOnes, near } = coverage

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
      isCoveredOf(coverage, about.get(item.id) ?? [], whole) ||
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
    if (isCoveredOf(coverage, people, kinds)) return 'decided'
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
  const whole: Whole = { reading, items, topLeaves }
  const quietly = goneWith(
    whole,
    byPrivacy,
    (id, field) => own.get(id)?.get(field) === 'private',
    (field) => topOwn.get(field) === 'private',
  )

  const isTextClear = textCleared(record, reader)
  const texts = new Set<string>()
  const topTexts = new Set<string>()
  const isHidden: Hidden = (id, field) =>
    own.get(id)?.has(field) === true || texts.has(`${id} ${field}`)
  const topHidden = (field: string): boolean => topOwn.has(field) || topTexts.has(field)
  const start = new Set([...decided, ...byPrivacy])
  let gone = goneWith(whole, start, isHidden, topHidden)
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
    gone = goneWith(whole, [...start, ...gone], isHidden, topHidden)
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
            : leftOf(reading, from, value, topHidden, isOut, [name])
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
      const seen = leftOf(
        reading,
        collection.item,
        item.value,
        (field) => isHidden(item.id, field),
        isOut,
      )
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
