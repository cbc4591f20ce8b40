import { formatPartialDate } from '../date/format-partial-date.ts'
import type { PlainDate } from '../date/plain-date.ts'
import type { View } from '../view/view-for.ts'

/** What stands on everything that is shared, whatever it holds; so it tells nothing of what it leaves out. */
export const SHARED_NOTE =
  'This shows what has been agreed to share with you. It may not be everything.'

/** What stands over the numbers of a marked copy. */
export const MARKED_NOTE =
  'What is left out of this copy is numbered here. Whoever made it holds the schedule of the numbers.'

// Each is as long as any other, so that its length tells nothing, and none breaks over two lines.
const block = (number: number, last: number): string =>
  `[withheld\u{A0}${String(number).padStart(String(last).length, '0')}]`

/** What stands on every page for a reader, and in a marked copy a block for each thing left out. */
export const sharedNotes = (reader: View<unknown>['reader']): readonly string[] => {
  if (reader === 'worker') return []
  const { schedule } = reader
  if (!schedule) return [SHARED_NOTE]
  const blocks = schedule.map((number) => block(number, schedule.length)).join(' ')
  return [SHARED_NOTE, ...(blocks ? [MARKED_NOTE, blocks] : [])]
}

/** For whom something was made and the day it shows: what stands under its title, a line each. */
export const underTitle = (reader: View<unknown>['reader'], asOf: PlainDate): readonly string[] => {
  const day = `As at ${formatPartialDate(asOf)}`
  return reader === 'worker'
    ? [`${day}. Worker’s copy.`]
    : [`${day}. For: ${reader.title}.`, ...sharedNotes(reader)]
}
