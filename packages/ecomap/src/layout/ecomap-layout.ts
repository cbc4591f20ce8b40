import type { Box, Id, PlainDate, Point, View } from '@relational-practice/core'
import type { ParentKind, PartnerKind, ShapeName } from '@relational-practice/core/drawing'
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
  /** The outline of their symbol, by the gender they live in; a rounded square where it is not known. */
  readonly shape: ShapeName
}

/** The line between two members who are or were partners, or from parents or carers to a child, to be drawn under symbols. */
export type KinLine = { readonly points: readonly Point[] } & (
  | {
      readonly what: 'partners'
      readonly partners: readonly [Id<'p'>, Id<'p'>]
      readonly kind: PartnerKind
      readonly parted: boolean
    }
  | {
      readonly what: 'parents'
      readonly parents: readonly Id<'p'>[]
      readonly child: Id<'p'>
      readonly kind: ParentKind
      readonly standing: 'settled' | 'contested' | 'presumed'
    }
)

/** The circle in the middle. */
export interface HouseholdCircle extends Point {
  readonly id?: Id<'hh'>
  readonly radius: number
  readonly label: readonly string[]
  readonly labelBox: Box
  /** The font size and line height of the names inside it; larger where the circle has room. */
  readonly text: { readonly size: number; readonly line: number }
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
  readonly problem:
    | 'no-place-for-tie'
    | 'left-out-when-we-leave'
    | 'kin-not-drawn'
    | 'kin-not-used'
    | 'places-not-used'
  readonly about: readonly Id[]
}

/** Where systems sit around the household: hundredths of a degree, clockwise from the top. */
export type Seats = Readonly<Record<Id<'sy'>, number>>

/** Who of the household is kin, as a host knows it from elsewhere, such as from a genogram. */
export interface KinGiven {
  /**
   * The reader of what it was taken from, such as `layout.view.reader` of a genogram’s layout. Where it is
   * not the reader of the map, none of it is used: what one reader sees is not for another.
   */
  readonly reader: View<Ecomap>['reader']
  readonly partners?: readonly {
    readonly partners: readonly [Id<'p'>, Id<'p'>]
    /** What they are to each other. Left out: not known. */
    readonly kind?: PartnerKind
    /** Whether it is over. Default false. */
    readonly parted?: boolean
  }[]
  readonly parents?: readonly {
    readonly parent: Id<'p'>
    readonly child: Id<'p'>
    /** Default `birth`. */
    readonly kind?: ParentKind
    /** Default `settled`. */
    readonly standing?: 'settled' | 'contested' | 'presumed'
  }[]
}

/** How a map is laid out. */
export interface LayoutOptions {
  /** The day it shows. */
  readonly asOf: PlainDate
  /** Which household stands in the middle. Default: the one the record names. */
  readonly household?: Id<'hh'>
  /**
   * Where members stand, in any unit, such as the people of a genogram’s layout: those of one height are a
   * row, the lowest number uppermost, in their order and at distances in the same proportion, as near as
   * names allow. Used where every member has a place of their own; else `notes` tell. Default: rows by
   * generation, or the rows that make the smallest circle where nobody is known to be kin.
   */
  readonly members?: Readonly<Record<Id<'p'>, Point>>
  /**
   * Who of the household is kin, in place of what the record tells of it. Lines are drawn between members
   * only; of anybody else nothing is used, and the worker’s `notes` tell whom.
   */
  readonly kin?: KinGiven
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
  /** The lines between members; by the people they join. */
  readonly kin: readonly KinLine[]
  /** By id. */
  readonly systems: readonly PlacedSystem[]
  /** By id. */
  readonly ties: readonly TiePath[]
  /** The member whose own every line to the household is; then no line carries a badge. */
  readonly linesOf?: Id<'p'>
  readonly notes: readonly LayoutNote[]
}
