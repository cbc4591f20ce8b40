import type { PlainDate } from '@relational-practice/core'
import { listOf, sentence } from '@relational-practice/core/wording'
import { SUPPORT_WORDS } from '../describe/describe-tie.ts'
import { tellingOf } from '../describe/telling.ts'
import type { Ecomap } from '../schema/index.ts'
import { findNetworkMeasures, SUPPORT_KINDS, type Share } from './find-network-measures.ts'
import { findSupports } from './find-supports.ts'
import { findUnknownToServices, type UnknownToServices } from './find-unknown-to-services.ts'
import { findWhenWeLeave } from './when-we-leave.ts'

const outOf = ({ count, of }: Share, what: string): readonly string[] =>
  of === 0 ? [] : [sentence(`${count} of ${of} ${what}`)]

/**
 * The measures of a map in sentences, each with the number it rests on; what is not defined is not
 * told. Never put two families’ beside each other.
 */
export const networkMeasuresInWords = (
  ecomap: Ecomap,
  day: { readonly asOf: PlainDate },
): readonly string[] => {
  const measures = findNetworkMeasures(ecomap, day)
  const { size, density, reciprocity, paid, multiplexity, critical, coverage } = measures
  return [
    sentence(`The map shows ${size === 1 ? '1 system' : `${size} systems`} around the household`),
    ...outOf(density, 'possible ties between them are there'),
    ...outOf(reciprocity, 'ties of the household whose direction is known go both ways'),
    ...outOf(paid, 'systems of which it is written are paid to help'),
    ...SUPPORT_KINDS.flatMap((kind) => outOf(coverage[kind], `give ${SUPPORT_WORDS[kind]}`)),
    ...outOf(multiplexity, 'that give any support give two kinds or more'),
    ...outOf(critical, 'of which it was answered are almost always critical'),
  ]
}

/** Who gives which kind of support, a sentence for each kind that somebody gives. */
export const supportsInWords = (
  ecomap: Ecomap,
  day: { readonly asOf: PlainDate },
): readonly string[] => {
  const { end } = tellingOf(ecomap, day.asOf)
  return findSupports(ecomap, day).flatMap(({ kind, from }) =>
    from.length > 0 ? [sentence(`${listOf(from.map(end))}: ${SUPPORT_WORDS[kind]}`)] : [],
  )
}

const BECAUSE: Readonly<Record<UnknownToServices['because'], string>> = {
  none: 'no service knows of them',
  'not-known': 'whether a service knows of them is not known',
  'not-asked': 'nobody has asked whether a service knows of them',
  declined: 'the family did not want to say whether a service knows of them',
  'not-written': 'it is not written whether a service knows of them',
}

/** Who is in the circle that no service knows of, a sentence each. */
export const unknownToServicesInWords = (
  ecomap: Ecomap,
  day: { readonly asOf: PlainDate },
): readonly string[] => {
  const { end } = tellingOf(ecomap, day.asOf)
  return findUnknownToServices(ecomap, day).map(({ system, because }) =>
    sentence(`${end(system)}: ${BECAUSE[because]}`),
  )
}

/** Who stays and who does not when our work ends. */
export const whenWeLeaveInWords = (
  ecomap: Ecomap,
  day: { readonly asOf: PlainDate },
): readonly string[] => {
  const { end } = tellingOf(ecomap, day.asOf)
  const { leaves, stays, notSaid } = findWhenWeLeave(ecomap, day)
  const told = (what: string, ids: typeof leaves): readonly string[] =>
    ids.length > 0 ? [sentence(`${what}: ${listOf(ids.map(end))}`)] : []
  return [
    ...told('When our work ends, these leave', leaves),
    ...told('These stay', stays),
    ...told('Of these nobody has written whether they are paid to help', notSaid),
  ]
}
