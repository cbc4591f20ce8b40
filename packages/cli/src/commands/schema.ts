import type { Command } from 'commander'
import type { ExitCode } from '../io.ts'
import { WrongUsage } from '../wrong-usage.ts'
import type { Context } from './context.ts'

const EXAMPLES = `
Examples:
  $ relational-practice schema genogram > genogram.schema.json
`

const schema = async ({ io, kit }: Context, asked: string | undefined): Promise<ExitCode> => {
  const kinds = Object.keys(kit.tools)
  const kind = asked ?? (kinds.length === 1 ? kinds[0] : undefined)
  const load = kind !== undefined && Object.hasOwn(kit.tools, kind) ? kit.tools[kind] : undefined
  if (!load) throw new WrongUsage(`Name one of the kinds of record: ${kinds.join(', ')}.`)
  const { jsonSchema } = await load()
  io.stdout.write(`${JSON.stringify(jsonSchema, null, 2)}\n`)
  return 0
}

/** `schema`: what a kind of record looks like. */
export const addSchema = (program: Command, context: Context): void => {
  program
    .command('schema')
    .summary('print the JSON Schema of a kind of record')
    .description('Prints the JSON Schema (2020-12) of a kind of record.')
    .argument('[kind]', 'may be left out while there is only one')
    .addHelpText('after', EXAMPLES)
    .action(async (kind: string | undefined) => context.end(await schema(context, kind)))
}
