import type { Picture, View } from '@relational-practice/core'
import type { Paper } from '@relational-practice/core/drawing'
import type { EcomapsNotComparable } from '../find/compare-ecomaps.ts'
import type { Ecomap } from '../schema/index.ts'
import { changesSheet, tellersSheet, type ComparisonOptions } from './comparison-sheets.ts'
import { drawSideBySide, sideBySidePages } from './draw-side-by-side.ts'

/**
 * Draws what changed: both dates side by side on the same seats, what went marked on the earlier map and
 * what is new or otherwise on the later one.
 *
 * @returns the picture, or why there is none: maps of different subjects or views show no change
 */
export const drawEcomapChanges = (
  before: View<Ecomap>,
  after: View<Ecomap>,
  options: ComparisonOptions = {},
): Picture | EcomapsNotComparable => {
  const side = changesSheet(before, after, options)
  return 'panels' in side ? drawSideBySide(side) : side
}

/** The same on paper, a picture for each page: tiles where one page would be too small to read. */
export const drawEcomapChangesPages = (
  before: View<Ecomap>,
  after: View<Ecomap>,
  paper: Paper,
  options: ComparisonOptions = {},
): readonly Picture[] | EcomapsNotComparable => {
  const side = changesSheet(before, after, options)
  return 'panels' in side ? sideBySidePages(side, paper) : side
}

/**
 * Draws two people’s maps of one subject side by side on the same seats, with what only one shows and
 * what they tell differently marked on both. Nobody is believed and nothing is chosen.
 *
 * @returns the picture, or why there is none
 */
export const drawTellers = (
  one: View<Ecomap>,
  other: View<Ecomap>,
  options: ComparisonOptions = {},
): Picture | EcomapsNotComparable => {
  const side = tellersSheet(one, other, options)
  return 'panels' in side ? drawSideBySide(side) : side
}

/** The same on paper, a picture for each page: tiles where one page would be too small to read. */
export const drawTellersPages = (
  one: View<Ecomap>,
  other: View<Ecomap>,
  paper: Paper,
  options: ComparisonOptions = {},
): readonly Picture[] | EcomapsNotComparable => {
  const side = tellersSheet(one, other, options)
  return 'panels' in side ? sideBySidePages(side, paper) : side
}
