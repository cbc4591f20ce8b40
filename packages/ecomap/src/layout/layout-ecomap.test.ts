import { boxesOverlap, segmentsCross, type Box } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import type { Ecomap } from '../schema/index.ts'
import { BADGE, type EcomapLayout } from './ecomap-layout.ts'
import { generatedMap, workersView } from './generated-map.test-support.ts'
import { layoutEcomap, layOutTogether, seatsIn } from './layout-ecomap.ts'
import { SHAPES, shapedMap } from './shaped-map.test-support.ts'

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
  const symbols = layout.members.map(({ id, x, y, radius }) => ({
    id,
    box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
  }))
  const inTheWay = layout.kin.flatMap(({ points, ...line }) => {
    const own: readonly string[] =
      line.what === 'partners' ? line.partners : [...line.parents, line.child]
    const boxes = [
      ...symbols.filter(({ id }) => !own.includes(id)).map(({ box }) => box),
      ...layout.members.map(({ labelBox }) => labelBox),
    ]
    return boxes.flatMap(({ x, y, width, height }) => {
      const isHit = points.some((to, n) => {
        const from = points[n - 1] ?? to
        return (
          Math.max(from.x, to.x) > x &&
          Math.min(from.x, to.x) < x + width &&
          Math.max(from.y, to.y) > y &&
          Math.min(from.y, to.y) < y + height
        )
      })
      return isHit ? [`a line of kin runs through somebody: ${own.join(' ')}`] : []
    })
  })
  const inside = [...layout.kin.flatMap(({ points }) => points), ...layout.members].filter(
    ({ x, y }) =>
      Math.hypot(x - layout.household.x, y - layout.household.y) > layout.household.radius,
  )
  const hidden = symbols.flatMap(({ id, box }) =>
    [...symbols.filter((other) => other.id !== id).map((other) => other.box), ...names]
      .filter((other) => boxesOverlap(box, other))
      .map(() => `${id} is covered`),
  )
  const numbers = JSON.stringify([layout.systems, layout.ties, layout.members, layout.kin]).match(
    /\d\.\d/,
  )
  return [
    ...touching,
    ...through,
    ...overlaps,
    ...inTheWay,
    ...hidden,
    ...inside.map(() => 'outside the household'),
    ...(numbers ? ['a place off the grid'] : []),
  ]
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

  it.each(SHAPES)('that is hard by its shape has no fault either: %s', (shape) => {
    for (let seed = 0; seed < 12; seed += 1) {
      const layout = layOut(shapedMap(shape, seed))
      expect([seed, faultsOf(layout)]).toEqual([seed, []])
    }
  })

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
  const dilanAndRojda = { 'p-dilan': { x: -8, y: 3 }, 'p-rojda': { x: 8, y: 3 } }

  it('takes the places a host gives, in any unit, if it gives one for everybody', () => {
    const ecomap = generatedMap({ systems: 4, members: 2 })
    const at = (layout: EcomapLayout): readonly number[] =>
      layout.members.flatMap(({ x, y }) => [x, y])
    const layout = layOut(ecomap, { members: dilanAndRojda })
    const member = (of: EcomapLayout, id: string): { x: number; y: number } | undefined =>
      of.members.find((each) => each.id === id)
    const [dilan, rojda] = [member(layout, 'p-dilan'), member(layout, 'p-rojda')]
    expect(dilan?.y).toBe(rojda?.y)
    expect((rojda?.x ?? 0) - (dilan?.x ?? 0)).toBeGreaterThan(50)
    const turned = { 'p-dilan': { x: 900, y: 100 }, 'p-rojda': { x: 100, y: 100 } }
    const other = layOut(ecomap, { members: turned })
    expect(member(other, 'p-dilan')?.x).toBeGreaterThan(member(other, 'p-rojda')?.x ?? 0)
    const above = { 'p-dilan': { x: 0, y: 700 }, 'p-rojda': { x: 0, y: 100 } }
    const rows = layOut(ecomap, { members: above })
    expect(member(rows, 'p-dilan')?.y).toBeGreaterThan(member(rows, 'p-rojda')?.y ?? 0)
    expect(at(layOut(ecomap, { members: dilanAndRojda }))).toEqual(at(layout))
  })

  it.each([
    ['one is missing', { 'p-dilan': { x: 0, y: 0 } }],
    ['one is no number', { ...dilanAndRojda, 'p-rojda': { x: Number.NaN, y: 0 } }],
    ['two are one', { 'p-dilan': { x: 5, y: 5 }, 'p-rojda': { x: 5, y: 5 } }],
    ['one is endless', { ...dilanAndRojda, 'p-rojda': { x: Infinity, y: 3 } }],
  ])('leaves the places a host gives where %s, and says so', (_, members) => {
    const ecomap = generatedMap({ systems: 4, members: 2 })
    const layout = layOut(ecomap, { members })
    expect(layout.members).toEqual(layOut(ecomap).members)
    expect(layout.notes).toEqual([{ problem: 'places-not-used', about: [] }])
  })

  it('leaves places of which one lies far out beside the others', () => {
    const ecomap = generatedMap({ systems: 4, members: 3 })
    const members = { ...dilanAndRojda, 'p-baran': { x: 1e300, y: 3 } }
    expect(layOut(ecomap, { members }).notes).toEqual([{ problem: 'places-not-used', about: [] }])
  })

  const homeOfFour = (): Ecomap => ({
    ...generatedMap({ systems: 5, members: 4, density: 0 }),
    partnerships: { 'u-1': { partners: ['p-dilan', 'p-rojda'], kind: 'married' } },
    parentLinks: {
      'l-1': { parent: 'p-dilan', child: 'p-baran', kind: 'birth' },
      'l-2': { parent: 'p-rojda', child: 'p-baran', kind: 'birth' },
      'l-3': { parent: 'p-rojda', child: 'p-aylin', kind: 'foster' },
    },
  })

  it('is a small genogram where the record tells who is kin', () => {
    const { kin, members, notes } = layOut(homeOfFour())
    const [dilan, rojda, baran, aylin] = members
    expect([dilan?.y, baran?.y]).toEqual([rojda?.y, aylin?.y])
    expect(baran?.y).toBeGreaterThan(dilan?.y ?? 0)
    expect(kin).toMatchObject([
      { what: 'partners', partners: ['p-dilan', 'p-rojda'], kind: 'married', parted: false },
      {
        what: 'parents',
        parents: ['p-dilan', 'p-rojda'],
        child: 'p-baran',
        kind: 'birth',
        standing: 'settled',
      },
      {
        what: 'parents',
        parents: ['p-rojda'],
        child: 'p-aylin',
        kind: 'foster',
        standing: 'settled',
      },
    ])
    expect(notes).toEqual([])
  })

  it('draws no line that is over, disproved, still to come, or leads out of the household', () => {
    const ecomap = homeOfFour()
    const kin = (more: Partial<Ecomap>): readonly string[] =>
      layOut({ ...ecomap, ...more }).kin.map(({ what }) => what)
    const link = { parent: 'p-dilan', child: 'p-baran', kind: 'birth' } as const
    expect(kin({ parentLinks: { 'l-1': { ...link, standing: 'disproved' } } })).toEqual([
      'partners',
    ])
    expect(kin({ parentLinks: { 'l-1': { ...link, to: '2020' } } })).toEqual(['partners'])
    expect(kin({ parentLinks: { 'l-1': { ...link, from: '2030' } } })).toEqual(['partners'])
    const home = { 'hh-home': { members: ['p-dilan' as const, 'p-aylin' as const] } }
    expect(kin({ households: home })).toEqual([])
    const parted = layOut({
      ...ecomap,
      partnerships: { 'u-1': { partners: ['p-dilan', 'p-rojda'], to: '2020' } },
    }).kin[0]
    expect(parted?.what === 'partners' && [parted.kind, parted.parted]).toEqual(['other', true])
  })

  it('takes from a host who is kin, between members only and from what the same reader sees', () => {
    const ecomap = homeOfFour()
    const given = {
      reader: 'worker' as const,
      partners: [{ partners: ['p-baran', 'p-aylin'], kind: 'cohabiting' }],
      parents: [{ parent: 'p-baran', child: 'p-elsewhere' }],
    }
    const layout = layOut(ecomap, { kin: given })
    expect(layout.kin.map((line) => line.what === 'partners' && line.partners)).toEqual([
      ['p-baran', 'p-aylin'],
    ])
    expect(layout.notes).toEqual([{ problem: 'kin-not-used', about: ['p-elsewhere'] }])
    const reader = { title: 'A neighbour', audiences: ['network' as const], people: [] }
    const other = layOut(ecomap, { kin: { ...given, reader } })
    expect([other.kin, other.notes]).toEqual([[], [{ problem: 'kin-not-used', about: [] }]])
  })

  it('says what it cannot draw: a parent who does not stand over their child', () => {
    const link = { parent: 'p-dilan', child: 'p-baran', kind: 'birth' } as const
    const ecomap: Ecomap = {
      ...homeOfFour(),
      parentLinks: { 'l-1': link, 'l-2': { ...link, parent: 'p-baran', child: 'p-dilan' } },
    }
    const problems = layOut(ecomap).notes.map(({ problem }) => problem)
    expect(problems).toContain('kin-not-drawn')
  })

  it.each([1, 2, 3, 4, 5, 7, 9])(
    'of %i members who are kin by lot: no name or symbol is covered, no line runs through one',
    (members) => {
      for (let seed = 0; seed < 40; seed += 1) {
        const ecomap = generatedMap({ systems: 4, members, seed, kin: true })
        expect([seed, faultsOf(layOut(ecomap))]).toEqual([seed, []])
        expect([seed, faultsOf(layOut(ecomap, { child: true }))]).toEqual([seed, []])
      }
    },
  )

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
