import { entries, type Id } from '@relational-practice/core'
import type { Genogram, ParentLink, Partnership, Pregnancy } from '../schema/index.ts'

/**
 * What a drawing or a document can show or leave out, one thing at a time. People stand in every
 * layer; a person whom nothing that is shown ties to anybody goes with the ties.
 */
export const LAYERS = [
  'family',
  'care',
  'households',
  'unsettled',
  'origins',
  'kept-from-others',
  'pregnancies',
  'losses',
  'migration',
  'responsibility',
  'health',
  'emotional',
  'harm',
  'statements',
] as const

/**
 * `family`: partners, parents, brothers and sisters. `care`: foster and kinship care, guardians,
 * placements. `households`: who lives where. `unsettled`: parentage that is contested or disproved.
 * `origins`: donors and surrogates. `kept-from-others`: relationships kept from others.
 * `pregnancies`: a baby expected. `losses`: pregnancies that ended otherwise. `responsibility`:
 * parental responsibility. `emotional`: how people are with each other. The others are what their
 * names say.
 */
export type Layer = (typeof LAYERS)[number]

const CARE: ReadonlySet<ParentLink['kind']> = new Set(['foster', 'kinship', 'guardian'])

const layerOfLink = ({ kind, standing }: ParentLink): Layer => {
  if (standing === 'contested' || standing === 'disproved') return 'unsettled'
  if (kind === 'donor' || kind === 'surrogate') return 'origins'
  return CARE.has(kind) ? 'care' : 'family'
}

/** The items of a collection with the layer of each. */
const inLayer = <P extends string, T>(
  items: Readonly<Record<Id<P>, T>> | undefined,
  layer: Layer | ((item: T) => Layer),
): (readonly [Id, Layer])[] =>
  entries<Id<P>, T>(items).map(([id, item]) => [
    id,
    typeof layer === 'string' ? layer : layer(item),
  ])

/** Every item that stands in a layer, with that layer. People and what people are called stand in all. */
export const layersOfItems = (genogram: Genogram): readonly (readonly [Id, Layer])[] => [
  ...inLayer(genogram.partnerships, ({ kind }: Partnership) =>
    kind === 'affair' ? 'kept-from-others' : 'family',
  ),
  ...inLayer(genogram.parentLinks, layerOfLink),
  ...inLayer(genogram.multipleBirths, 'family'),
  ...inLayer(genogram.siblingGroups, 'family'),
  ...inLayer(genogram.pregnancies, ({ outcome }: Pregnancy) =>
    outcome === 'expected' || outcome === 'birth' ? 'pregnancies' : 'losses',
  ),
  ...inLayer(genogram.healthMarks, 'health'),
  ...inLayer(genogram.households, 'households'),
  ...inLayer(genogram.householdStays, 'households'),
  ...inLayer(genogram.bonds, 'emotional'),
  ...inLayer(genogram.harms, 'harm'),
  ...inLayer(genogram.placements, 'care'),
  ...inLayer(genogram.responsibilities, 'responsibility'),
  ...inLayer(genogram.migrations, 'migration'),
  ...inLayer(genogram.statements, 'statements'),
]
