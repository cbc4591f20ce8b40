import { toHtml, toMarkdown, type Shown } from '@relational-practice/core'
import { Option, type Command } from 'commander'
import { WrongUsage } from '../wrong-usage.ts'
import { asOfOption } from './as-of-option.ts'
import type { Context } from './context.ts'
import { inputArgument } from './input-argument.ts'
import { forReader, type ForReaderOptions, type MadeFor } from './for-reader.ts'
import { kinshipFrom, kinshipFromOption, type KinshipFromOptions } from './kinship-from-option.ts'
import { addReaderOptions } from './reader-options.ts'

interface DescribeOptions extends ForReaderOptions, KinshipFromOptions {
  readonly format: 'text' | 'markdown' | 'html'
}

const EXAMPLES = `
Examples:
  $ relational-practice describe family.json
  $ relational-practice describe family.json --format html -o family.html
  $ relational-practice describe family.json --for Gran --person p-gran --audience family
`

const describe = (shown: Shown, { tool, record }: MadeFor, options: DescribeOptions): string => {
  const { format, asOf } = options
  const telling = { asOf, ...kinshipFrom(options, tool, record) }
  if (format === 'text') return `${shown.describe(telling).trimEnd()}\n`
  if (!shown.document) {
    throw new WrongUsage(`There is no document of a record of the kind ${tool.kind}, only text.`)
  }
  const document = shown.document(telling)
  return format === 'html' ? toHtml(document) : toMarkdown(document)
}

/** `describe`: a record in plain English. */
export const addDescribe = (program: Command, context: Context): void => {
  const command = program
    .command('describe')
    .summary('say in plain English what a record holds')
    .description(
      'Says in plain English what a record holds, for the worker or for a reader who may not see all of it.',
    )
    .addArgument(inputArgument('a record as JSON'))
    .addOption(
      new Option('--format <format>', 'plain text, or a document with the drawing in it')
        .choices(['text', 'markdown', 'html'])
        .default('text'),
    )
    .option('-o, --output <file>', 'where to write; standard output when left out')
    .addOption(asOfOption(context.io))
  addReaderOptions(command)
    .addOption(kinshipFromOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: DescribeOptions) =>
      context.end(
        await forReader(context, file, options, (shown, to) => describe(shown, to, options)),
      ),
    )
}
