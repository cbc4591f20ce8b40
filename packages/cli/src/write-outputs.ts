import type { Io } from './io.ts'
import { writeOutput } from './write-output.ts'
import { WrongUsage } from './wrong-usage.ts'

/** `family.svg` as `family-2.svg`. */
const numbered = (file: string, number: number): string => {
  const [, stem = file, ending = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(file) ?? []
  return `${stem}-${number}${ending}`
}

/**
 * Writes what a command made: one text as it is, several as files with numbers.
 *
 * @throws {WrongUsage} when there are several and `-o` names no file for them, or one cannot be written.
 */
export const writeOutputs = async (
  io: Io,
  texts: readonly string[],
  { inputs, output }: { readonly inputs: readonly string[]; readonly output?: string | undefined },
): Promise<void> => {
  if (texts.length > 1 && (output === undefined || output === '-')) {
    throw new WrongUsage(
      `It goes on ${texts.length} pages: -o names a file, and each page gets its number.`,
    )
  }
  for (const [place, text] of texts.entries()) {
    const file = texts.length > 1 && output !== undefined ? numbered(output, place + 1) : output
    await writeOutput(io, text, { inputs, output: file })
  }
}
