import { toMarkdown, toSvg, viewFor, type Picture, type Reader } from '@relational-practice/core'
import { checkSvg, textsOfSvg } from '@relational-practice/testkit'
import { describe, expect, test } from 'vitest'
import { startTelling } from '../src/describe/telling.ts'
import { drawGenogram } from '../src/draw/draw-genogram.ts'
import { drawnTies } from '../src/draw/drawn-ties.ts'
import type { GenogramLayout } from '../src/layout/genogram-layout.ts'
import { layoutGenogram } from '../src/layout/layout-genogram.ts'
import { genogramRecord, type Genogram } from '../src/schema/index.ts'
import { firstVisit } from './families/first-visit.ts'
import { imported } from './families/imported.ts'
import { manyWays } from './families/many-ways.ts'
import { twoHomes } from './families/two-homes.ts'

const asOf = '2026-06-30'

const layoutFor = (
  genogram: Genogram,
  reader: Reader | 'worker' = 'worker',
  options: Partial<GenogramLayout['options']> = {},
): GenogramLayout => {
  const view = viewFor(genogramRecord, genogram, reader)
  if (!view) throw new Error('no view')
  return layoutGenogram(view, { asOf, ...options })
}

const wordsOf = (picture: Picture): string => toMarkdown({ tree: picture.words })

/** The items under one heading of a picture's words. */
const itemsUnder = (picture: Picture, title: string): number => {
  const blocks = picture.words.children
  const at = blocks.findIndex(
    (block) =>
      block.type === 'heading' &&
      block.children.some((text) => 'value' in text && text.value === title),
  )
  const list = blocks[at + 1]
  return at >= 0 && list?.type === 'list' ? list.children.length : 0
}

const marlon: Reader = { title: 'Marlon', audiences: ['family'], people: ['p-marlon'] }

const pictures = [
  ['first-visit', layoutFor(firstVisit)],
  ['two-homes', layoutFor(twoHomes)],
  ['two-homes-for-marlon', layoutFor(twoHomes, marlon, { ties: false })],
  ['many-ways', layoutFor(manyWays)],
  ['imported', layoutFor(imported, 'worker', { recordedSexWhereGenderNotAsked: true })],
] as const

describe.each(pictures)('%s', (name, layout) => {
  const picture = drawGenogram(layout)
  const svg = toSvg(picture)

  test('looks as it was looked at', async () => {
    await expect(svg).toMatchFileSnapshot(`svg/${name}.svg`)
  })

  test('is a sound drawing in which no words stand on one another', () => {
    expect(checkSvg(svg)).toEqual([])
  })

  test('names the same people in the picture and in its words', () => {
    const drawn = textsOfSvg(svg).map(({ words }) => words)
    const { people = {} } = layout.view.record
    const words = wordsOf(picture)
    expect(Object.keys(people)).toHaveLength(layout.people.length)
    for (const { name: known } of Object.values(people)) {
      if (known === undefined) continue
      expect(words).toContain(known)
      expect(drawn.join(' ')).toContain(known)
    }
    expect(itemsUnder(picture, 'People in the picture')).toBe(layout.people.length)
  })

  test('names the same ties in the picture and in its words', () => {
    const telling = startTelling(layout.view, asOf)
    expect(itemsUnder(picture, 'Partners')).toBe(layout.partnerLines.length)
    expect(itemsUnder(picture, 'Who lives together')).toBe(
      new Set(layout.households.map(({ id }) => id)).size,
    )
    expect(itemsUnder(picture, 'How people are with each other')).toBe(
      drawnTies(layout, telling).length,
    )
  })
})

