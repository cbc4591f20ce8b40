import { toSvg, type Shown } from '@relational-practice/core'
import { Argument, Option, type Command } from 'commander'
import { fileName } from '../report/file-name.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { asOfOption } from './as-of-option.ts'
import type { Context } from './context.ts'
import { inputArgument } from './input-argument.ts'
import { drawingOptions, type DrawOptions } from './drawing-options.ts'
import { forReader, type MadeFor } from './for-reader.ts'
import { kinshipFromOption } from './kinship-from-option.ts'
import { PAPERS, paperOf } from './paper-option.ts'
import { drawTwo } from './draw-two.ts'
import { addReaderOptions } from './reader-options.ts'

const EXAMPLES = `
Examples:
  $ relational-practice draw family.json -o family.svg
  $ relational-practice draw family.json --purpose meeting --paper a4 -o page.svg
  $ relational-practice draw family.json --no-ties --as-of 2026-06-01 > family.svg
  $ relational-practice draw family.json --kinship-from p-maya -o family.svg
  $ relational-practice draw family.json --for "Case conference" --audience professionals -o shared.svg
  $ relational-practice draw family.json --for Maya --person p-maya --audience family -o maya.svg
  $ relational-practice draw ecomap.json --purpose when-we-leave -o when-we-leave.svg
  $ relational-practice draw last-year.json this-year.json -o changes.svg
  $ relational-practice draw mother.json daughter.json --compare tellings --paper a3 -o both.svg
`

const draw = (shown: Shown, to: MadeFor, options: DrawOptions): string | readonly string[] => {
  const { tool } = to
  if (!shown.draw) throw new WrongUsage(`There is no drawing of a record of the kind ${tool.kind}.`)
  const { paper } = options
  const drawing = drawingOptions(to, options)
  if (paper === undefined) return toSvg(shown.draw(drawing))
  if (!shown.pages) throw new WrongUsage('--paper means nothing for a record of this kind.')
  return shown.pages({ ...drawing, paper: paperOf(paper) }).map(toSvg)
}

/** Says that a picture drawn for a child holds what they may not have been told, where it does. */
const sayIfNotTold = (
  { io }: Context,
  file: string,
  { reader }: MadeFor,
  { purpose }: DrawOptions,
): void => {
  if (purpose !== 'child' || (reader !== 'worker' && reader.audiences.includes('child'))) return
  io.stderr.write(
    `${fileName(file)}: It may show what a child has not been told: --audience child --person <id> leaves that out.\n`,
  )
}

/** `draw`: a record as a picture. */
export const addDraw = (program: Command, context: Context): void => {
  const command = program
    .command('draw')
    .summary('draw a record as SVG')
    .description('Draws a record as SVG, for the worker or for a reader who may not see all of it.')
    .addArgument(inputArgument('a record as JSON'))
    .addArgument(
      new Argument('[second]', 'another record of the same kind, to draw beside it what differs'),
    )
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
    .option(
      '--compare <name>',
      'what two records are drawn beside each other for; the usual one of their kind when left out',
    )
    .option('--no-households', 'leave out who lives together')
    .option('--no-ties', 'leave out how people are with each other')
    .option('--recorded-sex', 'let symbols show the sex recorded at birth where no gender is known')
    .addOption(kinshipFromOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, second: string | undefined, options: DrawOptions) => {
      if (second !== undefined) return context.end(await drawTwo(context, [file, second], options))
      if (options.compare !== undefined) throw new WrongUsage('--compare wants two records.')
      return context.end(
        await forReader(context, file, options, (shown, to) => {
          sayIfNotTold(context, file, to, options)
          return draw(shown, to, options)
        }),
      )
    })
}
