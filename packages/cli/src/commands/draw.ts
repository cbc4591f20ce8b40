import { toSvg, type Shown } from '@relational-practice/core'
import { Option, type Command } from 'commander'
import { WrongUsage } from '../wrong-usage.ts'
import { asOfOption } from './as-of-option.ts'
import type { Context } from './context.ts'
import { inputArgument } from './input-argument.ts'
import { forReader, type ForReaderOptions, type MadeFor } from './for-reader.ts'
import { kinshipFrom, kinshipFromOption, type KinshipFromOptions } from './kinship-from-option.ts'
import { PAPERS, paperOf } from './paper-option.ts'
import { addReaderOptions } from './reader-options.ts'

interface DrawOptions extends ForReaderOptions, KinshipFromOptions {
  readonly households: boolean
  readonly ties: boolean
  readonly recordedSex?: true
  readonly purpose?: string
  readonly layers?: readonly string[]
  readonly paper?: string
}

const EXAMPLES = `
Examples:
  $ relational-practice draw family.json -o family.svg
  $ relational-practice draw family.json --purpose meeting --paper a4 -o page.svg
  $ relational-practice draw family.json --no-ties --as-of 2026-06-01 > family.svg
  $ relational-practice draw family.json --kinship-from p-maya -o family.svg
  $ relational-practice draw family.json --for "Case conference" --audience professionals -o shared.svg
  $ relational-practice draw family.json --for Maya --person p-maya --audience family -o maya.svg
  $ relational-practice draw ecomap.json --purpose when-we-leave -o when-we-leave.svg
`

/** @throws {WrongUsage} for a name the tool does not know. */
const demandKnown = (option: string, names: readonly string[], known: readonly string[]): void => {
  if (names.every((name) => known.includes(name))) return
  throw new WrongUsage(
    known.length > 0
      ? `${option} takes, for a record of this kind: ${known.join(', ')}.`
      : `${option} means nothing for a record of this kind.`,
  )
}

const draw = (
  shown: Shown,
  { tool, record }: MadeFor,
  options: DrawOptions,
): string | readonly string[] => {
  if (!shown.draw) throw new WrongUsage(`There is no drawing of a record of the kind ${tool.kind}.`)
  const { asOf, households, ties, recordedSex = false, purpose, layers, paper } = options
  demandKnown('--purpose', purpose === undefined ? [] : [purpose], tool.choices?.purposes ?? [])
  demandKnown('--layers', layers ?? [], tool.choices?.layers ?? [])
  const drawing = {
    asOf,
    households,
    ties,
    recordedSexWhereGenderNotAsked: recordedSex,
    ...kinshipFrom(options, tool, record),
    ...(purpose !== undefined && { purpose }),
    ...(layers && { layers }),
  }
  if (paper === undefined) return toSvg(shown.draw(drawing))
  if (!shown.pages) throw new WrongUsage('--paper means nothing for a record of this kind.')
  return shown.pages({ ...drawing, paper: paperOf(paper) }).map(toSvg)
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
    .option('--purpose <name>', 'what it is for, such as meeting or court; all of it when left out')
    .option('--layers <names>', 'only these layers, with commas between', (names) =>
      names.split(','),
    )
    .addOption(
      new Option(
        '--paper <size>',
        'fit to paper; several pages are written as numbered files',
      ).choices(PAPERS),
    )
    .option('--no-households', 'leave out who lives together')
    .option('--no-ties', 'leave out how people are with each other')
    .option('--recorded-sex', 'let symbols show the sex recorded at birth where no gender is known')
    .addOption(kinshipFromOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: DrawOptions) =>
      context.end(await forReader(context, file, options, (shown, to) => draw(shown, to, options))),
    )
}
