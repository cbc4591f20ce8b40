import { boxesOverlap, textWidth, wrapText, type Box } from '@relational-practice/core'
import { LABEL_LINE, LABEL_SIZE } from './genogram-layout.ts'

/** Between a household's name and a line that comes down beside it. */
const CLEAR = 8
/** From the corner of an outline to the name in it. */
const INSET = 10
const ABOVE = 4
/** A name this wide stands on one line; longer ones on two or three. */
const MOST_WIDTH = 340

/** Where a household's name stands, and the piece by which its outline is widened to hold it. */
export interface NamePlace {
  readonly label: readonly string[]
  readonly labelBox: Box
  readonly tab?: Box
}

/** What a name has to keep clear of. */
export interface NameSpace {
  /** Where lines come down at the height of the name, left to right. */
  readonly drops: readonly number[]
  /** Outlines and names of other homes. */
  readonly taken: readonly Box[]
}

interface Found {
  readonly x: number
  readonly overhang: number
}

/** The place nearest to the corner of an outline where so wide a name stands between lines. */
const findPlace = (
  run: Box,
  width: number,
  height: number,
  { drops, taken }: NameSpace,
): Found | undefined => {
  const stops = [-Infinity, ...drops, Infinity]
  const found = stops.slice(1).flatMap((stop, place): Found[] => {
    const start = stops[place] ?? -Infinity
    const least = Math.max(start + CLEAR, run.x - width - INSET + 40)
    const most = Math.min(stop - CLEAR - width, run.x + run.width + INSET - 40)
    if (least > most) return []
    const inside = run.x + run.width - INSET - width
    const corner = run.x + INSET
    const wanted = Math.max(
      least,
      Math.min(most, inside < corner ? corner : Math.max(corner, Math.min(inside, least))),
    )
    const overhang = Math.max(0, run.x + INSET - wanted, wanted + width + INSET - run.x - run.width)
    const box = { x: wanted - INSET, y: run.y, width: width + 2 * INSET, height: height + ABOVE }
    return overhang > 0 && taken.some((each) => boxesOverlap(each, box))
      ? []
      : [{ x: wanted, overhang }]
  })
  return found.toSorted((a, b) => a.overhang - b.overhang || a.x - b.x)[0]
}

/** The lines of a household's name; never cut. */
export const nameLines = (name: string | undefined): readonly string[] =>
  wrapText(name ?? '', MOST_WIDTH, { size: LABEL_SIZE })

/**
 * Puts a household's name at the top of its outline where no line comes down, widening the outline
 * where it must; where there is no such place, over the lines at its corner.
 *
 * @param run the top piece of the outline.
 */
export const placeName = (name: string | undefined, run: Box, space: NameSpace): NamePlace => {
  const label = nameLines(name)
  const width = Math.max(0, ...label.map((line) => textWidth(line, { size: LABEL_SIZE })))
  const height = label.length * LABEL_LINE
  if (width === 0) return { label: [], labelBox: { x: run.x, y: run.y, width: 0, height: 0 } }
  const { x, overhang } = findPlace(run, width, height, space) ?? {
    x: run.x + INSET,
    overhang: Math.max(0, width + 2 * INSET - run.width),
  }
  return {
    label,
    labelBox: { x, y: run.y + ABOVE, width, height },
    ...(overhang > 0 && {
      tab: { x: x - INSET, y: run.y, width: width + 2 * INSET, height: height + ABOVE },
    }),
  }
}
