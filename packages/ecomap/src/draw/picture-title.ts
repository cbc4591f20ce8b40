import { formatPartialDate, type Id } from '@relational-practice/core'
import { sentences } from '@relational-practice/core/wording'
import type { Telling } from '../describe/telling.ts'
import type { EcomapLayout, LayoutOptions } from '../layout/ecomap-layout.ts'

/** Whose view a map tells, in a phrase; nothing where it is not said or may not be seen. */
export const viewWords = ({ ecomap, name }: Telling): string | undefined => {
  const { viewOf, viewOfHousehold, viewOfOutside } = ecomap
  if (viewOf) return `as ${name(viewOf)} tells it`
  if (viewOfHousehold) return 'as the household told it together'
  return viewOfOutside === undefined ? undefined : `in the view of: ${viewOfOutside}`
}

/** What a map is called: after whom it is about. The worker’s own title stands on the worker’s copy. */
export const ecomapTitle = (
  telling: Telling,
  { child = false, whenWeLeave = false }: Pick<LayoutOptions, 'child' | 'whenWeLeave'> = {},
): string => {
  const { ecomap, name } = telling
  const whom = ecomap.subject && name(ecomap.subject)
  const around = whom ?? (ecomap.household ? telling.end(ecomap.household) : undefined)
  const nobody = child ? 'Who and what is around you' : 'Ecomap'
  const usual = around === undefined ? nobody : `Who and what is around ${around}`
  const title = child ? usual : (ecomap.title ?? usual)
  return whenWeLeave ? `${title}: when we leave` : title
}

/** Whose view it is and when it was made: what stands under the title of a map. */
export const mapNote = (telling: Telling, linesOf?: Id<'p'>): readonly string[] => {
  const { madeOn } = telling.ecomap
  const whose = viewWords(telling)
  const parts = [
    whose && `The map is drawn ${whose}`,
    madeOn && `made on ${formatPartialDate(madeOn)}`,
  ].filter((part) => part !== undefined && part !== '')
  return [
    ...(parts.length > 0 ? [sentences(parts.join(', '))] : []),
    ...(linesOf
      ? [sentences(`Every line to the middle is the own tie of ${telling.name(linesOf)}`)]
      : []),
  ]
}

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`

/** What the picture shows, for somebody who does not see it: how much of what. The words name them. */
export const pictureDescription = ({ members, systems, ties }: EcomapLayout): string =>
  sentences(
    `A circle in the middle with ${count(members.length, 'person', 'people')} in it, and around it ${count(systems.length, 'circle', 'circles')} for people and services`,
    `${count(ties.length, 'line', 'lines')} show how they are tied`,
    'The words that go with the picture name each of them',
  )
