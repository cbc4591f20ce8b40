import type { Id, PlainDate, ReaderDocument, View } from '@relational-practice/core'
import type { Paper } from '@relational-practice/core/drawing'
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
import { drawGenogramPages } from '../draw/draw-genogram-pages.ts'
import { genogramTitle } from '../draw/picture-title.ts'
import { howItIsDrawn } from '../draw/picture-words.ts'
import { listsBeyondSections } from '../draw/shown-lists.ts'
import type { GenogramLayout } from '../layout/genogram-layout.ts'
import { layoutGenogram } from '../layout/layout-genogram.ts'
import type { Genogram } from '../schema/index.ts'
import { showingOf, type ShownOptions } from '../show/purposes.ts'
import { shownView } from '../show/shown-view.ts'
import { peopleTable } from './people-table.ts'
import { tiesTable } from './ties-table.ts'

/** What a document of a genogram is made with. */
export interface DocumentOptions extends ShownOptions {
  /** The day it shows, and ages are counted for. */
  readonly asOf: PlainDate
  /** Whether the drawing stands in it. Default true. */
  readonly picture?: boolean
  /** Fits the drawing to paper, each page of it a picture of its own. */
  readonly paper?: Paper
  /** Says who everyone is to this person, from what the view holds. */
  readonly kinshipFrom?: Id<'p'>
}

/** How to read lines between people, where any are drawn. */
const tieNote = ({ view: { record } }: GenogramLayout): string =>
  (record.bonds ? ' A line for how people are with each other is somebody’s description.' : '') +
  (record.harms ? ' Harm is alleged until it says admitted or found.' : '')

/** In place of a picture, where it cannot be shown: the parts of the document tell the same in words. */
const INSTEAD = 'Who and what is in the picture, the parts below say in words.'

/** The picture, for whose words the document itself stands; it is titled by the page it is, and not again by whom it is about. */
const pictureBlocks = (
  view: View<Genogram>,
  telling: Telling,
  { paper, ...options }: DocumentOptions,
): readonly Block[] => {
  const layout = layoutGenogram(view, options)
  const pictures = paper ? drawGenogramPages(layout, paper) : [drawGenogram(layout)]
  const isOne = pictures.length === 1
  const notes = howItIsDrawn(layout, telling)
  return [
    ...pictures.map((picture, place) => ({
      ...picture,
      title: isOne ? 'The picture' : `The picture, page ${place + 1} of ${pictures.length}`,
      words: { type: 'root' as const, children: place === 0 ? [paragraph(INSTEAD)] : [] },
    })),
    paragraph(`The box with the picture explains each mark that is used in it.${tieNote(layout)}`),
    ...(notes.length > 0 ? [bulletList(notes)] : []),
  ]
}

const sectionBlocks = (telling: Telling): readonly Block[] =>
  tellingSections(telling).flatMap((section) => [
    heading(2, section.heading),
    ...(section.isNumbered ? section.paragraphs.map(paragraph) : [bulletList(section.paragraphs)]),
  ])

const tables = (telling: Telling): readonly Block[] => {
  const ties = tiesTable(telling)
  return [
    heading(2, 'Everyone'),
    peopleTable(telling),
    ...(ties ? [heading(2, 'Every tie'), ties] : []),
  ]
}

/** A genogram as a document for one reader: the picture, the same in words, and tables of people and ties. */
export const documentGenogram = (
  whole: View<Genogram>,
  options: DocumentOptions,
): ReaderDocument => {
  const { asOf, picture = true, kinshipFrom } = options
  const view = shownView(whole, options)
  const showing = showingOf(options)
  const telling = startTelling(view, asOf, kinshipFrom, showing)
  const title = genogramTitle(telling)
  const children: Block[] = [
    heading(1, title),
    ...underTitle(view.reader, asOf).map(paragraph),
    ...(picture ? pictureBlocks(view, telling, options) : []),
    ...sectionBlocks(telling),
    ...listsBeyondSections(view, telling).flatMap((list) => [
      heading(2, list.title),
      bulletList(list.items),
    ]),
    ...(showing.tables ? tables(telling) : []),
  ]
  return { title, reader: view.reader, asOf, tree: { type: 'root', children } }
}
