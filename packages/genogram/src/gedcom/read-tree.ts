import type { GedcomNode } from './gedcom-node.ts'
import type { GedcomReport } from './gedcom-report.ts'
import { readLines, UNREADABLE, type GedcomLine } from './read-lines.ts'

/** The deepest level that the standard allows. */
const DEEPEST_LEVEL = 99

/** The structures of a file, and how many lines they stand on. */
export interface GedcomTree {
  readonly records: readonly GedcomNode[]
  readonly lines: number
}

/** From version 7 on only an at sign that begins a line is doubled, before that every one. */
const readAtSigns = (value: string, isSeven: boolean): string => {
  if (!isSeven) return value.replaceAll('@@', '@')
  return value.startsWith('@@') ? value.slice(1) : value
}

const pointerIn = (value: string): string | undefined => /^@([^@#][^@]*)@\s*$/.exec(value)?.[1]

/** Whether the file calls itself version 7; told by the header, so before any text that depends on it. */
const isSevenLine = ({ level, tag, value }: GedcomLine): boolean =>
  level === 2 && tag === 'VERS' && /^7(?:\.|\s*$)/.test(value)

/**
 * Builds the structures of a file from its lines, joins continued text, and says which lines cannot
 * be placed.
 *
 * @param mostLines after so many lines nothing more is read; `undefined` is returned
 */
export const readTree = (
  text: string,
  report: GedcomReport,
  mostLines: number,
): GedcomTree | undefined => {
  const records: GedcomNode[] = []
  const open: GedcomNode[] = []
  let lines = 0
  let isSeven = false
  for (const { number, read } of readLines(text)) {
    if (number > mostLines) return undefined
    lines = number
    if (!read) {
      report.aboutLine('line-not-read', number)
      continue
    }
    const { level, tag, xref } = read
    if (level > open.length || level > DEEPEST_LEVEL) {
      report.aboutLine('level-not-possible', number)
      continue
    }
    open.length = level
    const parent = open.at(-1)
    if (parent?.tag === 'GEDC' && isSevenLine(read)) isSeven = true
    const value = readAtSigns(read.value, isSeven)
    if (parent && (tag === 'CONT' || tag === 'CONC')) {
      parent.value += tag === 'CONT' ? `\n${value}` : value
      parent.pointer = undefined
      continue
    }
    const pointer = pointerIn(read.value)
    const node: GedcomNode = { tag, line: number, xref, pointer, parent, children: [], value }
    if (parent) parent.children.push(node)
    else records.push(node)
    open.push(node)
    if (tag === UNREADABLE) report.about(node, 'line-not-read')
  }
  return { records, lines }
}
