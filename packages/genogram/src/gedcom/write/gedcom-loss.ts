import { compareText, type Id } from '@relational-practice/core'

/** What other programs do not get to know, or not as it stands in the record; by code. */
export const GEDCOM_LOSSES = {
  'in-extension':
    'It stands in extension tags, documented in the header. Programs that do not know them pass over it.',
  'not-written': 'There is no place for it, not even in an extension tag. It is not in the file.',
  'cannot-stand': 'It refers to somebody who is not there, or twice to one person. It is left out.',
  'reference-without-record':
    'It refers to something that has no record of its own in the file. Its id stands there, and nobody can follow it.',
  'date-not-exact':
    'GEDCOM has no form for this date. It has the nearest one, and the exact one in an extension tag.',
  'date-not-written':
    'GEDCOM has no form for this date. It stands in an extension tag alone, where there is one.',
  'name-not-exact':
    'The form of a name in GEDCOM would read otherwise. The exact name is in an extension tag.',
  'surnames-not-told':
    'A genogram does not say which part of a name is the surname. No part is marked as one.',
  'child-order-not-known':
    'GEDCOM lists children from oldest to youngest. Of these the order is not known.',
  'parents-in-one-family':
    'Two parents stand in one family record that stands for no partnership of theirs. An extension tag says so; programs that do not know it take them for a couple.',
  'kind-as-event':
    'GEDCOM tells what a couple is by what happened. An event without a date stands for the kind.',
  'read-as-one':
    'The same two people stand in another one of this kind. A reader may take both for one.',
  'two-places': 'A move has two places. GEDCOM has one for it: where it went to.',
  'sharing-as-confidential':
    'GEDCOM cannot say from whom something is withheld. It is marked as confidential for everyone.',
} as const satisfies Readonly<Record<string, string>>

/** @see {@link GEDCOM_LOSSES} */
export type GedcomLossCode = keyof typeof GEDCOM_LOSSES

/**
 * One thing that other programs do not get to know, or not as it stands in the record: ids and
 * names of fields and no word of the record.
 */
export interface GedcomLoss {
  readonly code: GedcomLossCode
  /** The items it is about; empty where it is about the file as a whole. */
  readonly about: readonly Id[]
  /** The fields it is about; empty where it is about whole items. */
  readonly fields: readonly string[]
}

/** A loss as one line of plain English: where, which fields, why. It quotes nothing of the record. */
export const describeGedcomLoss = ({ code, about, fields }: GedcomLoss): string => {
  const items = about.join(', ')
  const where = fields.length > 0 ? `${items} (${fields.join(', ')})` : items
  return where === '' ? GEDCOM_LOSSES[code] : `${where}: ${GEDCOM_LOSSES[code]}`
}

/** The order of losses: by items, then code, then fields. */
export const compareGedcomLosses = (a: GedcomLoss, b: GedcomLoss): number =>
  compareText(a.about.join(' '), b.about.join(' ')) ||
  compareText(a.code, b.code) ||
  compareText(a.fields.join(' '), b.fields.join(' '))
