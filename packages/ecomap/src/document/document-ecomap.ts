import type { PlainDate, ReaderDocument, View } from '@relational-practice/core'
import {
  bulletList,
  heading,
  paragraph,
  table,
  underTitle,
  type Block,
} from '@relational-practice/core/wording'
import { startTelling } from '../describe/telling.ts'
import { tellingSections } from '../describe/telling-sections.ts'
import { drawEcomap } from '../draw/draw-ecomap.ts'
import { ecomapTitle, mapNote } from '../draw/picture-title.ts'
import type { LayoutOptions } from '../layout/ecomap-layout.ts'
import { layoutEcomap } from '../layout/layout-ecomap.ts'
import type { Ecomap } from '../schema/index.ts'
import { TIE_HEADINGS, tieRow } from './ties-table.ts'

/** What a document of an ecomap is made with. */
export interface DocumentOptions extends Pick<
  LayoutOptions,
  'child' | 'household' | 'kin' | 'members' | 'seats' | 'whenWeLeave'
> {
  /** The day it shows. */
  readonly asOf: PlainDate
  /** Whether the drawing stands in it. Default true. */
  readonly picture?: boolean
}

/**
 * An ecomap as a document for one reader: the picture, the same in words, and a table of ties. Other
 * families’ children are in no document, whoever it is for.
 */
export const documentEcomap = (
  view: View<Ecomap>,
  { picture = true, ...options }: DocumentOptions,
): ReaderDocument => {
  const { asOf } = options
  const telling = startTelling(view, asOf)
  const title = ecomapTitle(telling, options)
  // Whoever calls without types may pass more options on: here they have no say.
  const layout = layoutEcomap(view, { ...options, peers: false })
  const drawn = picture
    ? [
        drawEcomap(layout),
        paragraph(
          'The box under the picture explains each mark that is used in it. How a tie is, is the view of ' +
            'whoever tells the map.',
        ),
      ]
    : []
  const rows = layout.ties.flatMap(({ id }) => {
    const tie = telling.ecomap.ties?.[id]
    return tie ? [tieRow(telling, tie)] : []
  })
  const children: Block[] = [
    heading(1, title),
    ...[...underTitle(view.reader, asOf), ...mapNote(telling)].map(paragraph),
    ...drawn,
    ...tellingSections(telling).flatMap((section) => [
      heading(2, section.heading),
      bulletList(section.paragraphs),
    ]),
    ...(rows.length > 0 ? [heading(2, 'Every tie'), table([TIE_HEADINGS, ...rows])] : []),
  ]
  return { title, reader: view.reader, asOf, tree: { type: 'root', children } }
}
