import process from 'node:process'
import { run } from './run.ts'
import { kit as allTools, type Kit } from './tools.ts'

const two = (number: number): string => String(number).padStart(2, '0')

const today = (): string => {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

// Whoever reads the output may stop before its end, as `head` does. That is no failure of ours.
const onWriteError = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') return
  process.exitCode = 2
  process.stderr.write(`error: The output cannot be written (${error.code}).\n`)
}

/**
 * Runs the command as the program that this process is: with its arguments, its standard streams,
 * its folder and its clock. Ends the process with the command's exit code, once all is written.
 *
 * @param kit - The tools to work with, for a host that has tools of its own.
 */
export const runAsProgram = async (kit: Kit = allTools): Promise<void> => {
  const { argv, stdin, stdout, stderr, env } = process
  stdout.on('error', onWriteError)
  stderr.on('error', () => undefined)
  const io = { stdin, stdout, stderr, env, cwd: process.cwd(), today }
  const code = await run(argv.slice(2), io, kit)
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0))
}
