import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as write } from 'mdast-util-to-markdown'
import { replacePictures, type ReaderDocument } from './reader-document.ts'

/** The document as Markdown. A picture appears as its title and its words. */
export const toMarkdown = (document: Pick<ReaderDocument, 'tree'>): string =>
  write(
    replacePictures(document.tree, ({ title, words }) => [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
      ...words.children,
    ]),
    { bullet: '-', extensions: [gfmToMarkdown()] },
  )
