import type { Id } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import type { GedcomNoteCode } from './gedcom-notes.ts'

/** The encodings a GEDCOM file may be in. */
export type GedcomEncoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'ascii'
  | 'ansel'
  | 'windows-1252'
  | 'macintosh'

/** The version a file says it is of. */
export type GedcomVersion = '5.5' | '5.5.1' | '5.5.5' | '7' | 'other'

/** How a GEDCOM file is to be read. */
export interface ReadGedcomOptions {
  /** The id of the new record; `r-gedcom` when none is given. */
  readonly id?: Id<'r'>
  /** The title of the new record. */
  readonly title?: string
  /** The encoding of the bytes, for a file that is wrong about it. */
  readonly encoding?: GedcomEncoding
  /**
   * Keeps the file's identifiers in ids. By default only those that a program counted out, `I1` or
   * `F23`, are kept: any other may be made of a name, and ids go into findings and drawings.
   */
  readonly keepIdentifiers?: boolean
}

/**
 * One thing of the file that was not taken in, or not as it stands there: where, and why. It holds
 * tags and numbers and no other word of the file.
 */
export interface GedcomNote {
  readonly code: GedcomNoteCode
  /**
   * The tags that lead to it, `INDI.BIRT.DATE`; empty where it is about the file as a whole. A tag
   * of an extension, whose name somebody chose, stands as `_`, any other word as `?`.
   */
  readonly path: string
  /** Every line where it occurs, counted from 1, ascending. */
  readonly lines: readonly number[]
}

/** How much was read and made. */
export interface GedcomCounts {
  readonly lines: number
  readonly people: number
  /** Families of two or more members, a couple counted once. */
  readonly families: number
  readonly partnerships: number
  readonly parentLinks: number
}

/** A genogram made of a GEDCOM file, and everything that did not go into it. */
export interface GedcomImport {
  readonly genogram: Genogram
  readonly version: GedcomVersion
  readonly encoding: GedcomEncoding
  readonly counts: GedcomCounts
  /** In the order of the file, one note for each code and path. */
  readonly report: readonly GedcomNote[]
}
