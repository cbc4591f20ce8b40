import { textWidth, yearOf, type Id } from '@relational-practice/core'
import type { GenogramIndex } from '../find/index-genogram.ts'
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

/** What stands at the line between two partners: `m 2009, s 2014`. */
export const partnershipLabel = (
  index: GenogramIndex,
  id: Id<'u'>,
  { kind, from, to }: Partnership,
): Label => {
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
  const width = textWidth(text, { size: LABEL_SIZE })
  return { lines: text ? [text] : [], width, height: text ? LABEL_LINE : 0 }
}
