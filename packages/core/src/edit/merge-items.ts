import { EditRefused } from './edit-refused.ts'
import type { Gap } from '../record/gaps.ts'
import type { Id } from '../record/id.ts'
import type { Sharing } from '../record/item.ts'
import type { Protection } from '../sharing/protection.ts'
import type { RiskRelation } from '../sharing/risk-relation.ts'

/** Both lists as one, each entry once; the first list first. */
export const union = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined): T[] => [
  ...new Set([...(one ?? []), ...(other ?? [])]),
]

/**
 * What protects either of two items protects the one that is made of them. A clearance holds only where
 * both had it, and somebody was told of it only where they were told of both.
 */
export const mergeSharing = (one: Sharing | undefined, other: Sharing | undefined): Sharing => {
  const withheldFrom = union(one?.withheldFrom, other?.withheldFrom)
  const cleared = (one?.clearedFor ?? []).filter((entry) => other?.clearedFor?.includes(entry))
  const toldTo = (one?.toldTo ?? []).filter(({ person }) =>
    other?.toldTo?.some((telling) => telling.person === person),
  )
  const reason = one?.reason ?? other?.reason
  return {
    ...(withheldFrom.length > 0 && { withheldFrom }),
    ...(cleared.length > 0 && { clearedFor: cleared }),
    ...(toldTo.length > 0 && { toldTo }),
    ...(reason && { reason }),
  }
}

/** An item as merging reads it. */
export interface Mergeable {
  readonly gaps?: Readonly<Partial<Record<string, Gap | undefined>>> | undefined
  readonly sharing?: Sharing | undefined
}

/**
 * One item made of two: fields of the first stand where both say something, but those of `preferred`.
 * Fields that say something only together, a date and how it is known, go together. What is known of
 * either closes a gap of the other, and sharing marks are united.
 *
 * @param together which fields say something only with the first of them
 */
export const mergeFields = <T extends Mergeable>(
  kept: T,
  merged: T,
  preferred: readonly (keyof T & string)[],
  together: readonly (readonly (keyof T & string)[])[],
): T => {
  const prefer = preferred
    .filter((name) => merged[name] !== undefined)
    .flatMap((name): readonly string[] => together.find((group) => group.includes(name)) ?? [name])
  const own = Object.entries(kept).filter(([name]) => !prefer.includes(name))
  const has = new Set(own.map(([name]) => name))
  const taken = together.filter(([main]) => main !== undefined && has.has(main)).flat()
  const rest = Object.entries(merged).filter(([name]) => !taken.some((each) => each === name))
  const fields: Record<string, unknown> = {
    ...Object.fromEntries(rest),
    ...Object.fromEntries(own),
  }
  const open = Object.entries({ ...merged.gaps, ...kept.gaps }).filter(
    ([name]) => !Object.hasOwn(fields, name),
  )
  if (open.length > 0) fields['gaps'] = Object.fromEntries(open)
  else delete fields['gaps']
  const sharing = mergeSharing(kept.sharing, merged.sharing)
  if (Object.keys(sharing).length > 0) fields['sharing'] = sharing
  else delete fields['sharing']
  return fields as T
}

/**
 * Refuses to make one person of two of whom one is protected from the other, or of concern to them.
 *
 * @throws {EditRefused} by the code given.
 */
export const refuseAcrossProtection = (
  {
    protections = {},
    riskRelations = {},
  }: {
    readonly protections?: Readonly<Record<string, Pick<Protection, 'who' | 'from'>>> | undefined
    readonly riskRelations?: Readonly<Record<string, Pick<RiskRelation, 'from' | 'to'>>> | undefined
  },
  keep: Id<'p'>,
  merge: Id<'p'>,
  code: string,
): void => {
  const isAgainst = (from: readonly string[], to: readonly string[]): boolean =>
    (from.includes(keep) && to.includes(merge)) || (from.includes(merge) && to.includes(keep))
  if (
    Object.values(protections).some((one) => isAgainst(one.from, one.who)) ||
    Object.values(riskRelations).some((one) => isAgainst([one.from ?? ''], one.to))
  ) {
    throw new EditRefused(code, { keep, merge })
  }
}
