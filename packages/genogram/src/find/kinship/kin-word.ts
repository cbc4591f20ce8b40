import type { Person } from '../../schema/index.ts'
import type { SiblingHow } from './kinship.ts'

/** Three words for a relation: of a woman, of a man, and of anybody. */
export type Words = readonly [woman: string, man: string, anybody: string]

/** The word for somebody's lived gender; the neutral one where it is another or not known. */
export const wordFor = <W extends string>(
  words: readonly [woman: W, man: W, anybody: W],
  gender: Person['gender'],
): W => words[gender === 'woman' ? 0 : gender === 'man' ? 1 : 2]

const MANY = 3
/** "great-great-grandmother", and "5×great-grandmother" where the word would only be counted. */
const greats = (count: number): string =>
  count > MANY ? `${count}×great-` : 'great-'.repeat(Math.max(0, count))

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
const TIMES = ['once', 'twice', 'three times', 'four times', 'five times', 'six times']

const cousin = (up: number, down: number): string => {
  const degree = Math.min(up, down) - 1
  const removed = Math.abs(up - down)
  const ordinal = ORDINALS[degree - 1] ?? `${degree}th`
  const times = removed === 0 ? '' : ` ${TIMES[removed - 1] ?? `${removed} times`} removed`
  return `${ordinal} cousin${times}`
}

const both = (one: string, other: string): Words => [one, other, `${one} or ${other}`]

const collateral = (up: number, down: number, half: string): Words => {
  if (up === 1 && down === 1) return [`${half}sister`, `${half}brother`, `${half}sibling`]
  if (down === 1) {
    const prefix = half + greats(up - 2)
    return both(`${prefix}aunt`, `${prefix}uncle`)
  }
  if (up === 1) {
    const prefix = half + greats(down - 2)
    return both(`${prefix}niece`, `${prefix}nephew`)
  }
  const word = `${half === '' ? '' : 'half '}${cousin(up, down)}`
  return [word, word, word]
}

const lineal = (steps: number, [woman, man, anybody]: Words): Words => {
  if (steps === 1) return [woman, man, anybody]
  const prefix = `${greats(steps - 2)}grand`
  return [prefix + woman, prefix + man, prefix + anybody]
}

/**
 * The words for kin so many steps up and down: section 5.6, by nearest common ancestor. "Half" only
 * where one parent of the couple is known to be shared and no other.
 */
export const kinWords = (up: number, down: number, how?: SiblingHow): Words => {
  if (down === 0) return lineal(up, ['mother', 'father', 'parent'])
  if (up === 0) return lineal(down, ['daughter', 'son', 'child'])
  return collateral(up, down, how === 'half' ? 'half-' : '')
}
