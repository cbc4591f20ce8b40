import type { Picture } from '../document/picture.ts'

/** A block of text: a heading, a paragraph, a list, a table or a picture. */
export type Block = Picture['words']['children'][number]

const text = (value: string): { type: 'text'; value: string } => ({ type: 'text', value })

/** A heading; 1 is the highest. */
export const heading = (depth: 1 | 2 | 3, words: string): Block => ({
  type: 'heading',
  depth,
  children: [text(words)],
})

/** A paragraph of plain text. */
export const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] })

/** A list with bullets; each item is one paragraph. */
export const bulletList = (items: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [text(item)] }],
  })),
})

/** A table, the first row its headings. */
export const table = (rows: readonly (readonly string[])[]): Block => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
})
