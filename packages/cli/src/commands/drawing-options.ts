import type { AsOf } from '@relational-practice/core'
import { WrongUsage } from '../wrong-usage.ts'
import type { ForReaderOptions, MadeFor } from './for-reader.ts'
import { kinshipFrom, type KinshipFromOptions } from './kinship-from-option.ts'

/** The values of the options of `draw`. */
export interface DrawOptions extends ForReaderOptions, KinshipFromOptions {
  readonly households: boolean
  readonly ties: boolean
  readonly recordedSex?: true
  readonly purpose?: string
  readonly layers?: readonly string[]
  readonly paper?: string
  readonly compare?: string
}

/** @throws {WrongUsage} for a name the tool does not know. */
export const demandKnown = (
  option: string,
  names: readonly string[],
  known: readonly string[],
): void => {
  if (names.every((name) => known.includes(name))) return
  throw new WrongUsage(
    known.length > 0
      ? `${option} takes, for a record of this kind: ${known.join(', ')}.`
      : `${option} means nothing for a record of this kind.`,
  )
}

/** Options that leave something out or in, each by the name tools know it by, and as it is typed. */
const SWITCHES = [
  ['households', '--no-households', ({ households }: DrawOptions) => !households],
  ['ties', '--no-ties', ({ ties }: DrawOptions) => !ties],
  [
    'recordedSexWhereGenderNotAsked',
    '--recorded-sex',
    ({ recordedSex }: DrawOptions) => recordedSex === true,
  ],
] as const

/**
 * What of the options is passed on to a tool.
 *
 * @throws {WrongUsage} for one that means nothing for a record of this kind.
 */
export const drawingOptions = ({ tool, record }: MadeFor, options: DrawOptions): AsOf => {
  const { asOf, households, ties, recordedSex, purpose, layers } = options
  const { purposes = [], layers: known = [], options: switches = [] } = tool.choices ?? {}
  demandKnown('--purpose', purpose === undefined ? [] : [purpose], purposes)
  demandKnown('--layers', layers ?? [], known)
  for (const [name, typed, isGiven] of SWITCHES) {
    if (isGiven(options) && !switches.includes(name)) demandKnown(typed, [name], [])
  }
  return {
    asOf,
    ...(switches.includes('households') && { households }),
    ...(switches.includes('ties') && { ties }),
    ...(switches.includes('recordedSexWhereGenderNotAsked') && {
      recordedSexWhereGenderNotAsked: recordedSex === true,
    }),
    ...kinshipFrom(options, tool, record),
    ...(purpose !== undefined && { purpose }),
    ...(layers && { layers }),
  }
}
