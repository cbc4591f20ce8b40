import { toMarkdown, toSvg, viewFor, type Reader } from '@relational-practice/core'
import { textsOfSvg } from '@relational-practice/testkit'
import { describe, expect, test } from 'vitest'
import { describeGenogram } from '../src/describe/describe-genogram.ts'
import { documentGenogram } from '../src/document/document-genogram.ts'
import { drawGenogram } from '../src/draw/draw-genogram.ts'
import { layoutGenogram } from '../src/layout/layout-genogram.ts'
import { genogramRecord, type Genogram } from '../src/schema/index.ts'

const family: Genogram = {
  kind: 'genogram',
  schemaVersion: 1,
  id: 'r-1',
  people: {
    'p-ada': {
      name: 'Ada',
      gender: 'woman',
      born: '1980',
      death: { on: '2023-05', place: 'Ryde' },
    },
    'p-ben': { name: 'Ben', gender: 'man', born: '1978' },
    'p-col': { name: 'Col', gender: 'man', born: '1979' },
    'p-dot': { name: 'Dot', gender: 'woman', born: '2012-04-01' },
    'p-eve': { name: 'Eve', gender: 'woman', born: '2022' },
    'p-fay': { name: 'Fay', gender: 'woman', born: '1960' },
  },
  indexPeople: ['p-dot', 'p-eve'],
  partnerships: {
    'u-1': { partners: ['p-ada', 'p-ben'], kind: 'married', from: '2010' },
    'u-2': { partners: ['p-ada', 'p-col'], kind: 'cohabiting', from: '2021' },
  },
  partnershipEvents: {
    'e-1': { partnership: 'u-1', kind: 'married', on: '2010' },
    'e-2': { partnership: 'u-1', kind: 'separated', on: '2019' },
    'e-3': { partnership: 'u-1', kind: 'divorced', on: '2020' },
  },
  parentLinks: {
    'l-1': { child: 'p-dot', parent: 'p-ada', kind: 'birth', role: 'mother' },
    'l-2': { child: 'p-dot', parent: 'p-ben', kind: 'birth', role: 'father' },
    'l-3': { child: 'p-eve', parent: 'p-ada', kind: 'birth', role: 'mother' },
    'l-4': { child: 'p-dot', parent: 'p-fay', kind: 'foster', from: '2020' },
    'l-5': { child: 'p-dot', parent: 'p-col', kind: 'step', from: '2021' },
  },
  pregnancies: {
    'w-1': { carrier: 'p-ada', outcome: 'miscarriage', on: '2018', name: 'Star' },
    'w-2': { carrier: 'p-ada', outcome: 'expected', due: '2015-09', name: 'Bean' },
  },
  healthMarks: {
    'h-1': { person: 'p-ada', area: 'substance', what: 'Drinks', state: 'current', from: '2019' },
  },
  households: { 'hh-1': { name: 'Oak Row' }, 'hh-2': { name: 'Elm Court' } },
  householdStays: {
    's-1': { person: 'p-dot', household: 'hh-1', to: '2020' },
    's-2': { person: 'p-ben', household: 'hh-1', to: '2019' },
    's-3': { person: 'p-dot', household: 'hh-2', from: '2020' },
  },
  bonds: {
    'b-1': { between: ['p-dot', 'p-ben'], kind: 'close', from: '2013', to: '2018' },
    'b-2': { between: ['p-dot', 'p-fay'], kind: 'distant', from: '2020' },
  },
  harms: {
    'x-1': {
      kinds: ['physical'],
      by: 'p-ben',
      harmed: 'p-ada',
      status: 'alleged',
      from: '2017',
    },
    'x-2': { kinds: ['neglect'], harmed: 'p-dot', status: 'found', from: '2014', to: '2020' },
  },
  placements: { 'pl-1': { child: 'p-dot', kind: 'foster', carers: ['p-fay'], from: '2020-02' } },
  responsibilities: {
    'pr-1': { child: 'p-dot', holder: 'p-ada', basis: 'mother' },
    'pr-2': { child: 'p-dot', authority: true, basis: 'care-order', from: '2020-03-01' },
  },
  migrations: { 'm-1': { person: 'p-ben', toPlace: 'Cadiz', on: '2019' } },
  statements: {
    'st-1': { speaker: 'p-dot', words: 'I miss my dad', saidOn: '2021-03-03' },
    'st-2': { speaker: 'p-dot', words: 'We have a cat', saidOn: '2015-03-03' },
  },
}

const FAMILY: Reader = { title: 'Ben', audiences: ['family'], people: ['p-ben'] }

/** All that is made for somebody of the family on a day, in one text each. */
const madeOn = (asOf: string, reader: Reader | 'worker' = 'worker'): readonly string[] => {
  const view = viewFor(genogramRecord, family, reader)
  if (!view) throw new Error('no view')
  const picture = drawGenogram(layoutGenogram(view, { asOf }))
  const drawn = textsOfSvg(toSvg(picture)).map(({ words }) => words)
  const document = documentGenogram(view, { asOf })
  const words = toMarkdown({ ...document, tree: picture.words })
  return [describeGenogram(view, { asOf }), toMarkdown(document), words, drawn.join('\n')]
}

const LATER = {
  'a person': /\bEve\b/,
  'a death': /Ada (?:has )?died|Ryde|2023/,
  'a partner': /Ada and Col|Col and Ada|\bLT\b/,
  'the end of a partnership': /separated|divorced|\bs 2019|\bd 2020/i,
  'a step-parent': /step-parent/i,
  'a foster carer': /foster/i,
  'a pregnancy': /Star|miscarriage/i,
  'a health mark': /Drinks/,
  'a stay and its home': /Elm Court/,
  'the end of a stay': /until (?:2019|2020)/,
  'a bond': /distant/i,
  'the end of a bond': /to 2018|until 2018/,
  harm: /physical/i,
  'the end of harm': /to 2020/,
  responsibility: /local authority/i,
  'a move': /Cadiz/,
  'words said': /miss my dad/,
} as const

describe.each(['worker', FAMILY] as const)('a day five years before, for %o', (reader) => {
  const then = madeOn('2015-06-30', reader)

  test.each(Object.entries(LATER))('tells and draws nothing of %s that came later', (_, later) => {
    expect(then.filter((text) => later.test(text))).toEqual([])
  })

  test('tells and draws what went on then', () => {
    const [described = '', document = '', words = '', drawn = ''] = then
    expect(described).toContain('Ada and Ben are married')
    expect(described).toContain('Dot and Ben live here.')
    expect(described).toContain('Dot is a girl, aged 3')
    expect(described).toContain('Ada has parental responsibility for Dot')
    expect(described).toContain('We have a cat')
    expect(described).toContain('neglect (found; since 2014)')
    expect(described).toContain('Dot and Ben are described as close (since 2013).')
    for (const text of [described, document, words, drawn]) {
      expect(text).toContain('Dot')
      expect(text).toContain('Oak Row')
    }
    expect(drawn).toContain('m 2010')
  })
})

test('what the tests look for is told on a later day', () => {
  const now = madeOn('2026-06-30').join('\n')
  expect(Object.entries(LATER).filter(([, later]) => !later.test(now))).toEqual([])
})

test('an expected child is drawn for the worker while it was expected, and not before', () => {
  expect(madeOn('2015-06-30').join('\n')).toContain('Bean')
  expect(madeOn('2014-06-30').join('\n')).not.toContain('Bean')
})
