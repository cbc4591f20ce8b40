import { toSvg, type Shown } from '@relational-practice/core'
import type { Command } from 'commander'
import { WrongUsage } from '../wrong-usage.ts'
import { asOfOption } from './as-of-option.ts'
import type { Context } from './context.ts'
import { inputArgument } from './input-argument.ts'
import { forReader, type ForReaderOptions, type MadeFor } from './for-reader.ts'
import { kinshipFrom, kinshipFromOption, type KinshipFromOptions } from './kinship-from-option.ts'
import { addReaderOptions } from './reader-options.ts'

interface DrawOptions extends ForReaderOptions, KinshipFromOptions {
  readonly households: boolean
  readonly ties: boolean
  readonly recordedSex?: true
}

const EXAMPLES = `
Examples:
  $ relational-practice draw family.json -o family.svg
  $ relational-practice draw family.json --no-ties --as-of 2026-06-01 > family.svg
  $ relational-practice draw family.json --kinship-from p-maya -o family.svg
  $ relational-practice draw family.json --for "Case conference" --audience professionals -o shared.svg
  $ relational-practice draw family.json --for Maya --person p-maya --audience child -o maya.svg
`

const draw = (shown: Shown, { tool, record }: MadeFor, options: DrawOptions): string => {
  if (!shown.draw) throw new WrongUsage(`There is no drawing of a record of the kind ${tool.kind}.`)
  const { asOf, households, ties, recordedSex = false } = options
  const drawing = {
    asOf,
    households,
    ties,
    recordedSexWhereGenderNotAsked: recordedSex,
    ...kinshipFrom(options, tool, record),
  }
  return toSvg(shown.draw(drawing))
}

/** `draw`: a record as a picture. */
export const addDraw = (program: Command, context: Context): void => {
  const command = program
    .command('draw')
    .summary('draw a record as SVG')
    .description('Draws a record as SVG, for the worker or for a reader who may not see all of it.')
    .addArgument(inputArgument('a record as JSON'))
    .option('-o, --output <file>', 'where to write; standard output when left out')
    .addOption(asOfOption(context.io))
  addReaderOptions(command)
    .option('--no-households', 'leave out who lives together')
    .option('--no-ties', 'leave out how people are with each other')
    .option('--recorded-sex', 'let symbols show the sex recorded at birth where no gender is known')
    .addOption(kinshipFromOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: DrawOptions) =>
      context.end(await forReader(context, file, options, (shown, to) => draw(shown, to, options))),
    )
}
