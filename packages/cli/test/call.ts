import type { AnyTool } from '@relational-practice/core'
import { run } from '../src/run.ts'
import { kit, type Kit } from '../src/tools.ts'
import { fakeIo } from './fake-io.ts'
import { notesTool } from './note-tool.ts'

/** What a call of the command wrote, and how it ended. */
export interface Called {
  readonly code: number
  readonly out: string
  readonly err: string
}

type Given = NonNullable<Parameters<typeof fakeIo>[0]>

/** Calls the command in this process, with the tools that people get. */
export const call = async (
  argv: readonly string[],
  given: Given = {},
  tools: Kit = kit,
): Promise<Called> => {
  const io = fakeIo(given)
  const code = await run(argv, io, tools)
  return { code, out: io.stdout.text, err: io.stderr.text }
}

/** Calls the command with the notes of the tests as the only kind of record. */
export const callNotes = (
  argv: readonly string[],
  given: Given = {},
  tool: AnyTool = notesTool,
): Promise<Called> => call(argv, given, { ...kit, tools: { notes: async () => tool } })
