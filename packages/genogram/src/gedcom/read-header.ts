import type { GedcomVersion } from './gedcom-import.ts'
import { childOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReport } from './gedcom-report.ts'

const VERSIONS: ReadonlySet<string> = new Set(['5.5', '5.5.1', '5.5.5'])

const isKnown = (version: string): version is Exclude<GedcomVersion, '7' | 'other'> =>
  VERSIONS.has(version)

/** The version a file says it is of. */
export const readVersion = (
  records: readonly GedcomNode[],
  report: GedcomReport,
): GedcomVersion => {
  const [head] = records
  if (head?.tag !== 'HEAD') {
    report.aboutLine('header-missing')
    return 'other'
  }
  const gedc = childOf(head, 'GEDC')
  const node = gedc && childOf(gedc, 'VERS')
  const version = node?.value.trim() ?? ''
  if (isKnown(version)) return version
  if (/^7(?:\.[0-9]+)*$/.test(version)) return '7'
  if (node) report.about(node, 'version-not-known')
  else report.aboutLine('version-not-known')
  return 'other'
}

/** What of the header and the trailer is about the file and no loss: version, form, encoding, end. */
export const fileNodes = (records: readonly GedcomNode[]): readonly GedcomNode[] => {
  const [head] = records
  const own = head?.tag === 'HEAD' ? [head] : []
  const parts = own.flatMap(({ children }) =>
    children.filter(({ tag }) => tag === 'GEDC' || tag === 'CHAR'),
  )
  const details = parts.flatMap(({ children }) =>
    children.flatMap((child) => [child, ...child.children]),
  )
  return [...own, ...parts, ...details, ...records.filter(({ tag }) => tag === 'TRLR')]
}
