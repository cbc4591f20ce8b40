/**
 * The words of a text, made alike whatever their case, accents, width or hidden characters: what two
 * texts have in common is then found by comparing. `O’Neill` is two words and `ß` is `ss`.
 */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Scripts that write words without a space between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Words that stand in many names of places, and by themselves tell of none. */
const COMMON = new Set(
  `the and near with old new north south east west upper lower great saint road street lane avenue
  close court house flat park place green hill gardens terrace drive way square grove crescent rise
  walk mews view room floor home family school primary secondary nursery college academy hospital
  surgery centre center clinic church`.match(/\S+/g),
)

const isTelling = (word: string, shortest: number): boolean => {
  if (COMMON.has(word) || /^\p{N}+$/u.test(word)) return false
  // Names in other scripts, and postcodes, are short.
  const least = /^[a-z]+$/.test(word) ? shortest : 2
  return Array.from(word).length >= least
}

/** What a name gives away in a text: itself, and each of its words that is not merely short. */
export const termsOfName = (name: string): string[] => {
  const words = wordsIn(name)
  return [words.join(''), ...words.filter((word) => isTelling(word, 3))]
}

/** What a place gives away: each part between commas, and each of its words that is not common. */
export const termsOfPlace = (place: string): string[] =>
  place.split(/[,;/\n]/).flatMap((part) => {
    const words = wordsIn(part)
    const whole = words.join('')
    return [...(isTelling(whole, 3) ? [whole] : []), ...words.filter((word) => isTelling(word, 4))]
  })

/** Terms to look for in texts. */
export interface TextTerms {
  /** Whether a text holds one of them as whole words, joined or apart. */
  readonly areIn: (text: string) => boolean
}

/** Prepares terms, as {@link termsOfName} and {@link termsOfPlace} make them. */
export const textTerms = (terms: Iterable<string>): TextTerms => {
  const all = new Set([...terms].filter((term) => term !== ''))
  const longest = Math.max(0, ...[...all].map((term) => term.length))
  const unspaced = [...all].filter((term) => UNSPACED.test(term))
  const areIn = (text: string): boolean => {
    if (all.size === 0) return false
    const words = wordsIn(text)
    const joined = words.join('')
    if (unspaced.some((term) => joined.includes(term))) return true
    return words.some((_, start) => {
      let run = ''
      for (let at = start; at < words.length && run.length <= longest; at += 1) {
        run += words[at] ?? ''
        if (all.has(run)) return true
      }
      return false
    })
  }
  return { areIn }
}
