import { boxesOverlap, segmentsCross, type Box } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import type { Ecomap } from '../schema/index.ts'
import { BADGE, type EcomapLayout } from './ecomap-layout.ts'
import { generatedMap, workersView } from './generated-map.test-support.ts'
import { layoutEcomap, layOutTogether, seatsIn } from './layout-ecomap.ts'

const options = { asOf: '2026-06-01' }
const layOut = (ecomap: Ecomap, more = {}): EcomapLayout =>
  layoutEcomap(workersView(ecomap), { ...options, ...more })

interface Round {
  readonly of: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

const circlesOf = ({ household, systems, ties }: EcomapLayout): readonly Round[] => [
  { ...household, of: 'household' },
  ...systems.map((system) => ({ ...system, of: system.id })),
  ...ties.flatMap(({ id, badge }) => (badge ? [{ ...badge, radius: BADGE, of: id }] : [])),
]

const distance = (
  p: { x: number; y: number },
  a: { x: number; y: number },
  b: { x: number; y: number },
): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy || 1
  const share = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length))
  return Math.hypot(a.x + share * dx - p.x, a.y + share * dy - p.y)
}

/** Reckoned here from the finished layout alone, not with what the layout checks itself by. */
const faultsOf = (layout: EcomapLayout): readonly string[] => {
  const circles = circlesOf(layout)
  const touching = circles.flatMap((a, place) =>
    circles.slice(place + 1).flatMap((b) => {
      const isOwnBadge = a.of === 'household' && b.of.startsWith('t-')
      const apart = Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius
      return !isOwnBadge && apart < 0 ? [`${a.of} touches ${b.of}`] : []
    }),
  )
  const through = layout.ties.flatMap(({ id, ends, points }) =>
    circles.flatMap(({ of, radius, ...middle }) => {
      const isOwn =
        of === id ||
        ends.some((end) => end === of) ||
        (of === 'household' && !ends.every((end) => end.startsWith('sy-')))
      const hit = points.some(
        (to, n) => n > 0 && distance(middle, points[n - 1] ?? to, to) < radius,
      )
      return hit && !isOwn ? [`${id} runs through ${of}`] : []
    }),
  )
  const names: Box[] = layout.members.map(({ labelBox }) => labelBox)
  const overlaps = names.flatMap((box, place) =>
    names
      .slice(place + 1)
      .filter((other) => boxesOverlap(box, other))
      .map(() => 'two names overlap'),
  )
  const numbers = JSON.stringify([layout.systems, layout.ties, layout.members]).match(/\d\.\d/)
  return [...touching, ...through, ...overlaps, ...(numbers ? ['a place off the grid'] : [])]
}

/** Pairs of lines that cross, each pair once. */
const crossingsOf = ({ ties }: EcomapLayout): number => {
  const pieces = ties.map(({ points }) =>
    points.slice(1).map((to, n) => ({ from: points[n] ?? to, to })),
  )
  return pieces.reduce(
    (sum, own, place) =>
      sum +
      pieces
        .slice(place + 1)
        .filter((other) => own.some((a) => other.some((b) => segmentsCross(a, b)))).length,
    0,
  )
}

const SIZES = [1, 2, 3, 4, 5, 6, 7, 8, 11, 15, 22, 30, 45, 60]

