import type { PlainDate, Point } from '@relational-practice/core'
import {
  LINE,
  movedTo,
  svgElement,
  type SvgElement,
  textLine,
  elementsOf,
  shapeOutline,
} from '@relational-practice/core/drawing'
import type { PartnershipState } from '../find/partnership-state.ts'
import type { ChildLine } from '../layout/genogram-layout.ts'
import type { Bond, Harm, HealthMark, Person, Pregnancy } from '../schema/index.ts'
import { drawBondLine } from './bond-line.ts'
import { drawChildLine } from './child-line.ts'
import { HARM_LETTERS, harmStroke } from './harm-line.ts'
import { drawHealth, HEALTH_LETTERS } from './health-marks.ts'
import { drawHouseholdOutline } from './household-outline.ts'
import type { LegendKey, Mark } from './mark.ts'
import { drawMoreMark } from './more-mark.ts'
import { drawPartnerLine, drawSlashes } from './partner-line.ts'
import { drawPersonSymbol, migrationWaves, speechBubble, type SymbolOf } from './person-symbol.ts'
import { drawPregnancySymbol } from './pregnancy-symbol.ts'
import { drawTwinMark } from './twin-mark.ts'

const DAY: PlainDate = '2026-01-01'

const shrunk = (mark: Mark, scale: string): SvgElement =>
  svgElement('g', { transform: `scale(${scale})` }, ...mark.elements)

const person = (shown: Person, more: Partial<SymbolOf> = {}): SvgElement[] => [
  shrunk(drawPersonSymbol({ person: shown, asOf: DAY, ...more }), '0.4'),
]

const woman = (more: Partial<Person> = {}): Person => ({ gender: 'woman', ...more })

/** A symbol with its fill, and letters of a size that can be read beside it. */
const health = (
  area: HealthMark['area'],
  words: string,
  state: NonNullable<HealthMark['state']> = 'current',
): SvgElement[] => {
  const { inside } = drawHealth([{ person: 'p-1', area, state }], 'circle', DAY)
  const circle = shapeOutline('circle', 50, { strokeWidth: LINE })
  return [
    movedTo(
      { x: -22, y: 0 },
      shrunk({ elements: [...inside.elements, circle], explained: [] }, '0.4'),
    ),
    textLine(words, { x: 22, y: 0 }, { size: 22, bold: true }),
  ]
}

const loss = (outcome: Pregnancy['outcome']): SvgElement[] => [
  shrunk(drawPregnancySymbol({ outcome }), '0.7'),
]

const LEVEL = [
  { x: -46, y: 0 },
  { x: 46, y: 0 },
] as const
const UPRIGHT = [
  { x: 0, y: -24 },
  { x: 0, y: 24 },
] as const
const MIDDLE = { x: 0, y: 0 }
const TWIN_BAR = [
  { x: -13, y: 0 },
  { x: 13, y: 0 },
] as const

const partners = (
  kind: PartnershipState['kind'],
  state: PartnershipState['state'] = 'current',
  resumed = false,
): readonly SvgElement[] => [
  ...drawPartnerLine({ kind, state, resumed }, LEVEL, MIDDLE).elements,
  ...drawSlashes({ kind, state, resumed }, MIDDLE).elements,
]

const child = (
  kind: ChildLine['kind'],
  standing: { contested?: boolean; presumed?: boolean } = {},
): readonly SvgElement[] =>
  elementsOf(drawChildLine(kind, LEVEL, { contested: false, presumed: false, ...standing }))

const bond = (kind: Bond['kind'], directed = false): readonly SvgElement[] =>
  elementsOf(drawBondLine(kind, LEVEL, { directed }))

const letters = (words: string): SvgElement[] => [textLine(words, MIDDLE, { size: 22, bold: true })]

const harmLetter = (kind: Harm['kinds'][number]): SvgElement[] => letters(HARM_LETTERS[kind])

const twins = (identical: boolean): readonly SvgElement[] => [
  svgElement('path', { d: 'M-26 20L0 -20L26 20', strokeWidth: LINE }),
  ...drawTwinMark(identical ? { bar: TWIN_BAR } : {}).elements,
]

const boxed = (left: number, right: number): readonly Point[] => [
  { x: left, y: -20 },
  { x: right, y: -20 },
  { x: right, y: 20 },
  { x: left, y: 20 },
]

