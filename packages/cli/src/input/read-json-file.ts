import type { Io } from '../io.ts'
import { decodeText } from './decode-text.ts'
import { refuse, type Outcome } from './fault.ts'
import { readBytes } from './read-bytes.ts'
import { readJson, type JsonText } from './read-json.ts'

const looksLikeGedcom = (bytes: Uint8Array): boolean =>
  /^\D{0,5}0 HEAD\b/.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1'))

/** The JSON of a file or of standard input. */
export const readJsonFile = async (io: Io, file: string): Promise<Outcome<JsonText>> => {
  const bytes = await readBytes(io, file)
  if (!bytes.ok) return bytes
  if (looksLikeGedcom(bytes.value)) {
    const message = 'This is a GEDCOM file. `relational-practice convert` makes a genogram of it.'
    return refuse('input/gedcom', message)
  }
  const text = decodeText(bytes.value)
  return text.ok ? readJson(text.value) : text
}
