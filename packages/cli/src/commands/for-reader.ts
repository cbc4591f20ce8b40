import type { AnyTool, Opened, Reader, Shown, ViewOptions } from '@relational-practice/core'
import type { ExitCode } from '../io.ts'
import { fileName } from '../report/file-name.ts'
import { writeOutputs } from '../write-outputs.ts'
import { asOfInWords, type AsOfOptions } from './as-of-option.ts'
import type { Context } from './context.ts'
import { openRecord } from './open-record.ts'
import {
  demandKnownReader,
  readerFrom,
  viewOptionsFrom,
  type ReaderOptions,
} from './reader-options.ts'
import { jsonPointer } from '../report/json-pointer.ts'

/** The options of what is made for a reader. */
export interface ForReaderOptions extends AsOfOptions, ReaderOptions {
  readonly output?: string
}

/** Of what, and for whom, something is made. */
export interface MadeFor {
  readonly tool: AnyTool
  readonly record: Opened
  readonly reader: Reader | 'worker'
}

/**
 * Whether something may be made of a record for a reader. What may be wrong with that, and that it may not,
 * is said on standard error.
 */
export const mayMakeFor = (
  { io }: Context,
  file: string,
  record: Opened,
  reader: Reader | 'worker',
  viewOptions: ViewOptions,
): boolean => {
  const say = (text: string): unknown => io.stderr.write(`${fileName(file)}: ${text}\n`)
  demandKnownReader(reader, record)
  const asked = reader === 'worker' ? [] : record.checkView(reader, viewOptions)
  for (const { severity, code, path, message } of asked) {
    if (severity !== 'prompt') say(`${severity} ${code} ${jsonPointer(path)} ${message}`)
  }
  const isRefused = asked.some(({ severity }) => severity === 'error')
  if (!isRefused && record.for(reader, viewOptions)) return true
  say('Nothing is made for this reader.')
  return false
}

/** Says of what, for whom and of what day something was made. */
export const sayMadeFor = (
  { io }: Context,
  file: string,
  record: Opened,
  reader: Reader | 'worker',
  options: ForReaderOptions,
): void => {
  const say = (text: string): unknown => io.stderr.write(`${fileName(file)}: ${text}\n`)
  const findings = record.check({ asOf: options.asOf })
  if (findings.some(({ severity }) => severity === 'error')) {
    say(
      'The record has errors, so something may be missing. `relational-practice check` lists them.',
    )
  }
  const whom = reader === 'worker' ? 'the worker' : 'the given reader'
  say(`Made for ${whom}, ${asOfInWords(io, options)}.`)
}

/**
 * Reads a record, has `make` turn what its reader may see into a text, and writes that. Where
 * nothing can be made, says why on standard error.
 *
 * @throws {WrongUsage} when the options make no sense for the record.
 */
export const forReader = async (
  context: Context,
  file: string,
  options: ForReaderOptions,
  make: (shown: Shown, to: MadeFor) => string | readonly string[],
): Promise<ExitCode> => {
  const { io } = context
  const reader = await readerFrom(io, options)
  const read = await openRecord(context, file)
  if (!read) return 2
  const { record, tool } = read
  const viewOptions = viewOptionsFrom(options, options.asOf)
  if (!mayMakeFor(context, file, record, reader, viewOptions)) return 1
  const shown = record.for(reader, viewOptions)
  if (!shown) return 1
  const made = make(shown, { tool, record, reader })
  const texts = typeof made === 'string' ? [made] : made
  sayMadeFor(context, file, record, reader, options)
  await writeOutputs(io, texts, { inputs: [file], output: options.output })
  return 0
}
