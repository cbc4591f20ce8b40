import type { AnyTool, Id, Shown } from '@relational-practice/core'
import { Argument, Option, type Command } from 'commander'
import { WrongUsage } from '../wrong-usage.ts'
import { asOfOption } from './as-of-option.ts'
import type { Context } from './context.ts'
import { forReader, type ForReaderOptions, type MadeFor } from './for-reader.ts'
import { inputArgument } from './input-argument.ts'
import { demandKnown, onePersonMore } from './person-argument.ts'
import { addReaderOptions } from './reader-options.ts'

interface FindOptions extends ForReaderOptions {
  readonly format: 'text' | 'json'
  readonly about?: readonly Id<'p'>[]
}

const EXAMPLES = `
Examples:
  $ relational-practice find
  $ relational-practice find households family.json --as-of 2021-11-05
  $ relational-practice find kinship family.json --about p-maya
  $ relational-practice find connected family.json --about p-maya --format json
`

const ASKED = ['', ' --about <id>', ' --about <id> --about <id>'] as const

/** What can be asked of each kind of record, a line each. */
const listed = (tools: readonly AnyTool[]): string =>
  tools
    .flatMap(({ kind, finds = {} }) =>
      Object.entries(finds).map(
        ([name, { title, people }]) => `${kind}  find ${name}${ASKED[people]}  ${title}\n`,
      ),
    )
    .join('')

const find = (shown: Shown, to: MadeFor, what: string, options: FindOptions): string => {
  const { tool, record, reader } = to
  const { asOf, about = [], format } = options
  const { finds = {} } = tool
  const asked = Object.hasOwn(finds, what) ? finds[what] : undefined
  if (!asked)
    throw new WrongUsage(
      `A record of the kind ${tool.kind} cannot be asked this. \`relational-practice find\` lists what can be.`,
    )
  if (about.length !== asked.people)
    throw new WrongUsage(`It takes --about with the id of a person ${asked.people} times.`)
  if (format === 'json' && reader !== 'worker')
    throw new WrongUsage('--format json is for the worker: it holds what only they may judge.')
  demandKnown(about, record, 'A person of --about is not in the record.')
  const found = shown.find(what, { asOf, about })
  if (format === 'json') return `${JSON.stringify(found?.data ?? null, null, 2)}\n`
  const lines = found?.words ?? []
  return lines.length > 0 ? `${lines.join('\n')}\n` : ''
}

/** `find`: what a record tells when it is asked. */
export const addFind = (program: Command, context: Context): void => {
  const command = program
    .command('find')
    .summary('ask a record something: who is related, who lived where')
    .description(
      'Answers from a record, in plain English or as JSON; without arguments, lists what can be asked.',
    )
    .addArgument(new Argument('[what]', 'what is asked; left out, lists what can be'))
    .addArgument(inputArgument('a record as JSON'))
    .addOption(
      new Option('--about <id>', 'whom it is asked about, by id; repeatable').argParser(
        onePersonMore,
      ),
    )
    .addOption(
      new Option('--format <format>', 'plain text, or data')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('-o, --output <file>', 'where to write; standard output when left out')
    .addOption(asOfOption(context.io))
  addReaderOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (what: string | undefined, file: string, options: FindOptions) => {
      if (what === undefined) {
        const tools = Object.values(context.kit.tools).map((load) => load())
        context.io.stdout.write(listed(await Promise.all(tools)))
        return context.end(0)
      }
      return context.end(
        await forReader(context, file, options, (shown, to) => find(shown, to, what, options)),
      )
    })
}
