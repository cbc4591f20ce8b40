import { Readable } from 'node:stream'
import type { Io, Output } from '../src/io.ts'

/** An output that keeps what is written to it. */
export class Kept implements Output {
  text = ''
  readonly isTTY: boolean
  constructor(isTTY = false) {
    this.isTTY = isTTY
  }
  write(text: string): void {
    this.text += text
  }
}

/** A machine of the tests' own, on which it is always the first of June 2026. */
export interface FakeIo extends Io {
  readonly stdout: Kept
  readonly stderr: Kept
}

/** Makes a {@link FakeIo}; `input` is what stands at standard input, a terminal when left out. */
export const fakeIo = (
  given: {
    readonly cwd?: string
    readonly input?: string | Uint8Array
    readonly env?: Io['env']
    readonly terminal?: boolean
  } = {},
): FakeIo => {
  const chunks = given.input === undefined ? [] : [Buffer.from(given.input)]
  return {
    stdin: Object.assign(Readable.from(chunks), { isTTY: given.input === undefined }),
    stdout: new Kept(given.terminal),
    stderr: new Kept(given.terminal),
    env: given.env ?? {},
    cwd: given.cwd ?? import.meta.dirname,
    today: () => '2026-06-01',
  }
}
