import { graphemes, type Id } from '@relational-practice/core'

const startOf = (name: string, length: number): string =>
  [...graphemes(name)].slice(0, length).join('').trim()

/** So many letters at most; after that a number tells people apart. */
const MOST = 3

/**
 * The shortest beginnings of names that tell the members of a household apart, no two alike; a number
 * where names do not tell.
 */
export const memberLetters = (
  members: readonly (readonly [id: Id<'p'>, name: string | undefined])[],
): ReadonlyMap<Id<'p'>, string> => {
  const letters = new Map<Id<'p'>, string>()
  const taken = new Set<string>()
  for (const [id, name] of members) {
    const others = members.filter(([other]) => other !== id)
    let own: string | undefined
    const most = name === undefined ? 0 : MOST
    for (let length = 1; length <= most && own === undefined; length += 1) {
      const start = startOf(name ?? '', length)
      const isAlone = !others.some(([, other]) => other && startOf(other, length) === start)
      if (isAlone && start !== '' && !taken.has(start)) own = start
    }
    const base = name ? startOf(name, 1) : '?'
    for (let number = 1; own === undefined; number += 1) {
      const numbered = `${base}${number}`
      if (!taken.has(numbered)) own = numbered
    }
    taken.add(own)
    letters.set(id, own)
  }
  return letters
}
