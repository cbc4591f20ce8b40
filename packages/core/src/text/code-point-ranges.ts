/** Ranges of code points in ascending order: first, last, first, last, and so on. */
export type CodePointRanges = readonly number[]

/** Reads `300-36f 483-487 5bf`: hexadecimal, ascending, apart by white space. */
export const readRanges = (text: string): CodePointRanges =>
  text
    .trim()
    .split(/\s+/)
    .flatMap((range) => {
      const [first = '', last = first] = range.split('-')
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
    })

/** Whether one of the ranges holds a code point. */
export const isWithin = (ranges: CodePointRanges, codePoint: number): boolean => {
  let low = 0
  let high = ranges.length / 2
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (codePoint > (ranges[2 * middle + 1] ?? 0)) low = middle + 1
    else high = middle
  }
  const first = ranges[2 * low]
  return first !== undefined && codePoint >= first
}
