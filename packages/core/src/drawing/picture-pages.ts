import type { Picture } from '../document/picture.ts'
import { paragraph } from '../wording/text-blocks.ts'
import { drawPages, type PrintSizes } from './draw-pages.ts'
import type { Sheet } from './draw-sheet.ts'
import type { Paper } from './paper.ts'

const WITH_FIRST_PAGE =
  'This page belongs to the drawing before it, whose words name everyone and every tie.'

/**
 * A sheet on paper, a picture for each page: one where that can be read, else the legend on a page of
 * its own, else in tiles that overlap and say where they go on. The words stand with the first page.
 */
export const picturePages = <K extends string>(
  sheet: Sheet<K>,
  paper: Paper,
  sizes: PrintSizes,
  words: Picture['words'],
): readonly Picture[] => {
  const { title, description } = sheet
  const pages = drawPages(sheet, paper, sizes)
  return pages.map((svg, place) => ({
    type: 'picture',
    title: pages.length > 1 ? `${title}, page ${place + 1} of ${pages.length}` : title,
    description,
    svg,
    words: place === 0 ? words : { type: 'root', children: [paragraph(WITH_FIRST_PAGE)] },
  }))
}
