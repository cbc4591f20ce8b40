import { timeOf, type Time } from '@relational-practice/core/wording'
import type { Id, PlainDate } from '@relational-practice/core'
import type { System, Tie, TieEnd } from '../schema/index.ts'
import { isSystem, type EcomapIndex, type Entry } from './index-ecomap.ts'

/** A tie seen from the household: who of it is tied to which system, and which way things go. */
export interface SpokeTie {
  readonly id: Id<'t'>
  readonly tie: Tie
  /** A member, or the household as a whole. */
  readonly from: Id<'p'> | Id<'hh'>
  readonly system: Id<'sy'>
  /** `out`: to the system; `in`: to the household. Nothing where it is not known. */
  readonly flow?: 'none' | 'in' | 'out' | 'both'
}

const turned = (flow: NonNullable<Tie['flow']>, systemIsFirst: boolean): SpokeTie['flow'] => {
  if (flow === 'none') return 'none'
  if (flow === 'both-ways') return 'both'
  return (flow === 'to-first') === systemIsFirst ? 'out' : 'in'
}

/** A tie between somebody and a system as seen from the household; nothing of any other tie. */
export const spokeOf = ([id, tie]: Entry<'t', Tie>): SpokeTie | undefined => {
  const [first, second] = tie.between
  const flow = (systemIsFirst: boolean): Pick<SpokeTie, 'flow'> => {
    const way = tie.flow && turned(tie.flow, systemIsFirst)
    return way ? { flow: way } : {}
  }
  if (isSystem(first) && !isSystem(second)) {
    return { id, tie, from: second, system: first, ...flow(true) }
  }
  if (isSystem(second) && !isSystem(first)) {
    return { id, tie, from: first, system: second, ...flow(false) }
  }
  return undefined
}

/** Whether a tie stands on the map of a day: it goes on or may, or it is a planned one. */
export const standsAt = (tie: Tie, asOf: PlainDate): boolean => {
  const time: Time = timeOf(tie, asOf)
  return time === 'now' || time === 'perhaps' || (time === 'to-come' && tie.quality === 'planned')
}

/** Whether a system stands on the map of a day. */
export const isAround = (system: System, asOf: PlainDate): boolean => {
  const time = timeOf(system, asOf)
  return time === 'now' || time === 'perhaps'
}

const NO_SUPPORT: readonly (Tie['quality'] | undefined)[] = ['stressful', 'broken', 'planned']

/**
 * Whether a tie is a support of the household: kinds of support are written of it, or something
 * comes in, or it is strong, moderate, tenuous or ambivalent; and it is neither stressful, broken nor
 * only planned.
 */
export const isSupport = ({ tie, flow }: SpokeTie): boolean => {
  if (NO_SUPPORT.includes(tie.quality)) return false
  if ((tie.support?.length ?? 0) > 0 || flow === 'in' || flow === 'both') return true
  return tie.quality !== undefined && flow !== 'out' && flow !== 'none'
}

/** The ties between the household and systems that stand on a day. */
export const spokesAt = (index: EcomapIndex, asOf: PlainDate): readonly SpokeTie[] =>
  index.ties.flatMap((entry) => {
    const spoke = standsAt(entry[1], asOf) ? spokeOf(entry) : undefined
    return spoke ? [spoke] : []
  })

/** The other end of a tie. */
export const otherEnd = ({ between: [first, second] }: Tie, end: TieEnd): TieEnd =>
  first === end ? second : first

/** The two systems a tie joins; nothing of a tie with somebody at one end. */
export const systemsJoined = ({
  between: [first, second],
}: Tie): readonly [Id<'sy'>, Id<'sy'>] | undefined =>
  isSystem(first) && isSystem(second) ? [first, second] : undefined
