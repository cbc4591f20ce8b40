import type { Id, PlainDate } from '@relational-practice/core'
import type { Ecomap, System } from '../schema/index.ts'
import { indexEcomap, isSystem, type EcomapIndex } from './index-ecomap.ts'
import { isAround, otherEnd, standsAt } from './tie-sides.ts'

/** Somebody in the circle of whom the map knows no service that knows them. */
export interface UnknownToServices {
  readonly system: Id<'sy'>
  /** `none`: it was asked, and no service does. `not-written`: nobody has written it. */
  readonly because: 'none' | 'not-known' | 'not-asked' | 'declined' | 'not-written'
}

const isService = ({ formality, domain }: System): boolean =>
  formality === 'formal' || domain === 'care-services' || domain === 'legal' || domain === 'health'

const isTiedToService = (index: EcomapIndex, id: Id<'sy'>, asOf: PlainDate): boolean =>
  index.tiesOf(id).some(([, tie]) => {
    const other = otherEnd(tie, id)
    const system = isSystem(other) ? index.system(other) : undefined
    return system !== undefined && isService(system) && standsAt(tie, asOf)
  })

/**
 * Who is in the circle that no service knows of: informal systems that no service is said to know and
 * that are tied to none on the map. Often they are who a family would ring first.
 */
export const findUnknownToServices = (
  ecomap: Ecomap,
  { asOf }: { readonly asOf: PlainDate },
): readonly UnknownToServices[] => {
  const index = indexEcomap(ecomap)
  return index.systems.flatMap(([id, system]): readonly UnknownToServices[] => {
    if (isService(system) || system.domain === 'peer' || !isAround(system, asOf)) return []
    if ((system.knownTo?.length ?? 0) > 0 || isTiedToService(index, id, asOf)) return []
    return [{ system: id, because: system.gaps?.knownTo ?? 'not-written' }]
  })
}
