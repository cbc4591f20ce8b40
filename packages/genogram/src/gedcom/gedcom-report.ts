import { type GedcomNote } from './gedcom-import.ts'
import { pathOf, type GedcomNode } from './gedcom-node.ts'
import { compareGedcomNotes, type GedcomNoteCode } from './gedcom-notes.ts'

/** Collects what is to be said about a file, one note for each code and path. */
export interface GedcomReport {
  /** Says something about a structure. */
  about(node: GedcomNode, code: GedcomNoteCode): void
  /** Says something about a line that belongs to no structure, or about the whole file. */
  aboutLine(code: GedcomNoteCode, line?: number): void
  /** Whether anything was said about a structure. */
  mentions(node: GedcomNode): boolean
  notes(): readonly GedcomNote[]
}

/** Starts an empty report. */
export const startReport = (): GedcomReport => {
  const notes = new Map<string, { code: GedcomNoteCode; path: string; lines: Set<number> }>()
  const mentioned = new Set<GedcomNode>()
  const add = (code: GedcomNoteCode, path: string, line: number | undefined): void => {
    const key = `${code} ${path}`
    const note = notes.get(key) ?? { code, path, lines: new Set() }
    notes.set(key, note)
    if (line !== undefined) note.lines.add(line)
  }
  return {
    about(node, code) {
      mentioned.add(node)
      add(code, pathOf(node), node.line)
    },
    aboutLine: (code, line) => add(code, '', line),
    mentions: (node) => mentioned.has(node),
    notes: () =>
      [...notes.values()]
        .map(({ code, path, lines }) => ({
          code,
          path,
          lines: [...lines].toSorted((a, b) => a - b),
        }))
        .toSorted(compareGedcomNotes),
  }
}
