import type { Root, RootContent } from 'mdast'
import type { View } from '../view/view-for.ts'
import type { Picture } from './picture.ts'

declare module 'mdast' {
  interface RootContentMap {
    picture: Picture
  }
}

/** A document for one reader: Markdown's tree, in which pictures may stand. */
export interface ReaderDocument {
  readonly title: string
  /** For whom it was made, as the view says. */
  readonly reader: View<unknown>['reader']
  readonly asOf: string
  readonly tree: Root
}

/** The document's tree with every picture replaced by the blocks `replace` gives for it. */
export const replacePictures = (
  tree: Root,
  replace: (picture: Picture) => readonly RootContent[],
): Root => ({
  ...tree,
  children: tree.children.flatMap((node) => (node.type === 'picture' ? replace(node) : [node])),
})
