import { entries, viewFor, type View } from '@relational-practice/core'
import { ecomapRecord, type Domain, type Ecomap, type Tie, type TieEnd } from '../schema/index.ts'

/** A generator of numbers from 0 to 1, the same each time for the same seed. */
export const numbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) / 16_777_216
  }
}

const DOMAINS: readonly Domain[] = [
  'extended-family',
  'friends',
  'school',
  'work',
  'health',
  'faith',
  'money-and-housing',
  'care-services',
  'community',
  'place',
]
const QUALITIES = ['strong', 'moderate', 'tenuous', 'stressful', 'ambivalent', 'broken'] as const
const FLOWS = ['none', 'to-first', 'to-second', 'both-ways', undefined] as const
const NAMES = [
  'Mum’s cousin Precious',
  'Allotment',
  'Housing association repairs team',
  'Mr Adeyemi',
  'Paediatric diabetes clinic',
  'Nia',
  'Al-Noor Mosque',
  'Zumba',
]
const MEMBERS = ['Dilan', 'Rojda', 'Baran', 'Aylin', 'Deniz', 'Mehmet', 'Elif', 'Zeynep', 'Can']

/** What a generated map is like. */
export interface MapKind {
  readonly systems: number
  readonly members?: number
  readonly seed?: number
  /** Ties between systems, for each hundred systems. */
  readonly density?: number
  /** Whether it says who of the household is kin; who that is, is drawn by lot. */
  readonly kin?: boolean
}

const GENDERS = ['woman', 'man', 'non-binary', 'in-own-words', undefined] as const
const PARENTS = ['birth', 'adoptive', 'foster', 'kinship', 'step', 'social'] as const
const PARTNERS = ['married', 'cohabiting', 'religious-only', 'other'] as const
const STANDINGS = ['agreed', 'contested', 'presumed', undefined] as const

/** A household of some adults and their children, and now and then a grandparent or somebody who is no kin. */
const withKin = ({ people, households, ...ecomap }: Ecomap, next: () => number): Ecomap => {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)]
  const ids = entries(people).map(([id]) => id)
  const adults = Math.max(1, Math.floor(ids.length / 2))
  const partnerships: Ecomap['partnerships'] = {}
  const parentLinks: Ecomap['parentLinks'] = {}
  for (let place = 1; place < adults; place += 2) {
    const [one, other] = [ids[place - 1], ids[Math.min(adults - 1, place + (next() < 0.3 ? 1 : 0))]]
    if (!one || !other || one === other) continue
    const kind = pick(PARTNERS)
    const parted = next() < 0.2
    partnerships[`u-${place}`] = {
      partners: [one, other],
      ...(kind && { kind }),
      ...(parted && { to: '2020' }),
    }
  }
  for (const [place, child] of ids.entries()) {
    const isChild = place >= adults || (place > 1 && next() < 0.3)
    if (!isChild) continue
    for (const side of [0, 1]) {
      const parent = ids[Math.floor(next() * Math.min(place, adults))]
      const standing = pick(STANDINGS)
      if (!parent || parent === child || next() < 0.15) continue
      parentLinks[`l-${place}-${side}`] = {
        parent,
        child,
        kind: next() < 0.6 ? 'birth' : (pick(PARENTS) ?? 'birth'),
        ...(standing && next() < 0.3 && { standing }),
      }
    }
  }
  const gendered = Object.fromEntries(
    entries(people).map(([id, person]) => {
      const gender = pick(GENDERS)
      return [id, { ...person, ...(gender && { gender }) }]
    }),
  )
  return {
    ...ecomap,
    ...(people && { people: gendered }),
    ...(households && { households }),
    partnerships,
    parentLinks,
  }
}

/** An invented map of so many systems, most of them tied to the household, some to each other. */
export const generatedMap = ({
  systems: count,
  members = 4,
  seed = 1,
  density = 50,
  kin = false,
}: MapKind): Ecomap => {
  const next = numbers(seed * 7919 + count * 31 + density)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(next() * from.length)]
  const people: Ecomap['people'] = {}
  for (const name of MEMBERS.slice(0, members)) people[`p-${name.toLowerCase()}`] = { name }
  const ids = entries(people).map(([id]) => id)
  const systems: Ecomap['systems'] = {}
  const ties: Ecomap['ties'] = {}
  const tie = (id: number, between: [TieEnd, TieEnd]): void => {
    const flow = pick(FLOWS)
    const made: Tie = { between, quality: pick(QUALITIES) ?? 'strong', ...(flow && { flow }) }
    ties[`t-${id}`] = made
  }
  for (let place = 0; place < count; place += 1) {
    systems[`sy-${place}`] = { name: pick(NAMES) ?? '', domain: pick(DOMAINS) ?? 'other' }
    const lines = next() < 0.1 ? 0 : next() < 0.15 ? 2 : 1
    for (let line = 0; line < lines; line += 1) {
      const from: TieEnd = next() < 0.5 ? 'hh-home' : (pick(ids) ?? 'hh-home')
      tie(place * 10 + line, [from, `sy-${place}`])
    }
  }
  for (let edge = 0; edge < (count * density) / 100; edge += 1) {
    const [a, b] = [Math.floor(next() * count), Math.floor(next() * count)]
    if (a !== b) tie(10_000 + edge, [`sy-${a}`, `sy-${b}`])
  }
  const made: Ecomap = {
    kind: 'ecomap',
    schemaVersion: 1,
    id: 'r-generated',
    household: 'hh-home',
    people,
    households: { 'hh-home': { members: ids } },
    systems,
    ties,
  }
  return kin ? withKin(made, next) : made
}

/** What the worker sees of a map. */
export const workersView = (ecomap: Ecomap): View<Ecomap> => {
  const view = viewFor(ecomapRecord, ecomap, 'worker')
  if (!view) throw new Error('no view')
  return view
}
