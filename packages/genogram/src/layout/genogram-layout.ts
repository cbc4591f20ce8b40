import type { Box, Id, PlainDate, Point, View } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import type { ShownOptions } from '../show/purposes.ts'

/** The side of a person's symbol in units. All positions are whole units, y grows downwards. */
export const SYMBOL = 100

/** The font size of the text under symbols, of household names and of partner lines' dates. */
export const LABEL_SIZE = 24

/** From one line of such text to the next; a label's box is as many of these high as it has lines. */
export const LABEL_LINE = 30

/**
 * A person or pet, or a pregnancy or loss, at its place. `x` and `y` are the symbol's centre. A
 * pregnancy's symbol fits a box of 60 by 60. Lines end at the circle's edge, inside the square's and
 * the dome's: draw symbols filled, over lines.
 */
export interface Placed<P extends 'p' | 'w'> {
  readonly id: Id<P>
  readonly x: number
  readonly y: number
  /** The generation, 0 for the oldest. */
  readonly row: number
  /** Text under the symbol, a line each, wrapped so that neighbours do not touch. */
  readonly label: readonly string[]
  /** Where the label stands: its lines are centred in this box. */
  readonly labelBox: Box
}

/** The line between two partners, or between two people who share a child without being recorded as partners. */
export interface PartnerLine {
  readonly partnership?: Id<'u'>
  readonly partners: readonly [Id<'p'>, Id<'p'>]
  /** Corners from one partner's symbol to the other's; only level and upright pieces. */
  readonly points: readonly Point[]
  /** The middle of its longest level piece, where marks and dates stand. */
  readonly middle: Point
  /** Dates and kind, such as `m 2009, s 2014`. */
  readonly label: string
  readonly labelBox: Box
}

/** The line of descent or care from a parent, a couple or nobody recorded down to one child. */
export interface ChildLine {
  /** The links it draws: one parent's, or both parents' of a couple where they are alike. */
  readonly links: readonly Id<'l'>[]
  readonly parents: readonly Id<'p'>[]
  readonly child: Id<'p'> | Id<'w'>
  /** Birth, adoptive, foster and so on; `pregnancy` for a pregnancy or loss; `siblings` for a group without parents. */
  readonly kind:
    | 'birth'
    | 'legal'
    | 'adoptive'
    | 'foster'
    | 'step'
    | 'guardian'
    | 'kinship'
    | 'donor'
    | 'surrogate'
    | 'social'
    | 'pregnancy'
    | 'siblings'
  /** Whether who the parent is is contested. */
  readonly contested: boolean
  /** Corners from the parents' line down to the child's symbol; the sibling bar is the level piece. */
  readonly points: readonly Point[]
}

/** The bar that joins twins: where their lines meet, and the level bar between identical ones. */
export interface TwinMark {
  readonly id: Id<'mb'>
  readonly from: Point
  readonly to: readonly Point[]
  readonly bar?: readonly [Point, Point]
}

/**
 * A closed outline around the people of a household, corners in order. A household whose people no
 * single outline can hold without somebody else has several, with the same id and other people.
 */
export interface HouseholdOutline {
  readonly id: Id<'hh'>
  readonly people: readonly Id<'p'>[]
  readonly points: readonly Point[]
  /** The name of the home, a line each. */
  readonly label: readonly string[]
  readonly labelBox: Box
}

/** The path of an emotional line or of harm between two symbols, from edge to edge. */
export interface TieLine {
  readonly id: Id<'b'> | Id<'x'>
  readonly between: readonly [Id<'p'>, Id<'p'>]
  readonly points: readonly Point[]
}

/** Something that could not be drawn as it should be; reported, never hidden. */
export interface LayoutNote {
  readonly problem:
    | 'partners-on-different-rows'
    | 'parents-not-above'
    | 'partners-apart'
    | 'not-where-pinned'
  readonly about: readonly Id[]
}

/**
 * Where people and pregnancies stand from left to right: the `x` of each in a layout. Only how far
 * they are from one another counts, since every layout begins at 0.
 */
export type Places = Readonly<Partial<Record<Id<'p'> | Id<'w'>, number>>>

/** Whose relatives to draw, of a large family. */
export interface Focus {
  readonly person: Id<'p'>
  /**
   * Steps away, at most: to a parent, a child, a partner or other parent of a child, or to a brother or
   * sister of a group without parents. 2 holds brothers and sisters, 4 first cousins.
   */
  readonly radius: number
}

/** Somebody in the picture with relatives one step away who are not, and how many. */
export interface MoreRelatives {
  readonly person: Id<'p'>
  /** Parents and carers. */
  readonly up: number
  readonly down: number
  /** Partners, other parents of children, and brothers and sisters of a group without parents. */
  readonly side: number
}

/** What to draw, and how. */
export interface LayoutOptions extends ShownOptions {
  /** The day ages are counted for and households are drawn at. */
  readonly asOf: PlainDate
  /** Default true. */
  readonly households?: boolean
  /** Emotional lines and harm. Default true. */
  readonly ties?: boolean
  /** Says under each name who they are to this person, from what the view holds. */
  readonly kinshipFrom?: Id<'p'>
  /**
   * Draws the sex recorded at birth for people whose gender was not asked, and says so in the
   * legend. For large imported families; default false.
   */
  readonly recordedSexWhereGenderNotAsked?: boolean
  /** Draws only those near one person. `more` then says where there are others. Default: everyone. */
  readonly focus?: Focus
  /**
   * Where people were put by hand, on their own rows. They keep those distances; whoever is in the
   * way moves aside. Where two cannot both be kept, `notes` tell. For the worker only: with a
   * reader's view it is as if nobody were pinned, since a gap would tell of whoever is withheld.
   */
  readonly pinned?: Places
  /**
   * Where people stood in a layout before, `x` by id. They keep their order and move as little as
   * newcomers need. For the worker only, like `pinned`.
   */
  readonly previous?: Places
}

/** Everything a drawing needs: positions as data. Only `layoutGenogram` makes one. */
export interface GenogramLayout {
  /** What is drawn of the view: its purpose and layers have been applied. */
  readonly view: View<Genogram>
  readonly options: LayoutOptions
  /** The family that is drawn: as it stood on the day, and within the focus. */
  readonly family: Genogram
  /** People with relatives beyond the focus. */
  readonly more: readonly MoreRelatives[]
  /** The box that holds everything, labels and outlines included; its corner is 0,0. */
  readonly width: number
  readonly height: number
  readonly people: readonly Placed<'p'>[]
  readonly pregnancies: readonly Placed<'w'>[]
  readonly partnerLines: readonly PartnerLine[]
  readonly childLines: readonly ChildLine[]
  readonly twins: readonly TwinMark[]
  readonly households: readonly HouseholdOutline[]
  readonly ties: readonly TieLine[]
  readonly notes: readonly LayoutNote[]
}
