import { isStandardTag } from './standard-tags.ts'

/** A structure of a GEDCOM file: a line, its continuations, and the lines below it. */
export interface GedcomNode {
  readonly tag: string
  /** The line it begins on, counted from 1. */
  readonly line: number
  readonly xref: string | undefined
  readonly parent: GedcomNode | undefined
  readonly children: GedcomNode[]
  /** Its text with all continuations, at signs as people write them. */
  value: string
  /** The identifier it points to, where its value is a pointer; `VOID` points to nothing. */
  pointer: string | undefined
}

/** The structures with a tag that stand right below another. */
export const childrenOf = (node: GedcomNode, tag: string): readonly GedcomNode[] =>
  node.children.filter((child) => child.tag === tag)

/** The first structure with a tag right below another: the one the file prefers. */
export const childOf = (node: GedcomNode, tag: string): GedcomNode | undefined =>
  node.children.find((child) => child.tag === tag)

/** A tag as it may be shown: an extension, whose name somebody chose, is `_`; any other word is `?`. */
const shownTag = (tag: string): string => {
  if (isStandardTag(tag)) return tag
  return tag.startsWith('_') ? '_' : '?'
}

/** The tags that lead to a structure: `INDI.BIRT.DATE`. */
export const pathOf = (node: GedcomNode): string => {
  const tags: string[] = []
  for (let at: GedcomNode | undefined = node; at; at = at.parent) tags.push(shownTag(at.tag))
  return tags.toReversed().join('.')
}
