import type { AnyTool, Finding, Opened, Tools } from '@relational-practice/core'
import type { Io } from '../io.ts'
import type { Fault } from './fault.ts'
import { placesOf } from './place-of.ts'
import { readJsonFile } from './read-json-file.ts'
import type { JsonText } from './read-json.ts'
import { toolFor } from './tool-for.ts'

/** A file that holds a record, or says that it does. */
interface RecordFile {
  readonly json: JsonText
  readonly tool: AnyTool
  /** What reading it told: that it was of an older version, or where its shape is wrong. */
  readonly findings: readonly Finding[]
}

/**
 * What became of a file: an open record; one whose content does not have the shape of its kind; or
 * something that is no record this program can read.
 */
export type RecordRead =
  | (RecordFile & { readonly state: 'open'; readonly record: Opened })
  | (RecordFile & { readonly state: 'malformed' })
  | { readonly state: 'unreadable'; readonly fault: Fault }

/** What makes core refuse an input as a whole. Its other findings are each about one place in it. */
const WHOLE = [
  'core/wrong-kind',
  'core/version-missing',
  'core/version-unknown',
  'core/version-too-new',
  'core/migration-failed',
  'core/too-deep',
  'core/unsafe-key',
] as const

/** Reads a record of any kind from a file or standard input. */
export const readRecord = async (io: Io, tools: Tools, file: string): Promise<RecordRead> => {
  const json = await readJsonFile(io, file)
  if (!json.ok) return { state: 'unreadable', fault: json.fault }
  const tool = await toolFor(tools, json.value)
  if (!tool.ok) return { state: 'unreadable', fault: tool.fault }
  const result = tool.value.open(json.value.value)
  const { findings } = result
  const read = { json: json.value, tool: tool.value, findings }
  if (result.ok) return { ...read, state: 'open', record: result.value }
  for (const { code: found, message, path } of findings) {
    const code = WHOLE.find((each) => each === found)
    const place = code && placesOf(json.value, [path]).get(path)
    if (code) return { state: 'unreadable', fault: { code, message, ...(place && { place }) } }
  }
  return { ...read, state: 'malformed' }
}
