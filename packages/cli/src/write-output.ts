import { stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { errorCode } from './input/error-code.ts'
import type { Io } from './io.ts'
import { fileName } from './report/file-name.ts'
import { WrongUsage } from './wrong-usage.ts'

// By device and number, since a link of either kind has another path.
const isSameFile = async (one: string, other: string): Promise<boolean> => {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)])
    return a.dev === b.dev && a.ino === b.ino
  } catch {
    return false
  }
}

/**
 * Writes what a command made: to the file that `-o` names, else to standard output.
 *
 * @throws {WrongUsage} when the file cannot be written, or is one that was read.
 */
export const writeOutput = async (
  io: Io,
  text: string,
  { inputs, output }: { readonly inputs: readonly string[]; readonly output?: string | undefined },
): Promise<void> => {
  if (output === undefined || output === '-') {
    io.stdout.write(text)
    return
  }
  const target = resolve(io.cwd, output)
  for (const input of inputs) {
    const source = resolve(io.cwd, input)
    if (target === source || (await isSameFile(target, source)))
      throw new WrongUsage('-o names the file that is read; it would be lost.')
  }
  try {
    await writeFile(target, text)
  } catch (error) {
    throw new WrongUsage(`-o ${fileName(output)}: it cannot be written (${errorCode(error)}).`)
  }
  io.stderr.write(`${fileName(output)} written.\n`)
}
