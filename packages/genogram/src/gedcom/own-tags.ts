import { childrenOf, type GedcomNode } from './gedcom-node.ts'
import { uriOf } from './write/extension-tags.ts'

/**
 * Which extension tags of a file are those of `writeGedcom`: only where its header (`SCHMA`) documents
 * them so. A tag of the same name that another program made means something else.
 */
export const ownTags = (records: readonly GedcomNode[]): ReadonlySet<string> => {
  const [head] = records
  const documented = head
    ? childrenOf(head, 'SCHMA').flatMap((node) => childrenOf(node, 'TAG'))
    : []
  return new Set(
    documented.flatMap(({ value }) => {
      const [tag = '', uri] = value.trim().split(/\s+/)
      return uri === uriOf(tag) ? [tag] : []
    }),
  )
}
