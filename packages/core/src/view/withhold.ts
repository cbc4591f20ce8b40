import { goneWith, itemsOf, referencesOf } from '../record/references.ts'
import type { Pruning } from '../record/prune.ts'
import type { PlanProperty } from '../record/schema-nodes.ts'
import { NEVER_SHARED, type RecordPlan } from '../record/schema-plan.ts'
import { aboutPeople, type About } from './about-people.ts'
import { cover, coverageFor, type Coverage } from './coverage.ts'
import { knownCouples } from './known-couples.ts'
import { keepersOf, namedIn, standingAlone } from './keepers.ts'
import { withheldForOwnSake, type Reason, type ViewOptions } from './own-sake.ts'
import { peopleOf, type Reader } from './reader.ts'
import { decideTexts, tellingTerms } from './withheld-texts.ts'

/** All that is not in a reader's view, and why. */
export interface Withholding {
  /** The items that are gone, each with why; without a reason, for want of something that is gone. */
  readonly gone: ReadonlySet<string>
  readonly items: ReadonlyMap<string, Reason>
  /** For each item, and for the record itself under the name `''`, the fields left out. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<PlanProperty, Reason>>
  readonly isGone: Pruning['isGone']
  /** How an item is pruned. */
  pruningOf(id: string): Pruning
}

/** Items that a reader is shown only with a reference, and to which nothing that is shown refers. */
const unreferenced = (
  plan: RecordPlan,
  record: object,
  gone: ReadonlySet<string>,
  hides: (id: string) => ReadonlyMap<PlanProperty, Reason> | undefined,
): string[] => {
  const properties = new Map(plan.collections.map(({ name, item }) => [name, item.properties]))
  const referred = new Set<string>()
  for (const { path, to } of referencesOf(plan, record)) {
    const [collection = '', id = '', field] = path.map(String)
    const property = properties.get(collection)?.find(({ name }) => name === field)
    if (gone.has(id) || NEVER_SHARED.includes(collection)) continue
    if (property && hides(id)?.has(property)) continue
    if (!property && isTopHidden(plan, collection, hides)) continue
    referred.add(to)
  }
  return [...itemsOf(plan, record)]
    .filter(({ id, collection }) => collection.shownWithReferences && !referred.has(id))
    .map(({ id }) => id)
}

const isTopHidden = (
  plan: RecordPlan,
  name: string,
  hides: (id: string) => ReadonlyMap<PlanProperty, Reason> | undefined,
): boolean => {
  const field = plan.fields.find((each) => each.name === name)
  return field !== undefined && hides('')?.has(field) === true
}

const sharedIds = (plan: RecordPlan, record: object): ReadonlySet<string> =>
  new Set(
    [...itemsOf(plan, record)]
      .filter(({ collection }) => !NEVER_SHARED.includes(collection.name))
      .map(({ id }) => id),
  )

const NO_FIELDS: ReadonlyMap<PlanProperty, Reason> = new Map()

/** Of somebody who cares for a protected person, their whereabouts are protected as those are. */
const withCarers = (
  coverage: Coverage,
  carers: ReadonlyMap<string, readonly string[]>,
): Coverage => {
  if (carers.size === 0) return coverage
  const all = new Map([...coverage].map(([person, what]) => [person, new Map(what)]))
  for (const [person, by] of carers) cover(all, person, ['whereabouts'], by)
  return all
}

/** Whom a record is about: those a reader knows are in it, whatever is left out. */
const anchorsOf = (
  plan: RecordPlan,
  record: object,
  reader: Reader,
  coverage: Coverage,
): ReadonlySet<string> => {
  const named = [...referencesOf(plan, record)].filter(({ path }) =>
    plan.fields.some(({ name }) => name === path[0]),
  )
  return new Set([...namedIn(record, coverage), ...peopleOf(reader), ...named.map(({ to }) => to)])
}

const isByDefault = ({ because }: Reason): boolean =>
  because === 'private by default' || because === 'left out as a whole'

type Fields = ReadonlyMap<string, ReadonlyMap<PlanProperty, Reason>>

/** Closes over what falls with what is gone, and with the fields that are left out. */
const closer = (
  plan: RecordPlan,
  record: object,
): ((
  first: Iterable<string>,
  hides: (id: string) => ReadonlyMap<PlanProperty, Reason>,
) => Set<string>) => {
  const ids = sharedIds(plan, record)
  return (first, hides) => {
    const pruning = (gone: ReadonlySet<string>, id: string): Pruning => ({
      isGone: (to, elsewhere) => elsewhere || !ids.has(to) || gone.has(to),
      hides: new Set(hides(id).keys()),
    })
    let gone = new Set(goneWith(plan, record, first, pruning))
    for (let before = -1; before !== gone.size;) {
      before = gone.size
      const standing = unreferenced(plan, record, gone, hides)
      gone = new Set(goneWith(plan, record, [...gone, ...standing], pruning))
    }
    return gone
  }
}