describe('a map', () => {
  it.each(SIZES)(
    'of %i systems: no circle or name on another, no line through a circle',
    (systems) => {
      for (const [seed, members] of [0, 1, 4, 5, 9].entries()) {
        for (const density of [0, 40, 110]) {
          const layout = layOut(generatedMap({ systems, members, seed, density }))
          expect(faultsOf(layout)).toEqual([])
          expect(layout.systems).toHaveLength(systems)
        }
      }
    },
  )

  it('shows every tie that stands once, and nobody twice', () => {
    const ecomap = generatedMap({ systems: 30 })
    const layout = layOut(ecomap)
    expect(layout.ties.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(ecomap.ties ?? {}).toSorted(),
    )
    expect(new Set(layout.systems.map(({ id }) => id)).size).toBe(30)
    expect(layout.notes).toEqual([])
  })

  it('without ties between systems has no line that crosses another', () => {
    for (const systems of SIZES) {
      expect(crossingsOf(layOut(generatedMap({ systems, density: 0 })))).toBe(0)
    }
  })

  it('puts kinds together where nothing speaks against it', () => {
    const ecomap = generatedMap({ systems: 40, density: 0 })
    const order = layOut(ecomap)
      .systems.toSorted((a, b) => a.angle - b.angle)
      .map(({ id }) => ecomap.systems?.[id]?.domain)
    const breaks = order.filter((kind, seat) => kind !== order[(seat + 1) % order.length])
    expect(breaks.length).toBe(new Set(order).size)
  })

  it('does not depend on the order of keys', () => {
    const ecomap = generatedMap({ systems: 25 })
    const turned = {
      ...ecomap,
      systems: Object.fromEntries(Object.entries(ecomap.systems ?? {}).toReversed()),
      ties: Object.fromEntries(Object.entries(ecomap.ties ?? {}).toReversed()),
    }
    expect(JSON.stringify(layOut(turned).systems)).toBe(JSON.stringify(layOut(ecomap).systems))
    expect(JSON.stringify(layOut(turned).ties)).toBe(JSON.stringify(layOut(ecomap).ties))
  })

  it('keeps names whole that are long, in circles that are large enough', () => {
    const name = 'The London Borough’s Integrated Family Support and Early Intervention Partnership'
    const ecomap = generatedMap({ systems: 6 })
    const layout = layOut({
      ...ecomap,
      systems: { ...ecomap.systems, 'sy-0': { name, domain: 'other' } },
    })
    const placed = layout.systems.find(({ id }) => id === 'sy-0')
    expect(placed?.label.join(' ')).toBe(name)
    expect(faultsOf(layout)).toEqual([])
  })

  it('says of a tie that it has no place, and of no tie to another family’s child', () => {
    const ecomap: Ecomap = {
      ...generatedMap({ systems: 3, density: 0 }),
      people: { 'p-away': { name: 'Ada' } },
      ties: {
        't-1': { between: ['p-away', 'sy-0'] },
        't-2': { between: ['hh-home', 'sy-peer'] },
      },
    }
    const withPeer: Ecomap = {
      ...ecomap,
      systems: { ...ecomap.systems, 'sy-peer': { domain: 'peer', pseudonym: 'Friend A' } },
    }
    expect(layOut(withPeer).notes).toEqual([{ problem: 'no-place-for-tie', about: ['t-1'] }])
    expect(layOut(withPeer).systems.map(({ id }) => id)).not.toContain('sy-peer')
    expect(layOut(withPeer, { peers: true }).systems.map(({ id }) => id)).toContain('sy-peer')
  })
})

describe('a map that grows', () => {
  const shift = (before: EcomapLayout, after: EcomapLayout): readonly number[] => {
    const was = seatsIn(before)
    return after.systems.flatMap(({ id, angle }) => {
      const old = was[id]
      if (old === undefined) return []
      const turn = Math.abs(angle - old) % 36_000
      return [Math.min(turn, 36_000 - turn) / 100]
    })
  }

  it('keeps the order of who was there, and moves them by less than the new seat takes', () => {
    for (const systems of [8, 15, 30, 59]) {
      const ecomap = generatedMap({ systems })
      const before = layOut(ecomap)
      const grown: Ecomap = {
        ...ecomap,
        systems: { ...ecomap.systems, 'sy-new': { name: 'Boxing gym', domain: 'recreation' } },
        ties: { ...ecomap.ties, 't-new': { between: ['hh-home', 'sy-new'], quality: 'strong' } },
      }
      const after = layOut(grown, { seats: seatsIn(before) })
      expect(faultsOf(after)).toEqual([])
      const around = ({ systems: all }: EcomapLayout): string => {
        const ids = all.toSorted((a, b) => a.angle - b.angle).map(({ id }) => id)
        const known = ids.filter((id) => id !== 'sy-new')
        const first = known.indexOf('sy-0')
        return [...known.slice(first), ...known.slice(0, first)].join(' ')
      }
      expect(around(after)).toBe(around(before))
      expect(Math.max(...shift(before, after))).toBeLessThanOrEqual(400 / Math.min(systems, 20) + 8)
    }
  })

  it('is the same on its own seats', () => {
    const ecomap = generatedMap({ systems: 20 })
    const before = layOut(ecomap)
    expect(layOut(ecomap, { seats: seatsIn(before) }).systems).toEqual(before.systems)
  })
})

