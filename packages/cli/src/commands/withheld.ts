import type { Withheld } from '@relational-practice/core'
import { Option, type Command } from 'commander'
import { readRecord } from '../input/read-record.ts'
import type { ExitCode } from '../io.ts'
import { faultLine } from '../report/fault-line.ts'
import { reportUnopened } from '../report/file-report.ts'
import { jsonPointer } from '../report/json-pointer.ts'
import { fileSection } from '../report/pretty-report.ts'
import { stylesFor } from '../report/styles.ts'
import { writeOutput } from '../write-output.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { asOfOption } from './as-of-option.ts'
import type { Context } from './context.ts'
import type { ForReaderOptions } from './for-reader.ts'
import { inputArgument } from './input-argument.ts'
import {
  addReaderOptions,
  demandKnownReader,
  readerFrom,
  viewOptionsFrom,
} from './reader-options.ts'

interface WithheldOptions extends ForReaderOptions {
  readonly format: 'text' | 'json'
}

const EXAMPLES = `
Examples:
  $ relational-practice withheld family.json --for Liam --person p-liam --audience family
  $ relational-practice withheld family.json --reader core-group.json --format json
`

const lineOf = ({ path, because, by, until, reviewOn, isDueForReview, number }: Withheld): string =>
  [
    number === undefined ? '' : `${number}. `,
    `${jsonPointer(path)}: ${because}`,
    by ? ` by ${by.join(', ')}` : '',
    until ? `, until ${until}` : '',
    reviewOn ? `, review on ${reviewOn}${isDueForReview ? ' (due)' : ''}` : '',
  ].join('')

const withheld = async (
  { io, kit }: Context,
  file: string,
  options: WithheldOptions,
): Promise<ExitCode> => {
  const reader = await readerFrom(io, options)
  if (reader === 'worker') throw new WrongUsage('It wants a reader: --for or --reader.')
  const read = await readRecord(io, kit.tools, file)
  if (read.state !== 'open') {
    const styles = stylesFor(io, io.stderr)
    const report = reportUnopened(file, read)
    io.stderr.write(
      report.fault ? faultLine(file, report.fault, styles) : fileSection(report, styles),
    )
    return 2
  }
  demandKnownReader(reader, read.record)
  const all = read.record.withheld(reader, viewOptionsFrom(options, options.asOf))
  const text =
    options.format === 'json'
      ? `${JSON.stringify(all, null, 2)}\n`
      : all.map((each) => `${lineOf(each)}\n`).join('')
  await writeOutput(io, text, { inputs: [file], output: options.output })
  return 0
}

/** `withheld`: for the worker, what a reader does not get and why. */
export const addWithheld = (program: Command, context: Context): void => {
  const command = program
    .command('withheld')
    .summary('say to the worker what a reader does not get, and why')
    .description(
      'Says what a reader does not get of a record, why, by which decision and until when. For the worker only: as JSON it holds the reasons that were written down.',
    )
    .addArgument(inputArgument('a record as JSON'))
    .addOption(
      new Option('--format <format>', 'a line for each place, or JSON with who decided and why')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('-o, --output <file>', 'where to write; standard output when left out')
    .addOption(asOfOption(context.io))
  addReaderOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: WithheldOptions) =>
      context.end(await withheld(context, file, options)),
    )
}
