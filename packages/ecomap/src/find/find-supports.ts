import type { Id, PlainDate } from '@relational-practice/core'
import type { Ecomap, SupportKind } from '../schema/index.ts'
import { SUPPORT_KINDS, supportGiven } from './find-network-measures.ts'
import { isAround } from './tie-sides.ts'

/** Who gives one kind of support. */
export interface SupportOfKind {
  readonly kind: SupportKind
  readonly from: readonly Id<'sy'>[]
}

/** Who gives the household which kind of support on a day; every kind is there, also one that nobody gives. Other families’ children are left out. */
export const findSupports = (
  ecomap: Ecomap,
  { asOf }: { readonly asOf: PlainDate },
): readonly SupportOfKind[] => {
  const given = [...supportGiven(ecomap, asOf)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return SUPPORT_KINDS.map((kind) => ({
    kind,
    from: given.flatMap(([id, kinds]) => {
      const system = ecomap.systems?.[id]
      if (!system || system.domain === 'peer' || !isAround(system, asOf)) return []
      return kinds.has(kind) ? [id] : []
    }),
  }))
}
