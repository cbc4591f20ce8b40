/** A number with its noun: `1 query`, `2 queries`. */
export const howMany = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`
