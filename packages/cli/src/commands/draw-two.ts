import { toSvg } from '@relational-practice/core'
import type { ExitCode } from '../io.ts'
import { fileName } from '../report/file-name.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { writeOutputs } from '../write-outputs.ts'
import type { Context } from './context.ts'
import { demandKnown, type DrawOptions } from './drawing-options.ts'
import { mayMakeFor, sayMadeFor } from './for-reader.ts'
import { openRecord } from './open-record.ts'
import { paperOf } from './paper-option.ts'
import { readerFrom, viewOptionsFrom } from './reader-options.ts'

/** @throws {WrongUsage} for an option of a drawing that two records drawn together do not take. */
const demandNoOthers = ({
  layers,
  households,
  ties,
  recordedSex,
  kinshipFrom,
}: DrawOptions): void => {
  const others = [
    ['--layers', layers !== undefined],
    ['--no-households', !households],
    ['--no-ties', !ties],
    ['--recorded-sex', recordedSex === true],
    ['--kinship-from', kinshipFrom !== undefined],
  ] as const
  for (const [typed, isGiven] of others) {
    if (isGiven) throw new WrongUsage(`${typed} means nothing for two records drawn together.`)
  }
}

/**
 * Draws two records of one kind beside each other with what differs marked, and writes that. Where
 * nothing can be made, says why on standard error.
 *
 * @throws {WrongUsage} when the options make no sense for the records.
 */
export const drawTwo = async (
  context: Context,
  files: readonly [string, string],
  options: DrawOptions,
): Promise<ExitCode> => {
  const { io } = context
  const { compare, purpose, paper, asOf, output } = options
  const [first, second] = files
  const reader = await readerFrom(io, options)
  const one = await openRecord(context, first)
  const other = one && (await openRecord(context, second))
  if (!one || !other) return 2
  if (one.tool.kind !== other.tool.kind)
    throw new WrongUsage('The two files are records of two kinds.')
  const { comparisons = {}, kind } = one.tool
  const names = Object.keys(comparisons)
  const name = compare ?? names[0]
  if (name === undefined)
    throw new WrongUsage(`Two records of the kind ${kind} are not drawn together.`)
  demandKnown('--compare', [name], names)
  demandKnown(
    '--purpose',
    purpose === undefined ? [] : [purpose],
    comparisons[name]?.purposes ?? [],
  )
  demandNoOthers(options)
  const viewOptions = viewOptionsFrom(options, asOf)
  const may = [
    mayMakeFor(context, first, one.record, reader, viewOptions),
    mayMakeFor(context, second, other.record, reader, viewOptions),
  ]
  if (may.includes(false)) return 1
  const drawing = {
    asOf,
    ...(purpose !== undefined && { purpose }),
    ...(paper !== undefined && { paper: paperOf(paper) }),
  }
  const drawn = one.record.drawnWith(other.record.record, name, reader, drawing, viewOptions)
  if (drawn === undefined || typeof drawn === 'string') {
    io.stderr.write(`${fileName(second)}: ${drawn ?? 'Nothing is made for this reader.'}\n`)
    return 1
  }
  sayMadeFor(context, first, one.record, reader, options)
  sayMadeFor(context, second, other.record, reader, options)
  await writeOutputs(
    io,
    drawn.map((each) => toSvg(each)),
    { inputs: files, output },
  )
  return 0
}
