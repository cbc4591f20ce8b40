import type { Id } from '@relational-practice/core'
import type { Ecomap, TieEnd, TieQuality } from '../schema/index.ts'
import { matchMaps, subjectOf, viewpointOf, type MatchedTie } from './match-ties.ts'

/** What became of a tie between two maps. */
export type TieChangeHow =
  | 'added'
  | 'lost'
  | 'begun'
  | 'strengthened'
  | 'weakened'
  | 'turned'
  | 'flows-otherwise'
  | 'changed'

/** A tie that is not as it was: by its two ends, and in what ways. */
export interface TieChange {
  readonly between: readonly [TieEnd, TieEnd]
  readonly before?: Id<'t'>
  readonly after?: Id<'t'>
  /** `begun`: planned before and there now. `changed`: otherwise in how it is; `turned`: the other way round. */
  readonly how: readonly TieChangeHow[]
}

/** What changed between two maps of one subject in one view: ids and terms. Nothing is added up to a better or worse. */
export interface EcomapChanges {
  readonly comparable: true
  readonly systems: { readonly added: readonly Id<'sy'>[]; readonly lost: readonly Id<'sy'>[] }
  /** Only ties that are not as they were, in the order of their ends. */
  readonly ties: readonly TieChange[]
  /** Systems on both maps over systems on either (Jaccard); null where there are none. */
  readonly same: { readonly both: number; readonly either: number; readonly share: number | null }
}

/** Why two maps cannot be compared. */
export interface EcomapsNotComparable {
  readonly comparable: false
  readonly because:
    | 'no-subject'
    | 'subject-differs'
    | 'no-viewpoint'
    | 'viewpoint-differs'
    | 'same-viewpoint'
    | 'no-date'
    | 'dates-reversed'
    | 'reader-differs'
}

const RANK: Readonly<Partial<Record<TieQuality, number>>> = {
  broken: 0,
  tenuous: 1,
  moderate: 2,
  strong: 3,
}

const qualityChange = (
  before: TieQuality | undefined,
  after: TieQuality | undefined,
): readonly TieChangeHow[] => {
  if (before === after) return []
  if (before === 'planned' && after !== undefined) return ['begun']
  const [was, is] = [before && RANK[before], after && RANK[after]]
  if (was === undefined || is === undefined) return ['changed']
  return [is > was ? 'strengthened' : 'weakened']
}

const flowChange = (
  { flow: was }: MatchedTie,
  { flow: is }: MatchedTie,
): readonly TieChangeHow[] => {
  if (was === is) return []
  const isTurned =
    (was === 'to-first' && is === 'to-second') || (was === 'to-second' && is === 'to-first')
  return [isTurned ? 'turned' : 'flows-otherwise']
}

const changeOf = (
  before: MatchedTie | undefined,
  after: MatchedTie | undefined,
): readonly TieChange[] => {
  if (!before) return after ? [{ between: after.between, after: after.id, how: ['added'] }] : []
  if (!after) return [{ between: before.between, before: before.id, how: ['lost'] }]
  const how = [...qualityChange(before.quality, after.quality), ...flowChange(before, after)]
  if (how.length === 0) return []
  return [{ between: before.between, before: before.id, after: after.id, how: [...new Set(how)] }]
}

/**
 * What changed from one map to a later one, each as it stood on the day it was made. Systems are the
 * same by id, as {@link beginNextEcomap} keeps them; ties by the two they join.
 *
 * To say what changed for a reader, compare the records of two Views of theirs.
 *
 * @returns the changes, or why there are none to be told: maps of different subjects or views show
 * different things, not a change. Never throws.
 */
export const compareEcomaps = (
  before: Ecomap,
  after: Ecomap,
): EcomapChanges | EcomapsNotComparable => {
  const no = (because: EcomapsNotComparable['because']): EcomapsNotComparable => ({
    comparable: false,
    because,
  })
  const [whom, who] = [subjectOf(before), viewpointOf(before)]
  if (!whom || !subjectOf(after)) return no('no-subject')
  if (whom !== subjectOf(after)) return no('subject-differs')
  if (!who || !viewpointOf(after)) return no('no-viewpoint')
  if (who !== viewpointOf(after)) return no('viewpoint-differs')
  if (!before.madeOn || !after.madeOn) return no('no-date')
  // Told the wrong way round, what came would be shown as gone.
  if (after.madeOn < before.madeOn) return no('dates-reversed')
  const { systems, ties } = matchMaps(
    { ecomap: before, asOf: before.madeOn },
    { ecomap: after, asOf: after.madeOn },
  )
  const [both, either] = [
    systems.both.length,
    systems.both.length + systems.onlyFirst.length + systems.onlySecond.length,
  ]
  return {
    comparable: true,
    systems: { added: systems.onlySecond, lost: systems.onlyFirst },
    ties: ties.flatMap(([was, is]) => changeOf(was, is)),
    same: { both, either, share: either === 0 ? null : both / either },
  }
}
