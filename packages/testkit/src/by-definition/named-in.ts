const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const isLong = (word: string): boolean => Array.from(word).length >= (/^[a-z]/.test(word) ? 3 : 2)

/** Whether a text names what a name or place says: all its words in a row, or one that is not short. */
export const names = (text: string, name: string): boolean => {
  const row = ` ${wordsOf(text).join(' ')} `
  const words = wordsOf(name)
  return [words.join(' '), ...words.filter(isLong)].some((each) => row.includes(` ${each} `))
}
