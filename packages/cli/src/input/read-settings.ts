import type * as z from 'zod'
import type { Io } from '../io.ts'
import { fileName } from '../report/file-name.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { readJsonFile } from './read-json-file.ts'

/**
 * Reads a file that an option names.
 *
 * @throws {WrongUsage} when it cannot be read or is not what the option takes.
 */
export const readSettings = async <T>(
  io: Io,
  {
    option,
    file,
    schema,
    takes,
  }: {
    readonly option: string
    readonly file: string
    readonly schema: z.ZodType<T>
    readonly takes: string
  },
): Promise<T> => {
  const json = await readJsonFile(io, file)
  if (!json.ok) {
    const { message, place } = json.fault
    const at = place ? `:${place.line}:${place.column}` : ''
    throw new WrongUsage(`${option} ${fileName(file)}${at}: ${message}`)
  }
  const result = schema.safeParse(json.value.value)
  if (!result.success) throw new WrongUsage(`${option} ${fileName(file)}: it takes ${takes}.`)
  return result.data
}