const NO_COUPLES: ReadonlySet<string> = new Set()

/**
 * Decides what a reader does not get. Everything that is left out of a view is decided here and in
 * what this calls; it fails closed and grows until nothing more falls.
 */
export const withhold = (
  plan: RecordPlan,
  record: object,
  reader: Reader | 'worker',
  options: ViewOptions,
): Withholding => {
  const first = withholdBut(plan, record, reader, options, NO_COUPLES)
  if (reader === 'worker') return first
  const coverage = coverageFor(plan, record, reader, options.asOf)
  if (coverage.size === 0) return first
  // Judged by what is shown without them, so that nothing withheld decides; with them only more is.
  const couples = knownCouples(plan, record, first.gone, namedIn(record, coverage))
  const isAnyGone = [...couples].some((id) => first.gone.has(id))
  return isAnyGone ? withholdBut(plan, record, reader, options, couples) : first
}

const withholdBut = (
  plan: RecordPlan,
  record: object,
  reader: Reader | 'worker',
  options: ViewOptions,
  couples: ReadonlySet<string>,
): Withholding => {
  const ids = sharedIds(plan, record)
  const finish = (
    gone: ReadonlySet<string>,
    items: ReadonlyMap<string, Reason>,
    fields: Fields,
  ): Withholding => {
    const isGone: Pruning['isGone'] = (to, elsewhere) => elsewhere || !ids.has(to) || gone.has(to)
    const pruningOf = (id: string): Pruning => ({
      isGone,
      hides: new Set(fields.get(id)?.keys()),
    })
    return { gone, items, fields, isGone, pruningOf }
  }
  if (reader === 'worker') {
    const isOut = (gone: ReadonlySet<string>): Pruning => ({
      isGone: (to, elsewhere) => elsewhere || !ids.has(to) || gone.has(to),
    })
    return finish(goneWith(plan, record, [], isOut), new Map(), new Map())
  }

  const close = closer(plan, record)
  const named = coverageFor(plan, record, reader, options.asOf)
  const isCovered = named.size > 0
  const about: About = isCovered ? aboutPeople(plan, record) : new Map()
  const { carers, near } = keepersOf(plan, record, reader, about, named)
  const coverage = withCarers(named, carers)
  const own = withheldForOwnSake(plan, record, reader, options, about, coverage, couples)
  const items = new Map(own.items)

  // What would be gone if nobody had decided anything tells of nobody.
  const byDefault = close(
    [...items].filter(([, reason]) => isByDefault(reason)).map(([id]) => id),
    (id) => new Map([...(own.fields.get(id) ?? [])].filter(([, reason]) => isByDefault(reason))),
  )
  const isQuiet =
    [...items.values()].every(isByDefault) &&
    [...own.fields.values()].every((reasons) => [...reasons.values()].every(isByDefault))
  if (!isCovered && isQuiet) return finish(byDefault, items, own.fields)

  const aboutAll = isCovered ? about : aboutPeople(plan, record)
  const decided = (id: string): boolean => {
    const reason = items.get(id)
    return reason ? !isByDefault(reason) : !byDefault.has(id)
  }
  const anchors = anchorsOf(plan, record, reader, named)

  const fields = new Map(own.fields)
  const hides = (id: string): ReadonlyMap<PlanProperty, Reason> => fields.get(id) ?? NO_FIELDS
  let gone = close(items.keys(), hides)
  for (let before = -1; before !== sizeOf(gone, fields);) {
    before = sizeOf(gone, fields)
    for (const id of standingAlone(plan, record, gone, near, anchors)) {
      items.set(id, { because: 'stands alone', by: carers.get(id) ?? [] })
      gone.add(id)
    }
    const isTelling = (id: string): boolean => gone.has(id) && decided(id)
    const terms = tellingTerms(plan, record, coverage, isTelling, own)
    const texts = decideTexts(
      record,
      reader,
      terms,
      (person) => coverage.has(person) || isTelling(person),
    )
    for (const { id, value, collection } of itemsOf(plan, record)) {
      if (gone.has(id) || NEVER_SHARED.includes(collection.name)) continue
      const { properties } = collection.item
      const found = texts.of(
        id,
        properties,
        value,
        collection.prefix === 'p',
        aboutAll.get(id) ?? [],
      )
      if (found.size > 0) fields.set(id, new Map([...found, ...(own.fields.get(id) ?? [])]))
    }
    const withTexts = plan.fields.filter(({ name }) => name !== 'id')
    const found = texts.of('', withTexts, record, false, coverage.keys())
    fields.set('', new Map([...found, ...(own.fields.get('') ?? [])]))
    gone = close([...items.keys(), ...gone], hides)
  }
  return finish(gone, items, fields)
}

const sizeOf = (gone: ReadonlySet<string>, fields: Fields): number => {
  let size = gone.size
  for (const each of fields.values()) size += each.size
  return size
}
