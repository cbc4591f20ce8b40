/** Words put together with spaces; what is absent or false is left out. */
export const phrase = (...words: readonly (string | false | undefined)[]): string =>
  words.filter((word) => word !== undefined && word !== false && word !== '').join(' ')
