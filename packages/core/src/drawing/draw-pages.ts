import { drawLegend, LEAST_LEGEND_WIDTH, type Legend } from './legend.ts'
import { drawListLines, drawLists, listLines, type ListLine, type SheetList } from './lists.ts'
import type { Box } from '../geometry/shapes.ts'
import { drawPage, pageRoom, type PageBody, type PageFrame, type PageRoom } from './page.ts'
import { paperSizes, type Paper, type PaperSize } from './paper.ts'
import { roomOf, type Sheet } from './draw-sheet.ts'
import { movedTo, type SvgElement } from './svg-element.ts'
import { drawTiles, tileGrid, tileKeyWidth, type TileGrid } from './tiles.ts'

/** Between the parts of a page. */
const BETWEEN = 30

/** From one size that is tried to the next, in thousandths of a millimetre to a unit. */
const STEP = 3

/** Lists on a page of their own are printed no larger, in thousandths of a millimetre to a unit. */
const MOST_FOR_WORDS = 150

/** Between which sizes a drawing may be printed, in thousandths of a millimetre to a unit. */
export interface PrintSizes {
  /** Below this nothing is printed: it goes on more pages. */
  readonly least: number
  readonly most: number
}

type Part = 'lists' | 'legend'

/** A sheet as pages see it: a drawing of some size, and a legend for any width. */
interface PageSheet extends PageFrame {
  readonly lists: readonly SheetList[]
  readonly box: Box
  readonly elements: readonly SvgElement[]
  readonly legendAt: (width: number) => Legend
}

/** What may stand with the drawing on its page, best first; the rest goes on pages of its own. */
const WITH_DRAWING: readonly (readonly Part[])[] = [['lists', 'legend'], ['lists'], ['legend'], []]

interface Placing {
  readonly sheet: PageSheet
  readonly parts: readonly Part[]
}

/** One page with the drawing and some other parts, under it or the legend at its side; nothing when it does not fit. */
const onePage = ({ sheet, parts }: Placing, page: PageRoom): PageBody | undefined => {
  const { lists, box } = sheet
  if (box.width > page.inner) return undefined
  const place = (width: number, legendAt: 'below' | 'beside' | 'none'): PageBody | undefined => {
    const words = parts.includes('lists') ? drawLists(lists, width) : undefined
    const legendWidth = legendAt === 'beside' ? page.inner - width - BETWEEN : width
    const legend = legendAt === 'none' ? undefined : sheet.legendAt(legendWidth)
    const wordsTop = box.height + (words && words.height > 0 ? BETWEEN : 0)
    const below = wordsTop + (words?.height ?? 0)
    const legendTop = legendAt === 'below' ? below + BETWEEN : 0
    const height = Math.max(below, legendTop + (legend?.height ?? 0))
    if (box.width > width || height > page.bodyHeight) return undefined
    const left = page.margin + Math.floor((width - box.width) / 2)
    const spare = page.bodyHeight - height
    const top = page.top + (legendAt === 'beside' ? 0 : Math.min(BETWEEN, Math.floor(spare / 3)))
    return {
      room: page,
      elements: [
        movedTo({ x: left - box.x, y: top - box.y }, ...sheet.elements),
        ...(words && words.height > 0
          ? [movedTo({ x: page.margin, y: top + wordsTop }, words.element)]
          : []),
        ...(legend
          ? [
              movedTo(
                {
                  x: page.margin + (legendAt === 'beside' ? width + BETWEEN : 0),
                  y: top + legendTop,
                },
                legend.element,
              ),
            ]
          : []),
      ],
    }
  }
  if (!parts.includes('legend')) return place(page.inner, 'none')
  const beside = page.inner - BETWEEN - Math.floor(LEAST_LEGEND_WIDTH / 2)
  return place(page.inner, 'below') ?? place(beside, 'beside')
}

const largest = <T>(sizes: PrintSizes, make: (unit: number) => T | undefined): T | undefined => {
  for (let unit = sizes.most; unit >= sizes.least; unit -= STEP) {
    const made = make(unit)
    if (made !== undefined) return made
  }
  return undefined
}

/** Lines on as many pages as they need; a title never stands last on a page. */
const listPages = (lines: readonly ListLine[], page: PageRoom): readonly PageBody[] => {
  const pages: ListLine[][] = []
  let open: ListLine[] = []
  let height = 0
  let group: ListLine[] = []
  for (const line of lines) {
    group.push(line)
    if (line.holdsNext) continue
    const needed = group.reduce((sum, each) => sum + each.height, 0)
    if (height + needed > page.bodyHeight && open.length > 0) {
      pages.push(open)
      open = []
      height = 0
    }
    open.push(...group)
    height += needed
    group = []
  }
  open.push(...group)
  if (open.length > 0) pages.push(open)
  return pages.map((each) => ({
    room: page,
    elements: [movedTo({ x: page.margin, y: page.top }, drawListLines(each).element)],
  }))
}

