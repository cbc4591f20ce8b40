import type { Point } from '@relational-practice/core'
import {
  drawHeading,
  INK,
  PAPER,
  movedTo,
  svgElement,
  type SvgElement,
  textLine,
  drawLegend,
  elementsOf,
  joinMarks,
} from '@relational-practice/core/drawing'
import type { HealthMark, Person } from '../src/schema/index.ts'
import { BondV1Schema, PartnershipV1Schema } from '../src/schema/v1.ts'
import { drawBondLine } from '../src/draw/bond-line.ts'
import { drawChildLine } from '../src/draw/child-line.ts'
import { drawHarmLine } from '../src/draw/harm-line.ts'
import { drawHouseholdOutline, OUTLINE_DASHES } from '../src/draw/household-outline.ts'
import { drawLabel } from '../src/draw/label.ts'
import { GENOGRAM_LEGEND } from '../src/draw/legend.ts'
import { LEGEND_GROUPS, type Mark } from '../src/draw/mark.ts'
import { markDefinitions } from '../src/draw/mark-definitions.ts'
import { drawMoreMark } from '../src/draw/more-mark.ts'
import { drawPartnerLine, drawSlashes, type PartnerLook } from '../src/draw/partner-line.ts'
import { drawPersonSymbol, type SymbolOf } from '../src/draw/person-symbol.ts'
import { drawPregnancySymbol } from '../src/draw/pregnancy-symbol.ts'
import { drawTwinMark } from '../src/draw/twin-mark.ts'

const asOf = '2026-06-30'
const CELL = { width: 300, height: 210 } as const
const COLUMNS = 6

type Sample = readonly [caption: string, mark: Mark]

const person = (caption: string, shown: Person, more: Partial<SymbolOf> = {}): Sample => [
  caption,
  drawPersonSymbol({ person: shown, asOf, ...more }),
]

const health = (...marks: readonly Pick<HealthMark, 'area' | 'state'>[]): Partial<SymbolOf> => ({
  health: marks.map((mark) => ({ person: 'p-1', ...mark })),
})

const woman: Person = { gender: 'woman', born: '1990-01-01' }
const man: Person = { gender: 'man', born: '1988-01-01' }

const people: readonly Sample[] = [
  person('man', man),
  person('woman', woman),
  person('non-binary', { gender: 'non-binary', born: '2009-01-01' }),
  person('in own words', { gender: 'in-own-words', born: '2009-01-01' }),
  person('gender and age not known', {}),
  person('gender not known', { born: '1950-01-01' }),
  person('pet', { pet: true }),
  person('index, man', { ...man, born: '2016-01-01' }, { isIndex: true }),
  person('index, woman', { ...woman, born: '2016-01-01' }, { isIndex: true }),
  person('index, non-binary', { gender: 'non-binary', born: '2016-01-01' }, { isIndex: true }),
  person('index, own words', { gender: 'in-own-words', born: '2016-01-01' }, { isIndex: true }),
  person('index, not known', { born: '2016-01-01' }, { isIndex: true }),
  person('died, man', { ...man, death: { on: '2020' } }),
  person('died, woman', { ...woman, death: { on: '2020-05-01' } }),
  person('died, non-binary', { gender: 'non-binary', death: {} }),
  person('died, own words', { gender: 'in-own-words', death: {} }),
  person('died, not known', { death: {} }),
  person('died, pet', { pet: true, death: {} }),
  person('baby', { gender: 'man', born: '2026-05-01' }),
  person('born in 2017', { gender: 'woman', born: '2017' }),
  person('born about 1950', { gender: 'man', born: '1950~' }),
  person('born after 1990', { gender: 'man', born: '../1990' }),
  person('not yet born', { gender: 'woman', born: '2028' }),
  person('died, age a range', { gender: 'woman', born: '1950~', death: { on: '2001' } }),
  person('recorded sex', { sexRecordedAtBirth: 'male', born: '1890' }, { drawRecordedSex: true }),
  person('recorded sex', { sexRecordedAtBirth: 'female' }, { drawRecordedSex: true }),
  person(
    'declined to say',
    { sexRecordedAtBirth: 'female', gaps: { gender: 'declined' } },
    { drawRecordedSex: true },
  ),
  person('interpreter', { ...woman, interpreterNeeded: true }),
  person('migrated', woman, { hasMigrated: true }),
  person(
    'all at once',
    { ...woman, interpreterNeeded: true, death: { on: '2024' } },
    {
      isIndex: true,
      hasMigrated: true,
      ...health({ area: 'mental' }, { area: 'substance', state: 'suspected' }),
    },
  ),
  [
    'more relatives',
    joinMarks(drawPersonSymbol({ person: woman, asOf }), drawMoreMark({ up: 1, side: 2, down: 1 })),
  ],
  person('physical', man, health({ area: 'physical' })),
  person('mental, suspected', woman, health({ area: 'mental', state: 'suspected' })),
  person('mental, recovery', woman, health({ area: 'mental', state: 'in-recovery' })),
  person('substance', man, health({ area: 'substance', state: 'current' })),
  person('substance, suspected', woman, health({ area: 'substance', state: 'suspected' })),
  person('substance, recovery', man, health({ area: 'substance', state: 'in-recovery' })),
  person('mental and substance', woman, health({ area: 'mental' }, { area: 'substance' })),
  person('past', woman, health({ area: 'physical', state: 'past' })),
  person(
    'learning, sensory',
    man,
    health({ area: 'learning' }, { area: 'sensory' }, { area: 'other' }),
  ),
]

