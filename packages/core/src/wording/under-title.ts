import { formatPartialDate } from '../date/format-partial-date.ts'
import type { PlainDate } from '../date/plain-date.ts'
import type { View } from '../view/view-for.ts'

/** What stands on everything that is shared, whatever it holds; so it tells nothing of what it leaves out. */
export const SHARED_NOTE =
  'This shows what has been agreed to share with you. It may not be everything.'

/** For whom something was made and the day it shows: what stands under its title, a line each. */
export const underTitle = (reader: View<unknown>['reader'], asOf: PlainDate): readonly string[] => {
  const day = `As at ${formatPartialDate(asOf)}`
  return reader === 'worker'
    ? [`${day}. Worker’s copy.`]
    : [`${day}. For: ${reader.title}.`, SHARED_NOTE]
}
