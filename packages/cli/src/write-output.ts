import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { errorCode } from './input/error-code.ts'
import type { Io } from './io.ts'
import { fileName } from './report/file-name.ts'
import { WrongUsage } from './wrong-usage.ts'

/**
 * Writes what a command made: to the file that `-o` names, else to standard output.
 *
 * @throws {WrongUsage} when the file cannot be written, or is the one that was read.
 */
export const writeOutput = async (
  io: Io,
  text: string,
  { input, output }: { readonly input: string; readonly output?: string | undefined },
): Promise<void> => {
  if (output === undefined || output === '-') {
    io.stdout.write(text)
    return
  }
  const target = resolve(io.cwd, output)
  if (target === resolve(io.cwd, input)) {
    throw new WrongUsage('-o names the file that is read; it would be lost.')
  }
  try {
    await writeFile(target, text)
  } catch (error) {
    throw new WrongUsage(`-o ${fileName(output)}: it cannot be written (${errorCode(error)}).`)
  }
  io.stderr.write(`${fileName(output)} written.\n`)
}
