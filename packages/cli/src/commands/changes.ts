import { Argument, Option, type Command } from 'commander'
import { writeOutput } from '../write-output.ts'
import { WrongUsage } from '../wrong-usage.ts'
import type { Context } from './context.ts'
import { openRecord } from './open-record.ts'

interface ChangesOptions {
  readonly format: 'text' | 'json'
  readonly output?: string
}

const EXAMPLES = `
Examples:
  $ relational-practice changes before.json after.json
  $ relational-practice changes before.json after.json --format json -o changes.json
`

/** `changes`: what changed between two states of one record. */
export const addChanges = (program: Command, context: Context): void => {
  program
    .command('changes')
    .summary('say what changed between two states of a record')
    .description(
      'Says what was added, removed and changed between two states of one record. For the worker: it is made of the whole records, and not of what a reader may see.',
    )
    .addArgument(new Argument('<before>', 'the record as it was, as JSON'))
    .addArgument(new Argument('<after>', 'the record as it is, as JSON'))
    .addOption(
      new Option('--format <format>', 'plain text, or data')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('-o, --output <file>', 'where to write; standard output when left out')
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string, { format, output }: ChangesOptions) => {
      const was = await openRecord(context, before)
      const is = was && (await openRecord(context, after))
      if (!was || !is) return context.end(2)
      const { kind } = was.tool
      if (is.tool.kind !== kind) throw new WrongUsage('The two files are records of two kinds.')
      const changes = was.record.changesTo?.(is.record.record)
      if (!changes) throw new WrongUsage(`A record of the kind ${kind} does not tell what changed.`)
      const text =
        format === 'json'
          ? `${JSON.stringify(changes.data, null, 2)}\n`
          : `${changes.words.join('\n')}\n`
      await writeOutput(context.io, text, { inputs: [before, after], output })
      return context.end(0)
    })
}