const losses: readonly Sample[] = (
  ['expected', 'birth', 'miscarriage', 'stillbirth', 'abortion'] as const
).map((outcome) => [outcome, drawPregnancySymbol({ outcome })])

const LEVEL: readonly Point[] = [
  { x: -100, y: -30 },
  { x: -100, y: 10 },
  { x: 100, y: 10 },
  { x: 100, y: -30 },
]
const MIDDLE = { x: 0, y: 10 }

const couple = (caption: string, state: PartnerLook): Sample => [
  caption,
  joinMarks(drawPartnerLine(state, LEVEL, MIDDLE), drawSlashes(state, MIDDLE)),
]

const DATES = { x: -100, y: -24, width: 158, height: 30 }

const partners: readonly Sample[] = [
  ...PartnershipV1Schema.shape.kind
    .unwrap()
    .options.map((kind) => couple(kind, { kind, state: 'current', resumed: false })),
  couple('kind not known', { kind: undefined, state: 'current', resumed: false }),
  ...(['separated', 'divorced', 'ended', 'widowed', 'not-begun'] as const).map((state) =>
    couple(state, { kind: 'married', state, resumed: false }),
  ),
  couple('resumed', { kind: 'married', state: 'current', resumed: true }),
  couple('resumed, then separated', { kind: 'married', state: 'separated', resumed: true }),
  couple('resumed, then divorced', { kind: 'married', state: 'divorced', resumed: true }),
  [
    'divorced, with dates',
    joinMarks(
      drawPartnerLine({ kind: 'married', state: 'divorced', resumed: false }, LEVEL, MIDDLE),
      drawLabel(['m 2011, d 2019'], DATES),
      drawSlashes({ kind: 'married', state: 'divorced', resumed: false }, MIDDLE, undefined, DATES),
    ),
  ],
  ['not recorded as partners', drawPartnerLine(undefined, LEVEL, MIDDLE)],
]

const DOWN: readonly Point[] = [
  { x: -60, y: -70 },
  { x: -60, y: -30 },
  { x: 40, y: -30 },
  { x: 40, y: 60 },
]

const HOME: readonly Point[] = [
  { x: -110, y: -70 },
  { x: 110, y: -70 },
  { x: 110, y: 20 },
  { x: 20, y: 20 },
  { x: 20, y: 70 },
  { x: -110, y: 70 },
]

const agreed = { contested: false, presumed: false }