const SAMPLES: Readonly<Record<LegendKey, () => readonly SvgElement[]>> = {
  man: () => person({ gender: 'man' }),
  woman: () => person(woman()),
  'non-binary': () => person({ gender: 'non-binary' }),
  'own-words': () => person({ gender: 'in-own-words' }),
  'gender-not-known': () => person({}),
  'recorded-sex': () => person({ sexRecordedAtBirth: 'female' }, { drawRecordedSex: true }),
  pet: () => person({ pet: true }),
  index: () => person(woman(), { isIndex: true }),
  age: () => person(woman({ born: '2016-06-01' })),
  'age-range': () => person(woman({ born: '2017' })),
  'not-born': () => person(woman({ born: '2030' })),
  died: () => person(woman({ death: {} })),
  interpreter: () => [speechBubble(MIDDLE)],
  'more-relatives': () => [
    movedTo({ x: 66, y: -9 }, ...drawMoreMark({ up: 1, side: 1, down: 1 }).elements),
  ],
  migration: () => [migrationWaves(MIDDLE)],
  expected: () => loss('expected'),
  'pregnancy-born': () => loss('birth'),
  miscarriage: () => loss('miscarriage'),
  stillbirth: () => loss('stillbirth'),
  abortion: () => loss('abortion'),
  'health-physical': () => health('physical', HEALTH_LETTERS.physical),
  'health-mental': () => health('mental', HEALTH_LETTERS.mental),
  'health-substance': () => health('substance', HEALTH_LETTERS.substance),
  'health-learning': () => letters(HEALTH_LETTERS.learning),
  'health-sensory': () => letters(HEALTH_LETTERS.sensory),
  'health-other': () => letters(HEALTH_LETTERS.other),
  'health-suspected': () => health('mental', '?', 'suspected'),
  'health-recovery': () => health('mental', 'r', 'in-recovery'),
  'health-past': () => letters('p'),
  'partners-married': () => partners('married'),
  'partners-civil': () => partners('civil-partnership'),
  'partners-religious': () => partners('religious-only'),
  'partners-unmarried': () => partners('cohabiting'),
  'partners-affair': () => partners('affair'),
  'partners-other': () => partners('other'),
  'partners-none': () => drawPartnerLine(undefined, LEVEL, MIDDLE).elements,
  'slash-one': () => partners('married', 'separated'),
  'slash-two': () => partners('married', 'divorced'),
  'slash-crossed': () => partners('married', 'current', true),
  'letter-m': () => letters('m'),
  'letter-cp': () => letters('cp'),
  'letter-rel-m': () => letters('rel m'),
  'letter-lt': () => letters('LT'),
  'letter-rel': () => letters('Rel'),
  'letter-eng': () => letters('eng'),
  'letter-s': () => letters('s'),
  'letter-r': () => letters('r'),
  'letter-d': () => letters('d'),
  'child-birth': () =>
    drawChildLine('birth', UPRIGHT, { contested: false, presumed: false }).elements,
  'child-legal': () => child('legal'),
  'child-adoptive': () => child('adoptive'),
  'child-foster': () => child('foster'),
  'child-kinship': () => child('kinship'),
  'child-guardian': () => child('guardian'),
  'child-step': () => child('step'),
  'child-social': () => child('social'),
  'child-donor': () => child('donor'),
  'child-surrogate': () => child('surrogate'),
  'child-siblings': () => [svgElement('path', { d: 'M-26 20V-14H26V20', strokeWidth: LINE })],
  'child-contested': () => child('birth', { contested: true }),
  'child-presumed': () => child('birth', { presumed: true }),
  twins: () => twins(false),
  'twins-identical': () => twins(true),
  household: () => drawHouseholdOutline(boxed(-44, 44)).elements,
  'household-overlap': () => [
    ...drawHouseholdOutline(boxed(-44, 12)).elements,
    ...drawHouseholdOutline(boxed(-12, 44), 1).elements,
  ],
  'bond-close': () => bond('close'),
  'bond-fused': () => bond('fused'),
  'bond-distant': () => bond('distant'),
  'bond-hostile': () => bond('hostile'),
  'bond-close-hostile': () => bond('close-hostile'),
  'bond-fused-hostile': () => bond('fused-hostile'),
  'bond-cutoff': () => bond('cutoff'),
  'bond-cutoff-repaired': () => bond('cutoff-repaired'),
  'bond-focused-on': () => bond('focused-on', true),
  'bond-caretaker': () => bond('caretaker'),
  'bond-spiritual': () => bond('spiritual'),
  'bond-arrow': () => bond('focused-on', true),
  'bond-past': () => letters('past'),
  harm: () => harmStroke(LEVEL),
  'harm-unnamed': () => harmStroke(LEVEL),
  'harm-physical': () => harmLetter('physical'),
  'harm-emotional': () => harmLetter('emotional'),
  'harm-sexual': () => harmLetter('sexual'),
  'harm-coercive-control': () => harmLetter('coercive-control'),
  'harm-economic': () => harmLetter('economic'),
  'harm-neglect': () => harmLetter('neglect'),
  'harm-exploitation': () => harmLetter('exploitation'),
  'harm-honour-based': () => harmLetter('honour-based'),
  'harm-no-status': () => letters('?'),
  'harm-past': () => letters('past'),
}

/** A small example of a mark, drawn by the very functions that draw the picture. */
export const legendSample = (key: LegendKey): readonly SvgElement[] => SAMPLES[key]()
