import { textWidth, type Box, yearOf, type Id, type PlainDate } from '@relational-practice/core'
import type { GenogramIndex } from '../find/index-genogram.ts'
import { partnershipStateAt } from '../find/partnership-state.ts'
import type { Partnership, PartnershipEvent } from '../schema/index.ts'
import { LABEL_LINE, LABEL_SIZE } from './genogram-layout.ts'
import type { Label } from './person-label.ts'

/** The letters of McGoldrick, Gerson and Petry (2020), and plain words where they have none. */
const KIND: Readonly<Record<NonNullable<Partnership['kind']>, string>> = {
  married: 'm',
  'civil-partnership': 'cp',
  'religious-only': 'rel m',
  cohabiting: 'LT',
  committed: 'LT',
  dating: 'Rel',
  affair: 'Affair',
  other: '',
}

const EVENT: Readonly<Partial<Record<PartnershipEvent['kind'], string>>> = {
  engaged: 'eng',
  'began-relationship': 'Rel',
  'moved-in-together': 'LT',
  'religious-ceremony': 'rel m',
  married: 'm',
  'civil-partnership': 'cp',
  separated: 's',
  reconciled: 'r',
  divorced: 'd',
  dissolved: 'd',
  annulled: 'annulled',
  ended: 'ended',
}

/** What the slashes of a partnership that ended, or was taken up again, need behind its dates. */
const SLASHES = 56

const SLASHED: ReadonlySet<string> = new Set(['separated', 'divorced', 'ended'])

/**
 * What stands at the line between two partners: `m 2009, s 2014`. Its width has room for slashes
 * behind it, where there are any on the day.
 */
export const partnershipLabel = (
  index: GenogramIndex,
  id: Id<'u'>,
  partnership: Partnership,
  asOf: PlainDate,
): Label => {
  const { kind, from, to } = partnership
  const events = index.eventsOf(id).flatMap(([, event]): [letter: string, year: string][] => {
    const letter = EVENT[event.kind]
    return letter === undefined ? [] : [[letter, yearOf(event.on) ?? '']]
  })
  const begins = KIND[kind ?? 'other']
  const isSaid = events.some(([letter]) => letter === begins)
  const parts = [
    ...(isSaid || (!begins && !from) ? [] : [[begins, yearOf(from) ?? ''] as const]),
    ...events,
    ...(to && events.length === 0 ? [['to', yearOf(to) ?? ''] as const] : []),
  ]
  const text = parts
    .map((part) => part.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ')
  const { state, resumed } = partnershipStateAt(index, id, partnership, asOf)
  const slashes = resumed || SLASHED.has(state) ? SLASHES : 0
  const width = textWidth(text, { size: LABEL_SIZE }) + slashes
  return { lines: text ? [text] : [], width, height: text ? LABEL_LINE : 0 }
}

/** Where the words of such a label stand, without the room for slashes. */
export const datesBox = (label: string, box: Box): Box => ({
  ...box,
  width: textWidth(label, { size: LABEL_SIZE }),
})
