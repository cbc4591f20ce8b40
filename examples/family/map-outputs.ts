import {
  isId,
  recordTold,
  toHtml,
  toMarkdown,
  toSvg,
  viewFor,
  type Picture,
  type Reader,
  type View,
} from '@relational-practice/core'
import {
  describeEcomap,
  documentEcomap,
  drawEcomap,
  drawEcomapChanges,
  drawTellers,
  ecomapChangesInWords,
  ecomapRecord,
  layoutEcomap,
  tellersInWords,
  whenWeLeaveInWords,
  type Ecomap,
} from '@relational-practice/ecomap'
import { nodesToCsv, tiesToCsv, toGraphml } from '@relational-practice/ecomap/interop'
import { AS_OF, type Maps } from './family.ts'

type Files = readonly (readonly [name: string, content: string])[]

const options = { asOf: AS_OF }

const viewOf = (map: Ecomap, reader: Reader | 'worker'): View<Ecomap> => {
  const view = viewFor(ecomapRecord, map, reader)
  if (!view) throw new Error('Nothing is left of the map for this reader.')
  return view
}

const svg = (drawn: Picture | { readonly comparable: false }): string => {
  if (!('svg' in drawn)) throw new Error('The maps cannot be compared.')
  return toSvg(drawn)
}

const lines = (words: readonly string[]): string => `${words.join('\n')}\n`

const shown = (view: View<Ecomap>, name: string): Files => [
  [`${name}.svg`, toSvg(drawEcomap(layoutEcomap(view, options)))],
  [`${name}.txt`, describeEcomap(view, options)],
  [`${name}.md`, toMarkdown(documentEcomap(view, options))],
]

/** Every file made of the maps: the mother’s a year apart, her daughter’s own, and what each tells. */
export const mapOutputs = ({ before, after, amina }: Maps, father: Reader): Files => {
  const [then, now, own] = [before, after, amina].map((map) => viewOf(map, 'worker'))
  const child: Reader = { title: 'Amina', audiences: ['child'], people: ['p-amina'] }
  // A child sees what it was recorded that they know: on her own map, everything.
  const { people, households, partnerships, parentLinks, systems, ties } = amina
  const told = recordTold(ecomapRecord)(amina, {
    person: 'p-amina',
    items: [people, households, partnerships, parentLinks, systems, ties].flatMap((items) =>
      Object.keys(items ?? {}).filter(isId),
    ),
    on: '2026-05-29',
    by: 'She told it herself',
  })
  const hers = viewOf(told, child)
  if (!then || !now || !own) throw new Error('There are three maps.')
  return [
    ...shown(now, 'ecomap'),
    ['ecomap.html', toHtml(documentEcomap(now, options))],
    ['ecomap-changes.svg', svg(drawEcomapChanges(then, now))],
    ['ecomap-changes.txt', lines(ecomapChangesInWords(before, after))],
    ['ecomap-two-tellings.svg', svg(drawTellers(now, own))],
    ['ecomap-two-tellings.txt', lines(tellersInWords(after, amina))],
    [
      'ecomap-when-we-leave.svg',
      toSvg(drawEcomap(layoutEcomap(now, { ...options, whenWeLeave: true }))),
    ],
    ['ecomap-when-we-leave.txt', lines(whenWeLeaveInWords(after, options))],
    ['for-amina/ecomap.svg', toSvg(drawEcomap(layoutEcomap(hers, { ...options, child: true })))],
    ...shown(viewOf(after, father), 'for-liam/ecomap'),
    ['ecomap.graphml', toGraphml(now, options)],
    ['ecomap-nodes.csv', nodesToCsv(now, options)],
    ['ecomap-ties.csv', tiesToCsv(now, options)],
  ]
}