const legendPage = (sheet: PageSheet, paper: PaperSize, sizes: PrintSizes): PageBody => {
  const placed = (unit: number): { body: PageBody; fits: boolean } => {
    const room = pageRoom(sheet, paper, unit)
    const legend = sheet.legendAt(room.inner)
    const at = { x: room.margin, y: room.top }
    return {
      body: { room, elements: [movedTo(at, legend.element)] },
      fits: legend.height <= room.bodyHeight,
    }
  }
  // A legend is never cut: where it is too long even in the least print, it is smaller still.
  const fitting = largest({ ...sizes, least: 40 }, (unit) => {
    const { body, fits } = placed(unit)
    return fits ? body : undefined
  })
  return fitting ?? placed(40).body
}

interface Pages {
  readonly drawn: readonly PageBody[]
  readonly rest: readonly Part[]
}

const drawingPages = (sheet: PageSheet, paper: PaperSize, sizes: PrintSizes): Pages => {
  const hasLists = sheet.lists.length > 0
  const all: readonly Part[] = hasLists ? ['lists', 'legend'] : ['legend']
  for (const parts of WITH_DRAWING) {
    if (!hasLists && parts.includes('lists') && !parts.includes('legend')) continue
    const page = largest(sizes, (unit) => onePage({ sheet, parts }, pageRoom(sheet, paper, unit)))
    if (page) return { drawn: [page], rest: all.filter((part) => !parts.includes(part)) }
  }
  const { box, elements } = sheet
  const tilesAt = (unit: number): { readonly room: PageRoom; readonly grid: TileGrid } => {
    const first = tileGrid(box, pageRoom(sheet, paper, unit))
    const room = pageRoom(sheet, paper, unit, tileKeyWidth(first))
    return { room, grid: tileGrid(box, room) }
  }
  const count = ({ grid }: { readonly grid: TileGrid }): number => grid.xs.length * grid.ys.length
  const least = tilesAt(sizes.least)
  // Where pages would be half empty, the same number of them shows everything larger.
  const { room, grid } =
    largest(sizes, (unit) => {
      const tiles = tilesAt(unit)
      return count(tiles) <= count(least) ? tiles : undefined
    }) ?? least
  return { drawn: drawTiles(elements, box, grid, room, sheet.idPrefix), rest: all }
}

/** Lists and legend on one page, where they fit; a second page of two half empty ones helps nobody. */
const wordsPage = (sheet: PageSheet, paper: PaperSize, sizes: PrintSizes): PageBody | undefined =>
  largest(sizes, (unit) => {
    const room = pageRoom(sheet, paper, unit)
    const words = drawLists(sheet.lists, room.inner)
    const legend = sheet.legendAt(room.inner)
    if (words.height + legend.height > room.bodyHeight) return undefined
    const legendAt = { x: room.margin, y: room.top + words.height }
    return {
      room,
      elements: [
        movedTo({ x: room.margin, y: room.top }, words.element),
        movedTo(legendAt, legend.element),
      ],
    }
  })

const restPages = (
  sheet: PageSheet,
  paper: PaperSize,
  { least, most }: PrintSizes,
  rest: readonly Part[],
): readonly PageBody[] => {
  const sizes = { least, most: Math.max(least, Math.min(most, MOST_FOR_WORDS)) }
  const [hasLists, hasLegend] = [rest.includes('lists'), rest.includes('legend')]
  const together = hasLists && hasLegend ? wordsPage(sheet, paper, sizes) : undefined
  if (together) return [together]
  const room = pageRoom(sheet, paper, sizes.most)
  return [
    ...(hasLists ? listPages(listLines(sheet.lists, room.inner), room) : []),
    ...(hasLegend ? [legendPage(sheet, paper, { least, most })] : []),
  ]
}

/**
 * Draws a sheet on pages of paper, as large as fits: on one page where that can be read, else the
 * legend and lists on pages of their own, else the drawing in tiles that overlap. Every page has the
 * title and the lines under it, says which page it is, and is free at the foot on the right for a stamp.
 */
export const drawPages = <K extends string>(
  whole: Sheet<K>,
  paper: Paper,
  sizes: PrintSizes,
): readonly SvgElement[] => {
  const { drawing, legend, legendExtras, lists = [], ...frame } = whole
  const sheet: PageSheet = {
    ...frame,
    lists,
    box: roomOf(whole),
    elements: drawing.elements,
    legendAt: (width) => drawLegend(legend, drawing.explained, width, legendExtras),
  }
  const tried = paperSizes(paper).map((size) => ({ size, pages: drawingPages(sheet, size, sizes) }))
  // Fewer pages first, then larger print.
  const best = tried.toSorted(
    (a, b) =>
      a.pages.drawn.length + a.pages.rest.length - b.pages.drawn.length - b.pages.rest.length ||
      (b.pages.drawn[0]?.room.unit ?? 0) - (a.pages.drawn[0]?.room.unit ?? 0),
  )[0]
  if (!best) return []
  const { size, pages } = best
  const bodies = [...pages.drawn, ...restPages(sheet, size, sizes, pages.rest)]
  return bodies.map((body, place) => drawPage(sheet, body, place, bodies.length))
}
