/** Where text goes. A terminal says that it is one. */
export interface Output {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  /** Takes the text and gives back whatever it likes, which nobody reads. */
  write(text: string): unknown
}

/** All that the command is given of the machine it runs on, so that a test can give its own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that names of files start from. */
  readonly cwd: string
  /** The day it is, `YYYY-MM-DD`. */
  today(): string
}

/** 0: clean. 1: problems. 2: unreadable input or wrong usage. */
export type ExitCode = 0 | 1 | 2
