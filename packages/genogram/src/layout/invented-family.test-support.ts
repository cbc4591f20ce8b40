import { entries, viewFor, type Id, type View } from '@relational-practice/core'
import {
  genogramRecord,
  type Gender,
  type Genogram,
  type ParentLink,
  type Person,
} from '../schema/index.ts'

/** An invented family in short: everyone's name is their id without `p-`. */
export interface Invented {
  /** `Ann w1970 Bob m1968 Cat`: names with gender (w, m, n) and year of birth where known. */
  readonly people: string
  /** `Ann+Bob: Cat Dan` or `Ann: Cat`: parents by birth and their children; a `+` alone is a couple. */
  readonly families?: readonly string[]
  /** The same by another kind of link. */
  readonly care?: Readonly<Partial<Record<ParentLink['kind'], readonly string[]>>>
  /** `Ann Bob`: who lives together. */
  readonly homes?: readonly string[]
  readonly more?: Partial<Genogram>
}

const GENDERS = new Map<string | undefined, Gender>([
  ['w', 'woman'],
  ['m', 'man'],
  ['n', 'non-binary'],
])
const CARE = [
  'adoptive',
  'foster',
  'step',
  'guardian',
  'kinship',
  'donor',
  'surrogate',
  'legal',
  'social',
] as const
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

const peopleOf = (text: string): Record<Id<'p'>, Person> => {
  const people: Record<Id<'p'>, Person> = {}
  let last: Id<'p'> | undefined
  for (const word of words(text)) {
    const fact = /^(?<gender>[wmn])?(?<year>\d{4})?$/.exec(word)?.groups
    if (!fact || !last) {
      last = `p-${word}`
      people[last] = { name: word }
      continue
    }
    const gender = GENDERS.get(fact['gender'])
    people[last] = {
      ...people[last],
      ...(gender && { gender }),
      ...(fact['year'] && { born: fact['year'] }),
    }
  }
  return people
}

/** The record of an invented family. */
export const inventedRecord = ({
  people,
  families = [],
  care = {},
  homes = [],
  more = {},
}: Invented): Genogram => {
  const partnerships: NonNullable<Genogram['partnerships']> = {}
  const parentLinks: NonNullable<Genogram['parentLinks']> = {}
  const householdStays: NonNullable<Genogram['householdStays']> = {}
  const households: NonNullable<Genogram['households']> = {}
  const read = (family: string, kind: ParentLink['kind']): void => {
    const [pair = '', children = ''] = family.split(':')
    const parents = pair
      .trim()
      .split('+')
      .map((name): Id<'p'> => `p-${name.trim()}`)
    const [one, other] = parents
    if (one && other && kind === 'birth') {
      partnerships[`u-${Object.keys(partnerships).length + 1}`] = { partners: [one, other] }
    }
    for (const child of words(children)) {
      for (const parent of parents) {
        parentLinks[`l-${child}-${parent}-${kind}`] = { child: `p-${child}`, parent, kind }
      }
    }
  }
  for (const family of families) read(family, 'birth')
  for (const kind of CARE) for (const family of care[kind] ?? []) read(family, kind)
  homes.forEach((home, place) => {
    households[`hh-${place + 1}`] = { name: `Home ${place + 1}` }
    for (const name of words(home)) {
      householdStays[`s-${place + 1}-${name}`] = {
        household: `hh-${place + 1}`,
        person: `p-${name}`,
      }
    }
  })
  return {
    kind: 'genogram',
    schemaVersion: 1,
    id: 'r-1',
    people: peopleOf(people),
    partnerships,
    parentLinks,
    households,
    householdStays,
    ...more,
  }
}

/** A worker's view of a record. */
export const viewOf = (record: Genogram): View<Genogram> => {
  const view = viewFor(genogramRecord, record, 'worker')
  if (!view) throw new Error('no view')
  return view
}

/** A worker's view of an invented family. */
export const inventedFamily = (invented: Invented): View<Genogram> =>
  viewOf(inventedRecord(invented))

/** The day pictures in these tests are drawn for. */
export const TODAY = '2026-06-01'

/** Every pregnancy that stands for nobody drawn as a person. */
export const drawnPregnancies = ({ pregnancies, people }: Genogram): Id<'w'>[] =>
  entries(pregnancies)
    .filter(([, { children = [] }]) => !children.some((child) => people?.[child]))
    .map(([id]) => id)
