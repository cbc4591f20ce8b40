import type { Shown } from '@relational-practice/core'
import type { Command } from 'commander'
import { readBytes } from '../input/read-bytes.ts'
import type { ExitCode } from '../io.ts'
import { faultLine } from '../report/fault-line.ts'
import { howMany } from '../report/how-many.ts'
import { fileName } from '../report/file-name.ts'
import { stylesFor } from '../report/styles.ts'
import { writeOutput } from '../write-output.ts'
import type { GedcomCounts } from '../tools.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { asOfOption } from './as-of-option.ts'
import type { Context } from './context.ts'
import { forReader, type ForReaderOptions, type MadeFor } from './for-reader.ts'
import { inputArgument } from './input-argument.ts'
import { addReaderOptions } from './reader-options.ts'

interface ConvertOptions extends ForReaderOptions {
  readonly title?: string
  readonly to?: string
}

const EXAMPLES = `
Examples:
  $ relational-practice convert family.ged -o family.json
  $ relational-practice convert family.ged | relational-practice check
  $ relational-practice convert family.ged 2> not-taken-in.txt > family.json
  $ relational-practice convert ecomap.json --to graphml -o ecomap.graphml
  $ relational-practice convert ecomap.json --to csv-ties --for Joy --person p-joy --audience network -o ties.csv

What could not be taken in is listed on standard error, a line each, by tag and line
number and without the words of the file.
`

/** The one refusal of a file that could be read. */
const NOBODY = 'genogram/gedcom-nobody'

const summaryOf = (counts: GedcomCounts): string =>
  [
    howMany(counts.people, 'person', 'people'),
    howMany(counts.families, 'family', 'families'),
    howMany(counts.partnerships, 'partnership'),
    howMany(counts.parentLinks, 'link to a parent', 'links to parents'),
  ].join(', ')

const convert = async (
  context: Context,
  file: string,
  options: ConvertOptions,
): Promise<ExitCode> => {
  const { io, kit } = context
  const bytes = await readBytes(io, file)
  const styles = stylesFor(io, io.stderr)
  if (!bytes.ok) {
    io.stderr.write(faultLine(file, bytes.fault, styles))
    return 2
  }
  const { readGedcom, describeGedcomNote } = await kit.gedcom()
  const { title } = options
  const result = readGedcom(bytes.value, { ...(title !== undefined && { title }) })
  if (!result.ok) {
    for (const finding of result.findings) io.stderr.write(faultLine(file, finding, styles))
    return result.findings.some(({ code }) => code === NOBODY) ? 1 : 2
  }
  const { genogram, counts, report } = result.value
  const say = (text: string): unknown => io.stderr.write(`${fileName(file)}: ${text}\n`)
  for (const note of report) say(describeGedcomNote(note))
  say(
    `${summaryOf(counts)}. ${howMany(report.length, 'note')} on what was not taken in as it stands.`,
  )
  const text = `${JSON.stringify(genogram, null, 2)}\n`
  await writeOutput(io, text, { inputs: [file], output: options.output })
  return 0
}

/** A record in a form other programs read. @throws {WrongUsage} where its kind has no such form. */
const written = (shown: Shown, { tool }: MadeFor, { to = '', asOf }: ConvertOptions): string => {
  const text = shown.write(to, { asOf })
  if (text !== undefined) return text
  const names = Object.keys(tool.formats ?? {})
  throw new WrongUsage(
    names.length > 0
      ? `A record of the kind ${tool.kind} is written as ${names.join(', ')}.`
      : `A record of the kind ${tool.kind} is written in no other form.`,
  )
}

/** `convert`: a GEDCOM file as a genogram, or a record in a form other programs read. */
export const addConvert = (program: Command, context: Context): void => {
  const command = program
    .command('convert')
    .summary('make a genogram of a GEDCOM file, or write a record for other programs')
    .description(
      'Makes a genogram of a GEDCOM file (5.5.1 or 7) and says what it could not take in; with --to, ' +
        'writes a record for other programs.',
    )
    .addArgument(inputArgument('a GEDCOM file; with --to, a record as JSON'))
    .option('-o, --output <file>', 'where to write; standard output when left out')
    .option('--title <title>', 'the title of the genogram')
    .option(
      '--to <form>',
      'write a record in this form: graphml, csv-nodes or csv-ties of an ecomap',
    )
    .addOption(asOfOption(context.io))
  addReaderOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ConvertOptions) =>
      context.end(
        options.to === undefined
          ? await convert(context, file, options)
          : await forReader(context, file, options, (shown, to) => written(shown, to, options)),
      ),
    )
}
