import type { Command } from 'commander'
import { readBytes } from '../input/read-bytes.ts'
import type { ExitCode } from '../io.ts'
import { faultLine } from '../report/fault-line.ts'
import { howMany } from '../report/how-many.ts'
import { fileName } from '../report/file-name.ts'
import { stylesFor } from '../report/styles.ts'
import { writeOutput } from '../write-output.ts'
import type { GedcomCounts } from '../tools.ts'
import type { Context } from './context.ts'
import { inputArgument } from './input-argument.ts'

interface ConvertOptions {
  readonly title?: string
  readonly output?: string
}

const EXAMPLES = `
Examples:
  $ relational-practice convert family.ged -o family.json
  $ relational-practice convert family.ged | relational-practice check
  $ relational-practice convert family.ged 2> not-taken-in.txt > family.json

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
  await writeOutput(io, text, { input: file, output: options.output })
  return 0
}

/** `convert`: a GEDCOM file as a genogram. */
export const addConvert = (program: Command, context: Context): void => {
  program
    .command('convert')
    .summary('make a genogram of a GEDCOM file')
    .description(
      'Makes a genogram of a GEDCOM file (5.5.1 or 7) and says what it could not take in.',
    )
    .addArgument(inputArgument('a GEDCOM file'))
    .option('-o, --output <file>', 'where to write; standard output when left out')
    .option('--title <title>', 'the title of the genogram')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ConvertOptions) =>
      context.end(await convert(context, file, options)),
    )
}
