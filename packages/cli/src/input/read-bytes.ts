import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import type { Io } from '../io.ts'
import { errorCode } from './error-code.ts'
import { refuse, type Outcome } from './fault.ts'

/** The name that stands for standard input. */
export const STDIN = '-'

/** The most bytes that are read of one file: some hundred times the largest record to be expected. */
export const MOST_BYTES = 20_000_000

const unreadable: Readonly<Record<string, readonly [`input/${string}`, string]>> = {
  ENOENT: ['input/not-found', 'There is no such file.'],
  ENOTDIR: ['input/not-found', 'There is no such file.'],
  EISDIR: ['input/folder', 'This is a folder. Name the files in it.'],
  EACCES: ['input/not-allowed', 'This user may not read the file.'],
  EPERM: ['input/not-allowed', 'This user may not read the file.'],
}

const collect = async (stream: AsyncIterable<Uint8Array>): Promise<Outcome<Uint8Array>> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > MOST_BYTES) {
      const megabytes = MOST_BYTES / 1_000_000
      return refuse('input/too-large', `This is larger than ${megabytes} MB, which no record is.`)
    }
    chunks.push(chunk)
  }
  return { ok: true, value: Buffer.concat(chunks) }
}

/** The bytes of a file or of standard input. Reads no further than {@link MOST_BYTES}. */
export const readBytes = async (io: Io, file: string): Promise<Outcome<Uint8Array>> => {
  if (file === STDIN && io.stdin.isTTY === true) {
    const message = 'Standard input is a terminal. Name a file, or send one there.'
    return refuse('input/terminal', message)
  }
  try {
    return await collect(file === STDIN ? io.stdin : createReadStream(resolve(io.cwd, file)))
  } catch (error) {
    const code = errorCode(error)
    const known = unreadable[code]
    return known ? refuse(...known) : refuse('input/not-readable', `It cannot be read (${code}).`)
  }
}
