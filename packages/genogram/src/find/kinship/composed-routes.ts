import type { Id } from '@relational-practice/core'
import { Composer, emptyPart, type ComposedGraph, type Walk } from './composer.ts'
import type { BareRoute } from './kinship.ts'
import { routeTerm } from './route-term.ts'

/** A composed relation is at most so many steps long, and of so many parts. */
const MOST_STEPS = 6
const MOST_PARTS = 3
/** Of several composed relations of one length, so many are kept. */
const MOST_ALIKE = 4
/** Named relations that begin a composed one better than their parts would. */
const JOINING: readonly BareRoute['kind'][] = ['step', 'by-marriage', 'carer']

/** A named relation as the first part of a composed one. */
const beginWith = (on: ComposedGraph, from: Id<'p'>, route: BareRoute): Walk => {
  const { to, up, down, former, contested } = route
  const via = [from, ...route.via]
  const { side: _side, ...plain } = route
  const person = on.genogram.people?.[to] ?? {}
  const start = { part: emptyPart(to), phase: 'new' as const, up, down, former, contested, via }
  const done = [routeTerm({ ...plain, contested: false }, person, () => '')]
  const before = { ...start, at: via.at(-1) ?? from, done: [] }
  return { ...start, at: to, before, done }
}

const lengthOf = ({ via }: Walk): number => via.length

const routeOf = ({ at, up, down, former, contested, via }: Walk, words: string): BareRoute => ({
  ...emptyPart(at),
  kind: 'composed',
  up,
  down,
  former,
  contested,
  words,
  via: via.slice(1),
})

/**
 * Relations put together from others, such as "wife’s first cousin" or "daughter’s father": to those
 * nobody has reached yet, by the fewest steps. Beyond a few steps there is none to name.
 *
 * @param named the relations that have a name of their own. Whoever has one gets no composed one;
 *   those of step-relatives and foster siblings begin others, as in "stepfather’s mother".
 */
export const composedRoutesFrom = (
  on: ComposedGraph,
  from: Id<'p'>,
  named: readonly BareRoute[],
): readonly BareRoute[] => {
  const composer = new Composer(on)
  const isNamed = new Set([from, ...named.map(({ to }) => to)])
  const walks = new Map<number, Walk[]>()
  const seen = new Map<string, { readonly length: number; count: number }>()
  const found = new Map<Id<'p'>, { readonly length: number; readonly routes: BareRoute[] }>()
  const add = (walk: Walk): void => {
    const bucket = walks.get(lengthOf(walk))
    if (bucket) bucket.push(walk)
    else walks.set(lengthOf(walk), [walk])
  }
  const isWorthwhile = ({ at, phase }: Walk, length: number, parts: number): boolean => {
    const key = `${at} ${phase} ${parts}`
    const known = seen.get(key) ?? { length, count: 0 }
    seen.set(key, known)
    known.count += 1
    return parts <= MOST_PARTS && known.length === length && known.count <= MOST_ALIKE
  }
  const keep = (walk: Walk, length: number, parts: readonly string[]): void => {
    const { routes, length: least } = found.get(walk.at) ?? { length, routes: [] }
    const route = routeOf(walk, parts.join('’s '))
    const path = route.via.join(' ')
    const isKnown = routes.some(({ words, via }) => words === route.words || via.join(' ') === path)
    if (least < length || routes.length >= MOST_ALIKE || isKnown) return
    found.set(walk.at, { length, routes: [...routes, route] })
  }
  const start = { at: from, via: [], done: [], part: emptyPart(from), up: 0, down: 0 }
  add({ ...start, phase: 'new', former: false, contested: false })
  for (const route of named)
    if (JOINING.includes(route.kind) && route.via.length > 0) add(beginWith(on, from, route))
  for (let length = 0; length <= MOST_STEPS; length += 1) {
    for (const walk of walks.get(length) ?? []) {
      const parts = composer.wordsOf(walk)
      if (!isWorthwhile(walk, length, parts.length)) continue
      if (parts.length > 1 && !isNamed.has(walk.at)) keep(walk, length, parts)
      for (const step of composer.stepsFrom(walk)) if (lengthOf(step) <= MOST_STEPS) add(step)
    }
  }
  return [...found.values()].flatMap(({ routes }) => routes)
}