describe('the words of a picture', () => {
  const layout = layoutFor(twoHomes)

  test('tell no tie that is not drawn', () => {
    const words = wordsOf(drawGenogram(layoutFor(twoHomes, 'worker', { ties: false })))
    expect(wordsOf(drawGenogram(layout))).toMatch(/described as|said to have harmed/)
    expect(words).not.toMatch(/described as|said to have harmed/)
  })

  test('tell of health what is drawn, and not what has yet to begin', () => {
    const people = { 'p-leah': { name: 'Leah' } }
    const words = (from: string): string =>
      wordsOf(
        drawGenogram(
          layoutFor({
            ...firstVisit,
            people,
            healthMarks: { 'h-1': { person: 'p-leah', area: 'mental', from } },
          }),
        ),
      )
    expect(words('2020')).toContain('Leah: mental health (since 2020).')
    expect(words('2027')).not.toContain('mental health')
  })

  test('name nobody who is not drawn', () => {
    const people = layout.people.filter(({ id }) => id !== 'p-pat')
    const childLines = layout.childLines.filter(({ parents }) => !parents.includes('p-pat'))
    const households = layout.households.filter(({ id }) => id !== 'hh-3')
    expect(wordsOf(drawGenogram(layout))).toContain('Pat Oduya')
    expect(wordsOf(drawGenogram({ ...layout, people, childLines, households }))).not.toContain(
      'Pat Oduya',
    )
  })

  test('tell harm by nobody named, which is drawn as coming from nobody', () => {
    const picture = drawGenogram(
      layoutFor({
        ...firstVisit,
        harms: { 'x-9': { harmed: 'p-leah', kinds: ['neglect'], status: 'alleged' } },
      }),
    )
    expect(wordsOf(picture)).toContain('Leah is said to have been harmed: neglect (alleged).')
    const texts = textsOfSvg(toSvg(picture)).map(({ words }) => words)
    expect(texts).toContain('N')
    expect(texts.join(' ')).toContain('Begins at nobody: who did it is not named here')
  })
})

describe('drawGenogram', () => {
  test('gives ids to the worker’s picture only', () => {
    expect(toSvg(drawGenogram(layoutFor(twoHomes)))).toContain('data-id="p-amina"')
    const shared = toSvg(drawGenogram(layoutFor(twoHomes, marlon)))
    expect(shared).not.toContain('data-id')
    expect(shared).not.toMatch(/"[a-z]{1,2}-[a-z]+\d*"/)
  })

  test('writes what people are called as text, whatever it is', () => {
    const canary = '</text><script>alert("&amp;")</script>'
    const people = { 'p-leah': { name: canary } }
    const svg = toSvg(drawGenogram(layoutFor({ ...firstVisit, title: canary, people })))
    expect(checkSvg(svg)).toEqual([])
    const texts = textsOfSvg(svg).map(({ words }) => words)
    expect(texts.join('')).toContain(canary.replaceAll(' ', ''))
  })

  test('shows the family of another day', () => {
    const then = drawGenogram(layoutFor(twoHomes, 'worker', { asOf: '2015-06-30' }))
    expect(toSvg(then)).not.toContain('Joy')
    expect(wordsOf(then)).not.toContain('Joy')
    expect(wordsOf(then)).toContain('Grace and Marlon are married')
    expect(wordsOf(then)).not.toContain('said to have harmed Grace: physical')
  })

  test('draws an empty genogram as a titled sheet', () => {
    const empty = drawGenogram(layoutFor({ kind: 'genogram', schemaVersion: 1, id: 'r-1' }))
    expect(checkSvg(toSvg(empty))).toEqual([])
    expect(empty.title).toBe('Genogram')
    expect(empty.words.children).toEqual([])
  })

  test('explains in the legend what is drawn and nothing else', () => {
    const texts = textsOfSvg(toSvg(drawGenogram(layoutFor(firstVisit)))).map(({ words }) => words)
    expect(texts).toContain('Pet: Biscuit (dog)')
    expect(texts).toContain('Close')
    expect(texts).not.toContain('Man or boy')
    expect(texts).not.toContain('Harm')
    expect(texts).not.toContain('Has died')
  })
})
