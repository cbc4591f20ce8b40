import { Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { addChanges } from './commands/changes.ts'
import { addCheck } from './commands/check.ts'
import type { Context } from './commands/context.ts'
import { addConvert } from './commands/convert.ts'
import { addDescribe } from './commands/describe.ts'
import { addDraw } from './commands/draw.ts'
import { addFind } from './commands/find.ts'
import { addRules } from './commands/rules.ts'
import { addSchema } from './commands/schema.ts'
import { addView } from './commands/view.ts'
import { addWithheld } from './commands/withheld.ts'
import type { ExitCode, Io } from './io.ts'
import { showsColours } from './report/styles.ts'
import { kit as allTools, type Kit } from './tools.ts'
import { WrongUsage } from './wrong-usage.ts'

const EXAMPLES = `
Examples:
  $ relational-practice check family.json
  $ relational-practice draw family.json -o family.svg
  $ relational-practice describe family.json
  $ relational-practice find households family.json
  $ relational-practice changes before.json after.json
  $ relational-practice convert family.ged -o family.json
  $ relational-practice rules core/dangling-reference

\`relational-practice help <command>\` says more of each.
Ends with 0: clean, 1: problems, 2: unreadable input or wrong usage.
`

const WIDTH = 80

const programFor = (context: Context): Command => {
  const { io } = context
  const program = new Command('relational-practice')
    .description('Checks, draws, describes, asks and converts the records of relational practice.')
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? WIDTH,
      getErrHelpWidth: () => io.stderr.columns ?? WIDTH,
      getOutHasColors: () => showsColours(io, io.stdout),
      getErrHasColors: () => showsColours(io, io.stderr),
    })
    .showHelpAfterError('(--help says how it is called)')
    .addHelpText('after', EXAMPLES)
  for (const add of [
    addCheck,
    addDraw,
    addDescribe,
    addFind,
    addChanges,
    addView,
    addWithheld,
    addConvert,
    addSchema,
    addRules,
  ]) {
    add(program, context)
  }
  return program
}

/**
 * Runs the command on the given arguments (without program names) and tells its exit code. Reads and
 * writes through `io` and the files that the arguments name, and touches nothing else.
 *
 * @param kit - The tools to work with, for a host that has tools of its own.
 */
export const run = async (
  argv: readonly string[],
  io: Io,
  kit: Kit = allTools,
): Promise<ExitCode> => {
  let code: ExitCode = 2
  const end = (ending: ExitCode): void => {
    code = ending
  }
  try {
    await programFor({ io, kit, end }).parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    // Anything else is a fault of ours, and its message may hold words of the record.
    const message =
      error instanceof WrongUsage
        ? error.message
        : 'The command failed. This is a fault in the program, please report it.'
    io.stderr.write(`error: ${message}\n`)
    return 2
  }
}
