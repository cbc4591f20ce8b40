import { barLanes, type Wire } from './bar-lanes.ts'
import type { FamilyGraph } from './family-graph.ts'
import type { PartnerBars } from './partner-bars.ts'
import type { RowModel } from './row-model.ts'
import { filled } from './filled.ts'

/** Where the lines of one net run. */
export interface NetWire {
  readonly net: number
  readonly top: number | undefined
  /** Of its row; -1 where it goes straight down. */
  lane: number
}

/** Where all lines down to children run, but for their heights. */
export interface ChildWires {
  /** For each net. */
  readonly wires: readonly NetWire[]
  /** How many lanes lie above each row. */
  readonly lanes: readonly number[]
  /** The centre of each item; passages moved by a hair to stand straight below their line. */
  readonly xs: readonly number[]
  /** Where lines come down to the symbols of each row, left to right. */
  readonly drops: readonly (readonly number[])[]
  /** Where a net's lines meet a child's symbol, one for each of its descents. */
  attachedAt(net: number, child: number): readonly number[]
  /** Where the lines of those born together part, for a net and one of them. */
  forkAt(net: number, child: number): number | undefined
}

/** How far from a child's centre lines may arrive, and how near two lines may be made one. */
const ATTACH = 26
const HAIR = 10

/** Finds where each line to a child runs from left to right, and in which lane. */
export const childWires = (
  graph: FamilyGraph,
  model: RowModel,
  { stems, leaves }: PartnerBars,
  placed: readonly number[],
): ChildWires => {
  const { nets, above, nodeCount } = model
  const xs = [...placed]
  const topOf = (net: number): number | undefined => {
    const { tops = [], unit = 0 } = nets[net] ?? {}
    const [top] = tops
    if (top === undefined) return undefined
    return top >= nodeCount ? xs[top] : (leaves.get(net) ?? stems[unit]?.x)
  }
  nets.forEach(({ bottoms, to }, net) => {
    const [bottom] = bottoms
    const top = topOf(net)
    if (to === 'partner') return
    if (bottom === undefined || bottom < nodeCount || bottoms.length > 1 || top === undefined)
      return
    if (Math.abs((xs[bottom] ?? 0) - top) <= HAIR) xs[bottom] = top
  })

  const attached = new Map<string, number[]>()
  const forks = new Map<string, number>()
  graph.nodes.forEach((_, child) => {
    const x = xs[child] ?? 0
    const lines = (above[child] ?? [])
      .toSorted((a, b) => (topOf(a) ?? x) - (topOf(b) ?? x) || a - b)
      .flatMap((net) => {
        const { descents = [] } = graph.units[nets[net]?.unit ?? -1] ?? {}
        return descents.filter((descent) => descent.child === child).map(() => net)
      })
    lines.forEach((net, place) => {
      let at = x
      if (lines.length > 1) at += Math.round((2 * ATTACH * place) / (lines.length - 1)) - ATTACH
      const top = topOf(net)
      const isOnly = lines.length === 1 && nets[net]?.bottoms.length === 1
      if (isOnly && top !== undefined && Math.abs(top - x) <= HAIR) at = top
      attached.set(`${net} ${child}`, [...(attached.get(`${net} ${child}`) ?? []), at])
    })
  })
  nets.forEach(({ together }, net) => {
    for (const twins of together) {
      const at = twins.map((twin) => attached.get(`${net} ${twin}`)?.[0] ?? xs[twin] ?? 0)
      const fork = Math.floor((Math.min(...at) + Math.max(...at)) / 2)
      for (const twin of twins) if (twin < nodeCount) forks.set(`${net} ${twin}`, fork)
    }
  })

  const layers = new Map<number, number[]>()
  nets.forEach(({ row, to }, net) => {
    if (to !== 'home') layers.set(row, [...(layers.get(row) ?? []), net])
  })
  const wires = nets.map((_, net): NetWire => ({ net, top: topOf(net), lane: -1 }))
  const lanes = filled(model.rowCount, 0)
  for (const [row, layer] of layers) {
    const drawn = layer.map((net): Wire => {
      const bottoms = (nets[net]?.bottoms ?? []).flatMap((bottom) => {
        const fork = forks.get(`${net} ${bottom}`)
        const at = attached.get(`${net} ${bottom}`)
        if (fork !== undefined) return [fork, ...(at ?? []).slice(1)]
        return at ?? [xs[bottom] ?? 0]
      })
      return { top: wires[net]?.top, bottoms }
    })
    const used = barLanes(drawn)
    layer.forEach((net, place) => {
      const wire = wires[net]
      if (wire) wire.lane = used[place] ?? -1
    })
    lanes[row + 1] = used.reduce((most, lane) => Math.max(most, lane + 1), 0)
  }
  const drops = lanes.map((): number[] => [])
  for (const [key, at] of attached) drops[model.rowOf[Number(key.split(' ')[1])] ?? 0]?.push(...at)
  return {
    wires,
    lanes,
    xs,
    drops: drops.map((row) => row.toSorted((a, b) => a - b)),
    attachedAt: (net, child) => attached.get(`${net} ${child}`) ?? [],
    forkAt: (net, child) => forks.get(`${net} ${child}`),
  }
}
