import { checkView } from '@relational-practice/core'
import { shownByDefinition } from '../by-definition/shown.ts'
import { asSchema, readSchema } from '../schema-reading.ts'
import { fullRecord } from './full-record.ts'
import { outputsFor, type MoreOutputs, type ToolUnderTest } from './outputs-for.ts'
import { withholdings } from './withholdings.ts'

/** What canaries found, and how much was looked at. */
export interface CanaryReport {
  /** What is wrong, by field, way of withholding and output. */
  readonly faults: readonly string[]
  /** The fields of which some word was withheld from somebody, and those of which one was shown. */
  readonly withheld: ReadonlySet<string>
  readonly shown: ReadonlySet<string>
  /** How many outputs were searched. */
  readonly outputs: number
}

/** Words that a mark in a record says, and no reader may read. */
const NEVER = /zqreason/i
const MARK = /zq\d{4}x/gi

const marksIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(MARK) ?? []).map((mark) => mark.toLowerCase()))

/**
 * Puts a word of its own into every text and every id of a record, withholds in every way, and looks
 * in everything that is written for the reader for what the definition says they must not have. What
 * they may have must be in the view.
 */
export const canaryFaults = <K extends string, R extends object>(
  tool: ToolUnderTest<K, R>,
  more?: MoreOutputs<R>,
): CanaryReport => {
  const reading = readSchema(asSchema(tool.jsonSchema))
  const full = fullRecord(reading)
  const faults = new Set<string>()
  const withheld = new Set<string>()
  const shown = new Set<string>()
  let outputs = 0
  for (const { what, record, reader } of withholdings(full)) {
    const parsed = tool.record.parse(record)
    if (!parsed.ok) {
      const first = parsed.findings[0]
      faults.add(`${what}: no record (${first?.code} ${first?.path.join('/')})`)
      continue
    }
    const allowed = marksIn(JSON.stringify(shownByDefinition(reading, record, reader).record ?? {}))
    for (const [mark, field] of full.texts) (allowed.has(mark) ? shown : withheld).add(field)
    const found = outputsFor(tool, parsed.value, reader, more)
    const inView = marksIn(found?.view ?? '')
    for (const [mark, field] of full.texts) {
      if (allowed.has(mark) && !inView.has(mark)) faults.add(`${field} is missing: ${what}`)
    }
    const toWorker: [string, string][] = [
      ['findings', JSON.stringify(tool.check(parsed.value, { asOf: '2026-06-01' }))],
      ['findings on the view', JSON.stringify(checkView(tool.record, parsed.value, reader))],
    ]
    const quoted = [...toWorker, ...(found ? [['the view', found.view] as const] : [])]
    for (const [name, text] of [...quoted, ...(found?.written ?? [])]) {
      outputs += 1
      const marks = marksIn(text)
      const mayQuote = name.startsWith('findings') ? new Set<string>() : allowed
      for (const mark of marks) {
        const field = full.texts.get(mark)
        if (field && !mayQuote.has(mark)) faults.add(`${field} is told: ${what}: ${name}`)
      }
      const isWritten = found?.written.has(name) === true
      if (isWritten && full.ids.some((id) => marks.has(id))) {
        faults.add(`an id is told: ${what}: ${name}`)
      }
      if (NEVER.test(text)) faults.add(`a reason is told: ${what}: ${name}`)
    }
    if (found)
      for (const id of full.ids)
        if (inView.has(id) && !allowed.has(id))
          faults.add(`the id of what is withheld is told: ${what}`)
  }
  return { faults: [...faults], withheld, shown, outputs }
}
