import type { Id, PlainDate } from '@relational-practice/core'
import type { ParentLink, Partnership } from '../../schema/index.ts'
import type { RoleCode } from '../role-code.ts'

/** Which parents count: those the law takes for parents, or those by birth. */
export type KinshipView = 'legal' | 'birth'

/** How to look for kinship. */
export interface KinshipOptions {
  readonly view: KinshipView
  /** The day on which partnerships and care are looked at; without it, all that is recorded counts. */
  readonly asOf?: PlainDate
}

/** Whether two siblings share both parents, one, or the record does not tell. */
export type SiblingHow = 'full' | 'half' | 'not-known'

/** Through which of somebody's parents a relation goes. */
export interface KinshipSide {
  readonly parent: Id<'p'>
  /** `named`: neither a mother's nor a father's side, or that of one of two mothers or fathers. */
  readonly kind: 'maternal' | 'paternal' | 'named'
}

/** What in a relation is not of the view's own parent links. */
export type KinshipBy = 'adoption' | 'birth' | 'law' | 'donor'

/** One way in which somebody is related: "to is from's …". */
export interface KinshipRoute {
  /** `kin`: through parents and children alone. `composed`: one relation after another. */
  readonly kind: 'kin' | 'partner' | 'step' | 'in-law' | 'by-marriage' | 'carer' | 'composed'
  /** The relation in words, such as "maternal half-aunt" or "former husband". */
  readonly term: string
  /** Steps up to the nearest common ancestor, and down from there; in a composed relation, of all its parts. */
  readonly up: number
  readonly down: number
  /** Whether the couple in the middle is shared in full; only where up and down are both at least one. */
  readonly half?: SiblingHow
  readonly side?: KinshipSide
  /** Who stands between the two, nearest first: one path where several are alike. */
  readonly via: readonly Id<'p'>[]
  /** The relation comes from a partnership or a time of care that has ended. Widowed is not ended. */
  readonly former: boolean
  /** A parent link on the way is contested. Nothing is chosen: other accounts stand beside it. */
  readonly contested: boolean
  /** Adoption, birth, law or a donor, where the way leaves the view's plain parent links. */
  readonly by: readonly KinshipBy[]
  /** The kind of the one parent link or placement, where the two are parent or carer and child. */
  readonly link?: ParentLink['kind']
  /** What kind of partners they are, or were. */
  readonly partnership?: NonNullable<Partnership['kind']>
  readonly twin?: 'identical' | 'fraternal' | 'not-known'
  readonly roleCode: RoleCode
}

/** All that a record tells of what one person is to another. */
export interface Kinship {
  readonly from: Id<'p'>
  readonly to: Id<'p'>
  readonly view: KinshipView
  /** Closest first within a kind; empty where the record tells of no relation. */
  readonly routes: readonly KinshipRoute[]
  /** What `from` calls `to`, in their own words. */
  readonly called: readonly string[]
}

/** A route before it has its words and its code. */
export type BareRoute = Omit<KinshipRoute, 'term' | 'roleCode'> & {
  readonly to: Id<'p'>
  /** The role on the one parent link, from the child's side. */
  readonly role?: ParentLink['role']
  /** Every step is by birth. */
  readonly byBirth?: boolean
  /** A marriage or civil partnership that lasts in law, though the two live apart. */
  readonly separated?: boolean
  /** For composed relations: the words, already put together. */
  readonly words?: string
}
