import {
  addYearsTo,
  DOUBTED_AGE_MARGIN,
  partialDateBounds,
  type PartialDate,
} from '@relational-practice/core'
import type { Person } from '../schema/index.ts'

/**
 * A date of birth as far as a rule may lean on it: one that was only claimed, or assigned by an
 * official, may be two years out to either side.
 */
export const reliedOnBirth = ({
  born,
  bornBasis,
}: Pick<Person, 'born' | 'bornBasis'>): PartialDate | undefined => {
  if (bornBasis !== 'claimed' && bornBasis !== 'assigned') return born
  const { earliest, latest } = partialDateBounds(born)
  if (!earliest && !latest) return undefined
  return `${earliest ? addYearsTo(earliest, -DOUBTED_AGE_MARGIN) : '..'}/${latest ? addYearsTo(latest, DOUBTED_AGE_MARGIN) : '..'}`
}
