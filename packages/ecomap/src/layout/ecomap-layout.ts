import type { Box, Id, PlainDate, Point, View } from '@relational-practice/core'
import type { Ecomap, TieEnd } from '../schema/index.ts'

/** The font size of names on the map, and from one line of them to the next. */
export const LABEL = { size: 22, line: 26 } as const

/** The font size of the kind of system under its name, and the height of its line. */
export const CAPTION = { size: 16, line: 21 } as const

/** The radius of the badge that says which member a line belongs to. */
export const BADGE = 17

/** Somebody or something around the household, at its place. All positions are whole units, y grows downwards. */
export interface PlacedSystem extends Point {
  readonly id: Id<'sy'>
  readonly radius: number
  /** Where it sits around the household: hundredths of a degree, clockwise from the top. */
  readonly angle: number
  /** Its name in lines; they fit the circle. */
  readonly label: readonly string[]
  /** Its kind in lines, smaller; none where the name says it, or for a child. */
  readonly caption: readonly string[]
}

/** A member of the household at their place. */
export interface PlacedMember extends Point {
  readonly id: Id<'p'>
  readonly radius: number
  /** The shortest letters that tell the members apart; what their lines are marked with. */
  readonly letters: string
  readonly label: readonly string[]
  readonly labelBox: Box
  /** Whether the map is about them. */
  readonly isSubject: boolean
}

/** The circle in the middle. */
export interface HouseholdCircle extends Point {
  readonly id?: Id<'hh'>
  readonly radius: number
  readonly label: readonly string[]
  readonly labelBox: Box
}

/** The line of a tie, from the first of its two ends to the second. */
export interface TiePath {
  readonly id: Id<'t'>
  readonly ends: readonly [TieEnd, TieEnd]
  readonly points: readonly Point[]
  /** For a tie of one member: where the badge with their letters sits, at the edge of the household. */
  readonly badge?: Point & { readonly letters: string }
}

/** Something that is in the record and could not be drawn where it belongs. */
export interface LayoutNote {
  readonly problem: 'no-place-for-tie' | 'left-out-when-we-leave'
  readonly about: readonly Id[]
}

/** Where systems sit around the household: hundredths of a degree, clockwise from the top. */
export type Seats = Readonly<Record<Id<'sy'>, number>>

/** How a map is laid out. */
export interface LayoutOptions {
  /** The day it shows. */
  readonly asOf: PlainDate
  /** Which household stands in the middle. Default: the one the record names. */
  readonly household?: Id<'hh'>
  /** Where members stand, from the middle of the circle, such as in a small genogram. Default: rows. */
  readonly members?: Readonly<Record<Id<'p'>, Point>>
  /** Where systems sat before, so that the map stays as people know it. */
  readonly seats?: Seats
  /** For a child: larger marks, fewer words, and what the child calls things. Default false. */
  readonly child?: boolean
  /**
   * Shows other families’ children, by their pseudonyms. For the worker’s own screen, and of no effect for
   * any other reader: put what it makes into no document. Default false.
   */
  readonly peers?: boolean
  /** The map without the people who are paid to help and do not stay. Default false. */
  readonly whenWeLeave?: boolean
}

/** A map laid out: positions as data. Only {@link layoutEcomap} makes it. */
export interface EcomapLayout {
  readonly view: View<Ecomap>
  readonly options: LayoutOptions
  readonly width: number
  readonly height: number
  readonly household: HouseholdCircle
  readonly members: readonly PlacedMember[]
  /** By id. */
  readonly systems: readonly PlacedSystem[]
  /** By id. */
  readonly ties: readonly TiePath[]
  /** The member whose own every line to the household is; then no line carries a badge. */
  readonly linesOf?: Id<'p'>
  readonly notes: readonly LayoutNote[]
}
