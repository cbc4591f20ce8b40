import { entries, type Id, type PlainDate, type View } from '@relational-practice/core'
import { indexGenogram } from '../find/index-genogram.ts'
import { livesAt } from '../find/lives-at.ts'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { fieldsLeftOut } from './fields-left-out.ts'
import { layersOfItems } from './layers.ts'
import { showingOf, type Showing, type ShownOptions } from './purposes.ts'

const isItems = (items: unknown): items is Readonly<Record<string, object>> =>
  typeof items === 'object' && items !== null

const without = (item: object, fields: ReadonlySet<string>): object =>
  Object.keys(item).some((field) => fields.has(field))
    ? Object.fromEntries(Object.entries(item).filter(([field]) => !fields.has(field)))
    : item

/** A copy without the fields a purpose leaves out; its collections can be changed. */
const copyShown = (genogram: Genogram, showing: Showing): Genogram => {
  const leftOut = fieldsLeftOut(showing)
  const copy: Genogram = { ...genogram }
  for (const field of leftOut.record) delete copy[field]
  for (const { name } of genogramRecord.plan.collections) {
    const items: unknown = Reflect.get(genogram, name)
    if (!isItems(items)) continue
    const fields = leftOut.of(name)
    const kept = Object.entries(items).map(([id, item]) => [id, without(item, fields)])
    Reflect.set(copy, name, Object.fromEntries(kept))
  }
  return copy
}

/** Whatever stands in a layer that is off. */
const outsideLayers = (genogram: Genogram, { layers }: Showing): Id[] =>
  layersOfItems(genogram)
    .filter(([, layer]) => !layers.includes(layer))
    .map(([id]) => id)

/** Where nothing but homes is shown, a home somebody has left would be all that is said of them. */
const leftHomes = (genogram: Genogram, { layers }: Showing, asOf: PlainDate): Id[] => {
  if (layers.includes('family')) return []
  const index = indexGenogram(genogram)
  return entries(genogram.householdStays)
    .filter(([, stay]) => livesAt(index, stay, asOf) === 'no')
    .map(([id]) => id)
}

/** Everybody whom something ties to somebody else, or to a home. */
const tied = (genogram: Genogram): ReadonlySet<Id<'p'>> =>
  new Set([
    ...entries(genogram.partnerships).flatMap(([, { partners }]) => partners),
    ...entries(genogram.parentLinks).flatMap(([, { parent, child }]) => [parent, child]),
    ...entries(genogram.siblingGroups).flatMap(([, { siblings }]) => siblings),
    ...entries(genogram.multipleBirths).flatMap(([, { children }]) => children),
    ...entries(genogram.pregnancies).flatMap(([, { carrier, otherParents = [] }]) => [
      carrier,
      ...otherParents,
    ]),
    ...entries(genogram.householdStays).map(([, { person }]) => person),
    ...entries(genogram.bonds).flatMap(([, { between }]) => between),
    ...entries(genogram.harms).flatMap(([, { by, harmed }]) => (by ? [by, harmed] : [harmed])),
    ...entries(genogram.placements).flatMap(([, { child, carers = [] }]) => [child, ...carers]),
    ...entries(genogram.responsibilities).flatMap(([, { child, holder }]) =>
      holder ? [child, holder] : [child],
    ),
  ])

/** Homes in which nobody is shown to live. */
const emptied = (genogram: Genogram): Id<'hh'>[] => {
  const livedIn = new Set([
    ...entries(genogram.householdStays).map(([, { household }]) => household),
    ...entries(genogram.placements).flatMap(([, { household }]) => household ?? []),
  ])
  return entries(genogram.households)
    .map(([id]) => id)
    .filter((id) => !livedIn.has(id))
}

const dropEmptied = (genogram: Genogram): void => {
  for (const { name } of genogramRecord.plan.collections) {
    const items: unknown = Reflect.get(genogram, name)
    if (isItems(items) && Object.keys(items).length === 0) Reflect.deleteProperty(genogram, name)
  }
}

/**
 * What a purpose and its layers show of a view: a view for the same reader, in which things are left
 * out and nothing is added or changed. Whoever was tied to others only by what is left out is left
 * out too, unless the genogram is about them.
 */
export const shownView = (
  view: View<Genogram>,
  options: ShownOptions & { readonly asOf: PlainDate },
): View<Genogram> => {
  if (!options.purpose && !options.layers) return view
  const showing = showingOf(options)
  const draft = copyShown(view.record, showing)
  const before = tied(draft)
  genogramRecord.removeItems(draft, [
    ...outsideLayers(draft, showing),
    ...leftHomes(draft, showing, options.asOf),
  ])
  const after = tied(draft)
  const isAbout = new Set(draft.indexPeople)
  genogramRecord.removeItems(
    draft,
    [...before].filter((id) => !after.has(id) && !isAbout.has(id)),
  )
  genogramRecord.removeItems(draft, emptied(draft))
  dropEmptied(draft)
  return { ...view, record: draft }
}
