import type { OnPaper } from '@relational-practice/core'

const ORIENTATIONS = ['portrait', 'landscape'] as const
const SIZES = ['a4', 'a3'] as const

/** The values of `--paper`: a size, whichever way round lets the drawing be larger, or one of the two. */
export const PAPERS: readonly string[] = SIZES.flatMap((size) => [
  size,
  ...ORIENTATIONS.map((orientation) => `${size}-${orientation}`),
])

/** The paper that a value of `--paper` names. */
export const paperOf = (value: string): OnPaper['paper'] => {
  const size = SIZES.find((each) => value.startsWith(each)) ?? 'a4'
  const orientation = ORIENTATIONS.find((each) => value.endsWith(each))
  return { size, ...(orientation && { orientation }) }
}