describe('maps together', () => {
  it('give who both show one place on both, and the middle too', () => {
    const one = generatedMap({ systems: 12, seed: 1 })
    const other = generatedMap({ systems: 16, seed: 2, members: 6 })
    const [a, b] = layOutTogether([workersView(one), workersView(other)], options)
    if (!a || !b) throw new Error('no layouts')
    const places = new Map(b.systems.map(({ id, x, y, radius }) => [id, [x, y, radius]]))
    for (const { id, x, y, radius } of a.systems) expect(places.get(id)).toEqual([x, y, radius])
    expect([a.household.x, a.household.radius]).toEqual([b.household.x, b.household.radius])
    const members = new Map(b.members.map(({ id, x, y }) => [id, [x, y]]))
    for (const { id, x, y } of a.members) expect(members.get(id)).toEqual([x, y])
    expect([...faultsOf(a), ...faultsOf(b)]).toEqual([])
  })

  it('leave seats empty when we leave', () => {
    const ecomap = generatedMap({ systems: 10 })
    const paid: Ecomap = {
      ...ecomap,
      systems: {
        ...ecomap.systems,
        'sy-3': { name: 'Support', domain: 'care-services', paid: true },
      },
    }
    const [all, left] = [layOut(paid), layOut(paid, { whenWeLeave: true })]
    expect(left.systems).toEqual(all.systems.filter(({ id }) => id !== 'sy-3'))
    expect(left.notes.at(-1)).toEqual({ problem: 'left-out-when-we-leave', about: ['sy-3'] })
  })
})

describe('the middle', () => {
  it('takes the places a host gives, if it gives one for everybody', () => {
    const ecomap = generatedMap({ systems: 4, members: 2 })
    const members = { 'p-dilan': { x: -80, y: -60 }, 'p-rojda': { x: 80, y: -60 } }
    const layout = layOut(ecomap, { members })
    const [dilan, rojda] = layout.members
    expect((rojda?.x ?? 0) - (dilan?.x ?? 0)).toBe(160)
    expect(layOut(ecomap, { members: { 'p-dilan': { x: 0, y: 0 } } }).members).toEqual(
      layOut(ecomap).members,
    )
  })

  it('marks no line where all are one member’s own', () => {
    const ecomap: Ecomap = {
      ...generatedMap({ systems: 3, density: 0 }),
      ties: {
        't-1': { between: ['p-dilan', 'sy-0'] },
        't-2': { between: ['sy-1', 'p-dilan'] },
      },
    }
    expect(layOut(ecomap).linesOf).toBe('p-dilan')
    expect(layOut(ecomap).ties.some(({ badge }) => badge)).toBe(false)
    const two = {
      ...ecomap,
      ties: { ...ecomap.ties, 't-3': { between: ['p-rojda', 'sy-2'] } },
    } as Ecomap
    expect(layOut(two).ties.flatMap(({ badge }) => badge?.letters ?? [])).toEqual(['D', 'D', 'R'])
  })
})
