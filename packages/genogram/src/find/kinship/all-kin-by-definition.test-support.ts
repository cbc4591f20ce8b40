import type { Id } from '@relational-practice/core'
import type { Genogram } from '../../schema/index.ts'
import { familyByBirth, shareOf } from './kin-family.test-support.ts'

type Person = Id<'p'>

/** Every way up from somebody through different people, both ends included. */
const climbs = (
  from: Person,
  parents: (person: Person) => readonly Person[],
  most: number,
): readonly (readonly Person[])[] => {
  const ways: (readonly Person[])[] = [[from]]
  for (const way of ways) {
    if (way.length > most) continue
    for (const parent of new Set(parents(way.at(-1) ?? from)))
      if (!way.includes(parent)) ways.push([...way, parent])
  }
  return ways
}

interface DefinedWay {
  readonly steps: number
  readonly told: string
  readonly begins: readonly Person[]
  readonly ends: readonly Person[]
}

/**
 * All relations of section 5.6 between two people up to `most` steps: every way through different people,
 * by trying them all, without those that begin and end through the same relatives as a closer one.
 */
export const allKinByDefinition = (
  genogram: Genogram,
  most: number,
): ((from: Person) => Record<string, readonly string[]>) => {
  const { of, parents, areSiblings, people } = familyByBirth(genogram)
  const climbsOf = new Map(people.map((person) => [person, climbs(person, parents, most)]))
  const lineal = (way: readonly Person[]): Omit<DefinedWay, 'told'> => ({
    steps: way.length - 1,
    begins: way.slice(1, 2),
    ends: way.slice(-2, -1),
  })
  const waysBetween = (from: Person, to: Person): readonly DefinedWay[] => {
    const ways: DefinedWay[] = []
    const [ours, theirs] = [climbsOf.get(from) ?? [], climbsOf.get(to) ?? []]
    for (const way of ours)
      if (way.at(-1) === to) ways.push({ ...lineal(way), told: `${way.length - 1},0 ` })
    for (const way of theirs)
      if (way.at(-1) === from)
        ways.push({ ...lineal(way.toReversed()), told: `0,${way.length - 1} ` })
    for (const mine of ours)
      for (const other of theirs) {
        const [x, y] = [mine.at(-1), other.at(-1)]
        const steps = mine.length + other.length
        if (!x || !y || steps > most || !areSiblings(x, y)) continue
        if (mine.some((person) => other.includes(person))) continue
        const shared = parents(x).filter((parent) => parents(y).includes(parent))
        const across = shared.length > 0 ? shared : [x, y]
        const told = `${mine.length},${other.length} ${shareOf(of(x), of(y))}`
        const begins = mine.length > 1 ? mine.slice(1, 2) : across
        ways.push({ steps, told, begins, ends: other.length > 1 ? other.slice(1, 2) : across })
      }
    return ways
  }
  return (from) => {
    const result: Record<string, readonly string[]> = {}
    for (const to of people) {
      if (to === from) continue
      const kept: DefinedWay[] = []
      for (const way of waysBetween(from, to).toSorted((a, b) => a.steps - b.steps)) {
        const isWithin = kept.some(
          (closer) =>
            closer.steps < way.steps &&
            way.begins.every((one) => closer.begins.includes(one)) &&
            way.ends.every((one) => closer.ends.includes(one)),
        )
        if (!isWithin) kept.push(way)
      }
      const told = [...new Set(kept.map((way) => way.told))].toSorted()
      if (told.length > 0) result[to] = told
    }
    return result
  }
}
