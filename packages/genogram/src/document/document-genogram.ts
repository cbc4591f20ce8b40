import type { Id, PlainDate, ReaderDocument, View } from '@relational-practice/core'
import {
  bulletList,
  heading,
  paragraph,
  type Block,
  underTitle,
} from '@relational-practice/core/wording'
import { startTelling, type Telling } from '../describe/telling.ts'
import { tellingSections } from '../describe/telling-sections.ts'
import { drawGenogram } from '../draw/draw-genogram.ts'
import { genogramTitle } from '../draw/picture-title.ts'
import { layoutGenogram } from '../layout/layout-genogram.ts'
import type { Genogram } from '../schema/index.ts'
import { peopleTable } from './people-table.ts'
import { tiesTable } from './ties-table.ts'

/** What a document of a genogram is made with. */
export interface DocumentOptions {
  /** The day it shows, and ages are counted for. */
  readonly asOf: PlainDate
  /** Whether the drawing stands in it. Default true. */
  readonly picture?: boolean
  /** Says who everyone is to this person, from what the view holds. */
  readonly kinshipFrom?: Id<'p'>
}

const pictureBlocks = (
  view: View<Genogram>,
  options: Pick<DocumentOptions, 'asOf' | 'kinshipFrom'>,
): readonly Block[] => [
  drawGenogram(layoutGenogram(view, options)),
  paragraph(
    'The box under the picture explains each mark that is used in it. A line for how people are ' +
      'with each other is somebody’s description. Harm is alleged until it says admitted or found.',
  ),
]

const sectionBlocks = (telling: Telling): readonly Block[] =>
  tellingSections(telling).flatMap((section) => [
    heading(2, section.heading),
    bulletList(section.paragraphs),
  ])

/** A genogram as a document for one reader: the picture, the same in words, and tables of people and ties. */
export const documentGenogram = (
  view: View<Genogram>,
  { asOf, picture = true, kinshipFrom }: DocumentOptions,
): ReaderDocument => {
  const telling = startTelling(view, asOf, kinshipFrom)
  const title = genogramTitle(telling)
  const ties = tiesTable(telling)
  const children: Block[] = [
    heading(1, title),
    ...underTitle(view.reader, asOf).map(paragraph),
    ...(picture ? pictureBlocks(view, { asOf, ...(kinshipFrom && { kinshipFrom }) }) : []),
    ...sectionBlocks(telling),
    heading(2, 'Everyone'),
    peopleTable(telling),
    ...(ties ? [heading(2, 'Every tie'), ties] : []),
  ]
  return { title, reader: view.reader, asOf, tree: { type: 'root', children } }
}
