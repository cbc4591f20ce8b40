import type { PartnershipEvent } from '../schema/index.ts'

type Kind = PartnershipEvent['kind']

/** The kinds of event in the order in which they follow one another where dates do not tell. */
export const KINDS_IN_ORDER: readonly Kind[] = [
  'met',
  'began-relationship',
  'engaged',
  'moved-in-together',
  'religious-ceremony',
  'civil-partnership',
  'married',
  'separated',
  'reconciled',
  'divorced',
  'dissolved',
  'annulled',
  'ended',
]

/** The kinds by which two people marry, in law or before their faith alone. */
export const CEREMONIES: readonly Kind[] = ['married', 'civil-partnership', 'religious-ceremony']

/** The kinds that part two people, with what the partnership is from then on. */
export const ENDS: Readonly<Partial<Record<Kind, 'separated' | 'divorced' | 'ended'>>> = {
  separated: 'separated',
  divorced: 'divorced',
  dissolved: 'divorced',
  annulled: 'ended',
  ended: 'ended',
}
