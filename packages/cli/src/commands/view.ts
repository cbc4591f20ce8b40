import type { Command } from 'commander'
import { WrongUsage } from '../wrong-usage.ts'
import { asOfOption } from './as-of-option.ts'
import type { Context } from './context.ts'
import { forReader, type ForReaderOptions } from './for-reader.ts'
import { inputArgument } from './input-argument.ts'
import { addReaderOptions } from './reader-options.ts'

const EXAMPLES = `
Examples:
  $ relational-practice view family.json --for Gran --person p-gran --audience family
  $ relational-practice view family.json --reader core-group.json -o shared.json
`

/** `view`: the part of a record that a reader may have, as data. */
export const addView = (program: Command, context: Context): void => {
  const command = program
    .command('view')
    .summary('write as JSON what a reader may have of a record')
    .description(
      'Writes as JSON the part of a record that a reader may have. Every id in it is replaced.',
    )
    .addArgument(inputArgument('a record as JSON'))
    .option('-o, --output <file>', 'where to write; standard output when left out')
    .addOption(asOfOption(context.io))
  addReaderOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ForReaderOptions) =>
      context.end(
        await forReader(context, file, options, (shown, { reader }) => {
          if (reader === 'worker') throw new WrongUsage('It wants a reader: --for or --reader.')
          return `${JSON.stringify(shown.view(), null, 2)}\n`
        }),
      ),
    )
}
