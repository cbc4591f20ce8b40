import { entries, type Id, type PlainDate } from '@relational-practice/core'
import type { Ecomap, System } from '../schema/index.ts'
import { isAround } from './tie-sides.ts'

/** Whether a system goes when our work ends: the people there are paid to help and do not stay. */
export const leavesWithUs = ({ paid, staysWhenWeLeave }: System): boolean =>
  paid === true && staysWhenWeLeave !== true

/** Who stays around a family when our work ends, and who does not. */
export interface WhenWeLeave {
  readonly leaves: readonly Id<'sy'>[]
  readonly stays: readonly Id<'sy'>[]
  /** Of these nobody has written whether they are paid to help. They stay on the drawing. */
  readonly notSaid: readonly Id<'sy'>[]
}

/** Sorts what is around the household on a day by whether it stays when our work ends. */
export const findWhenWeLeave = (
  ecomap: Ecomap,
  { asOf }: { readonly asOf: PlainDate },
): WhenWeLeave => {
  const leaves: Id<'sy'>[] = []
  const stays: Id<'sy'>[] = []
  const notSaid: Id<'sy'>[] = []
  for (const [id, system] of entries(ecomap.systems)) {
    if (!isAround(system, asOf) || system.domain === 'peer') continue
    const isSaid = system.paid !== undefined || system.staysWhenWeLeave !== undefined
    if (leavesWithUs(system)) leaves.push(id)
    else (isSaid ? stays : notSaid).push(id)
  }
  return { leaves, stays, notSaid }
}
