import type { Box } from '../geometry/shapes.ts'
import type { SvgElement } from './svg-element.ts'

/** A drawn mark, with what the legend has to explain so that it can be read. */
export interface Mark<K extends string = string> {
  readonly elements: readonly SvgElement[]
  readonly explained: readonly K[]
  /** Words that no line may be drawn over. */
  readonly above?: readonly SvgElement[]
  /** Where signs and words stand beside a symbol or on a line, for others to keep clear of. */
  readonly beside?: readonly Box[]
}

/** Several marks as one. */
export const joinMarks = <K extends string>(...marks: readonly Mark<K>[]): Mark<K> => ({
  elements: marks.flatMap(({ elements }) => elements),
  explained: marks.flatMap(({ explained }) => explained),
  above: marks.flatMap(({ above = [] }) => above),
  beside: marks.flatMap(({ beside = [] }) => beside),
})

/** All there is to draw of a mark that stands by itself. */
export const elementsOf = ({
  elements,
  above = [],
}: Pick<Mark, 'elements' | 'above'>): readonly SvgElement[] => [...elements, ...above]

/** No mark at all. */
export const NO_MARK: Mark<never> = { elements: [], explained: [] }
