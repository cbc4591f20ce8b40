import { Argument, Option, type Command } from 'commander'
import { STDIN } from '../input/read-bytes.ts'
import { readRecord } from '../input/read-record.ts'
import type { ExitCode } from '../io.ts'
import { faultLine } from '../report/fault-line.ts'
import { exitCodeFor, reportOpen, reportUnopened, type FileReport } from '../report/file-report.ts'
import { jsonReport } from '../report/json-report.ts'
import { fileSection, summaryLine } from '../report/pretty-report.ts'
import { stylesFor } from '../report/styles.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { asOfInWords, asOfOption, type AsOfOptions } from './as-of-option.ts'
import type { Context } from './context.ts'
import { readPolicy } from './policy-option.ts'

interface CheckOptions extends AsOfOptions {
  readonly format: 'pretty' | 'json'
  readonly stage: 'draft' | 'final'
  readonly policy?: string
  readonly explain?: true
}

const EXAMPLES = `
Examples:
  $ relational-practice check family.json
  $ relational-practice check --stage final --as-of 2026-06-01 cases/*.json
  $ cat family.json | relational-practice check --format json

Ends with 0 when nothing is left to do, 1 when there is an error or a query that nobody
has accepted, 2 when a file cannot be read as a record. Prompts never count.
`

const checkFile = async (
  { io, kit }: Context,
  file: string,
  options: CheckOptions,
  policy: Readonly<Record<string, number>>,
): Promise<FileReport> => {
  const read = await readRecord(io, kit.tools, file)
  if (read.state !== 'open') return reportUnopened(file, read)
  const { asOf, stage } = options
  const findings = [...read.findings, ...read.record.check({ asOf, stage, policy })]
  return reportOpen(file, read, findings, options.explain === true)
}

const printPretty = (
  { io }: Context,
  reports: readonly FileReport[],
  options: CheckOptions,
): void => {
  for (const report of reports) {
    if (report.fault) {
      io.stderr.write(faultLine(report.file, report.fault, stylesFor(io, io.stderr)))
    } else {
      io.stdout.write(fileSection(report, stylesFor(io, io.stdout)))
    }
  }
  if (reports.every(({ state }) => state === 'unreadable')) return
  const stage = options.stage === 'final' ? 'final' : 'a draft'
  io.stdout.write(`${summaryLine(reports)} Checked ${asOfInWords(io, options)}, as ${stage}.\n`)
}

const check = async (
  context: Context,
  files: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> => {
  const { io, kit } = context
  if (options.explain && (io.stdout.isTTY !== true || options.format === 'json')) {
    throw new WrongUsage('--explain shows names, so it works on a terminal only and not as JSON.')
  }
  const policy = options.policy === undefined ? {} : await readPolicy(io, kit.tools, options.policy)
  const reports: FileReport[] = []
  for (const file of files) reports.push(await checkFile(context, file, options, policy))
  if (options.format === 'json') io.stdout.write(jsonReport(reports, options))
  else printPretty(context, reports, options)
  return exitCodeFor(reports)
}

/** `check`: what is wrong or missing in records. */
export const addCheck = (program: Command, context: Context): void => {
  program
    .command('check')
    .summary('say what is wrong or missing in records')
    .description(
      'Says what is wrong or missing in records, with the place in the file. Names of people and words of the record are not printed.',
    )
    .addArgument(
      new Argument('[files...]', 'records as JSON; - for standard input').default(
        [STDIN],
        'standard input',
      ),
    )
    .addOption(
      new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'),
    )
    .addOption(asOfOption(context.io))
    .addOption(
      new Option('--stage <stage>', 'whether the record is still being written')
        .choices(['draft', 'final'])
        .default('draft'),
    )
    .option('--policy <file>', 'the council’s own numbers, as a JSON object')
    .option('--explain', 'show names of people instead of ids, on a terminal only')
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: CheckOptions) =>
      context.end(await check(context, files, options)),
    )
}
