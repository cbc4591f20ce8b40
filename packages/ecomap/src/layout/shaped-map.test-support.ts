import { entries } from '@relational-practice/core'
import type { Ecomap, TieEnd } from '../schema/index.ts'
import { generatedMap, numbers } from './generated-map.test-support.ts'

/** Maps unlike the usual ones, by what makes them hard. */
export const SHAPES = [
  'dense',
  'stars',
  'two-parts',
  'many-lines',
  'one-kind',
  'circle',
  'long-names',
] as const

/** What makes a generated map hard. */
export type MapShape = (typeof SHAPES)[number]

const QUALITIES = [
  'strong',
  'moderate',
  'tenuous',
  'stressful',
  'ambivalent',
  'broken',
  'planned',
  undefined,
] as const

/** An invented map of some shape: 3 to 60 systems and 1 to 9 members, by lot. */
export const shapedMap = (shape: MapShape, seed: number): Ecomap => {
  const next = numbers(seed * 104_729 + SHAPES.indexOf(shape) * 31)
  const below = (most: number): number => Math.floor(next() * most)
  const count = 3 + below(58)
  const base = generatedMap({
    systems: count,
    members: 1 + below(9),
    seed: below(100_000),
    density: 0,
    kin: next() < 0.5,
  })
  const ties: NonNullable<Ecomap['ties']> = shape === 'two-parts' ? {} : { ...base.ties }
  const systems: NonNullable<Ecomap['systems']> = { ...base.systems }
  const ids = entries(systems).map(([id]) => id)
  const members = entries(base.people).map(([id]) => id)
  const some = (from = 0, to = count): TieEnd => ids[from + below(to - from)] ?? 'sy-0'
  let number = 0
  const tie = (one: TieEnd, other: TieEnd): void => {
    if (one === other) return
    const quality = QUALITIES[below(QUALITIES.length)]
    ties[`t-shape-${number}`] = { between: [one, other], ...(quality && { quality }) }
    number += 1
  }
  const half = Math.floor(count / 2)
  const around = (each: (id: TieEnd, place: number) => void): void => {
    for (const [place, id] of ids.entries()) each(id, place)
  }
  const made: Readonly<Record<MapShape, () => void>> = {
    dense: () => {
      for (let edge = 0; edge < count * (1 + next() * 2); edge += 1) tie(some(), some())
    },
    stars: () => {
      const middles = [some(), some()] as const
      around((id) => next() < 0.5 && tie(middles[below(2)] ?? id, id))
    },
    'two-parts': () => {
      around(() => {
        tie(some(0, half), some(0, half))
        tie(some(half), some(half))
      })
      for (let spoke = 0; spoke < 3; spoke += 1) tie('hh-home', some())
    },
    'many-lines': () => {
      around((id) => {
        for (let line = 0; line < below(6); line += 1) tie(members[below(members.length)] ?? id, id)
      })
    },
    'one-kind': () => {
      for (const [id, system] of entries(systems)) systems[id] = { ...system, domain: 'friends' }
      around((id) => next() < 0.6 && tie(some(), id))
    },
    circle: () => around((id, place) => tie(id, ids[(place + 1) % count] ?? id)),
    'long-names': () => {
      for (const [id, system] of entries(systems)) {
        const importance = (['little', 'some', 'great'] as const)[below(3)] ?? 'some'
        systems[id] = { ...system, importance, name: 'x'.repeat(1 + below(40)) }
      }
      around((id) => next() < 0.5 && tie(some(), id))
    },
  }
  made[shape]()
  return { ...base, systems, ties }
}
