import { readRecord, type RecordRead } from '../input/read-record.ts'
import { faultLine } from '../report/fault-line.ts'
import { reportUnopened } from '../report/file-report.ts'
import { fileSection } from '../report/pretty-report.ts'
import { stylesFor } from '../report/styles.ts'
import type { Context } from './context.ts'

/** A file that was read as a record. */
export type OpenRecord = Extract<RecordRead, { readonly state: 'open' }>

/** Opens a record; where it cannot be, says why on standard error and gives nothing. */
export const openRecord = async (
  { io, kit }: Context,
  file: string,
): Promise<OpenRecord | undefined> => {
  const read = await readRecord(io, kit.tools, file)
  if (read.state === 'open') return read
  const styles = stylesFor(io, io.stderr)
  const report = reportUnopened(file, read)
  io.stderr.write(
    report.fault ? faultLine(file, report.fault, styles) : fileSection(report, styles),
  )
  return undefined
}