const children: readonly Sample[] = [
  ...(
    [
      'birth',
      'legal',
      'adoptive',
      'foster',
      'kinship',
      'guardian',
      'step',
      'social',
      'donor',
      'surrogate',
      'pregnancy',
      'siblings',
    ] as const
  ).map((kind): Sample => [kind, drawChildLine(kind, DOWN, agreed)]),
  ['contested', drawChildLine('birth', DOWN, { contested: true, presumed: false })],
  ['presumed', drawChildLine('birth', DOWN, { contested: false, presumed: true })],
  ['contested donor', drawChildLine('donor', DOWN, { contested: true, presumed: false })],
  ['identical twins', drawTwinMark({ bar: [MIDDLE, { x: 60, y: 10 }] })],
  ...OUTLINE_DASHES.map((_, pattern): Sample => [
    pattern === 0 ? 'household' : `household that overlaps, ${pattern}`,
    drawHouseholdOutline(HOME, pattern),
  ]),
]

const LONG: readonly Point[] = [
  { x: -115, y: 10 },
  { x: 115, y: -20 },
]
const CORNERED: readonly Point[] = [
  { x: -110, y: -60 },
  { x: -20, y: -60 },
  { x: 40, y: 40 },
  { x: 110, y: 40 },
]

const bondKinds = BondV1Schema.shape.kind.options

const ties: readonly Sample[] = [
  ...bondKinds.map((kind): Sample => [kind, drawBondLine(kind, LONG)]),
  ...bondKinds.map((kind): Sample => [
    `${kind}, towards`,
    drawBondLine(kind, CORNERED, { directed: true }),
  ]),
  ['close, past', drawBondLine('close', LONG, { isPast: true })],
  ...(['alleged', 'admitted', 'found', 'disputed', undefined] as const).map((status): Sample => [
    status ?? 'no status',
    drawHarmLine({ kinds: ['physical', 'coercive-control'], ...(status && { status }) }, LONG),
  ]),
  ...(['emotional', 'sexual', 'economic', 'neglect', 'exploitation', 'honour-based'] as const).map(
    (kind): Sample => [kind, drawHarmLine({ kinds: [kind], status: 'alleged' }, CORNERED)],
  ),
  ['harm, numbered', drawHarmLine({ kinds: ['neglect'], status: 'found' }, LONG, { number: 12 })],
  [
    'harm, past',
    drawHarmLine({ kinds: ['physical'], status: 'found' }, CORNERED, { isPast: true }),
  ],
  ['harm, past', drawHarmLine({ kinds: ['physical'], status: 'found' }, LONG, { isPast: true })],
]

const drawSection = (title: string, samples: readonly Sample[], top: number): SvgElement[] => [
  textLine(title, { x: 30, y: top + 20 }, { size: 30, bold: true, anchor: 'start' }),
  ...samples.map(([caption, mark], place) => {
    const x = ((place % COLUMNS) + 0.5) * CELL.width
    const y = top + 50 + (Math.floor(place / COLUMNS) + 0.5) * CELL.height
    return movedTo({ x, y }, ...elementsOf(mark), textLine(caption, { x: 0, y: 92 }, { size: 22 }))
  }),
]

const sections = [
  ['People and pets', people],
  ['Pregnancies and losses', losses],
  ['Partners', partners],
  ['Children and households', children],
  ['Bonds and harm', ties],
] as const

/** Every mark there is, large and with its name, and under it the whole legend. */
export const symbolSheet = (): SvgElement => {
  const every = Object.values(LEGEND_GROUPS).flat()
  let top = 80
  const drawn = sections.flatMap(([title, samples]) => {
    const elements = drawSection(title, samples, top)
    top += 80 + Math.ceil(samples.length / COLUMNS) * CELL.height
    return elements
  })
  const width = COLUMNS * CELL.width
  const legend = drawLegend(GENOGRAM_LEGEND, every, width - 60)
  const height = top + legend.height + 30
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    svgElement('title', { id: 'genogram-title' }, 'Every mark of a genogram'),
    svgElement('desc', { id: 'genogram-description' }, 'Each mark with its name, and the legend.'),
    markDefinitions(every),
    svgElement('rect', { width, height, fill: PAPER, stroke: 'none' }),
    svgElement(
      'g',
      { fill: 'none', stroke: INK },
      movedTo({ x: 30, y: 20 }, drawHeading('Every mark of a genogram', [], width - 60).element),
      ...drawn,
      movedTo({ x: 30, y: top }, legend.element),
    ),
  )
}
