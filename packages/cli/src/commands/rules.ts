import { Option, type Command } from 'commander'
import type { ExitCode } from '../io.ts'
import { ruleInWords, rulePagesOf, ruleTable } from '../report/rule-pages.ts'
import { stylesFor } from '../report/styles.ts'
import { WrongUsage } from '../wrong-usage.ts'
import type { Context } from './context.ts'

interface RulesOptions {
  readonly format: 'pretty' | 'json'
}

const EXAMPLES = `
Examples:
  $ relational-practice rules
  $ relational-practice rules core/dangling-reference
  $ relational-practice rules --format json
`

const rules = async (
  { io, kit }: Context,
  code: string | undefined,
  { format }: RulesOptions,
): Promise<ExitCode> => {
  const tools = await Promise.all(Object.values(kit.tools).map((load) => load()))
  const all = tools.flatMap(rulePagesOf)
  const chosen = code === undefined ? all : all.filter((page) => page.code === code)
  const [first] = chosen
  if (!first)
    throw new WrongUsage('No rule has this code. `relational-practice rules` lists them all.')
  const styles = stylesFor(io, io.stdout)
  if (format === 'json') io.stdout.write(`${JSON.stringify(chosen, null, 2)}\n`)
  else io.stdout.write(code === undefined ? ruleTable(chosen, styles) : ruleInWords(first, styles))
  return 0
}

/** `rules`: what is checked, why, and by what authority. */
export const addRules = (program: Command, context: Context): void => {
  program
    .command('rules')
    .summary('list the rules, or explain one')
    .description(
      'Lists the rules, or says of one why it is there, how to mend what it finds, and its source.',
    )
    .argument('[code]', 'the code of a rule, as a finding gives it')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (code: string | undefined, options: RulesOptions) =>
      context.end(await rules(context, code, options)),
    )
}
