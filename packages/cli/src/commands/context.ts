import type { ExitCode, Io } from '../io.ts'
import type { Kit } from '../tools.ts'

/** What every command works with. */
export interface Context {
  readonly io: Io
  readonly kit: Kit
  /** Takes the exit code of the command that was called. */
  readonly end: (code: ExitCode) => void
}
