import type { Element as Hast } from 'hast'
import type { Root as Mdast } from 'mdast'
import { toHtml } from 'hast-util-to-html'

/** A drawing that says in words what it shows: nobody needs to see it to know it. */
export interface Picture {
  readonly type: 'picture'
  readonly title: string
  readonly description: string
  /** An `svg` element that stands by itself: title, description, legend and fonts named inside. */
  readonly svg: Hast
  /** The same people and ties as text. */
  readonly words: Mdast
}

/** The picture as an SVG file. The same bytes for the same picture, on every machine. */
export const toSvg = (picture: Picture): string => {
  const written = toHtml(picture.svg, {
    space: 'svg',
    closeEmptyElements: true,
    characterReferences: { useNamedReferences: false },
  })
  // HTML may leave this mark in a text as it is; XML, which a file of its own is, may not.
  return `${written.replaceAll(']]>', ']]&#x3E;')}\n`
}
