import { checkSvg, textsOfSvg } from '@relational-practice/testkit'
import { describe, expect, test } from 'vitest'
import { toSvg } from '../document/picture.ts'
import { drawPages } from './draw-pages.ts'
import type { Sheet } from './draw-sheet.ts'
import type { Paper } from './paper.ts'
import { svgElement, type SvgElement } from './svg-element.ts'
import { textLine } from './text-line.ts'

const SIZES = { least: 100, most: 160 }
const NOTE = 'It may not be everything.'

const sheet = (width: number, height: number, more: Partial<Sheet<'dot'>> = {}): Sheet<'dot'> => ({
  idPrefix: 'test',
  title: 'A drawing',
  under: [NOTE],
  description: 'Dots.',
  drawing: {
    elements: [0, 1, 2, 3, 4, 5, 6, 7].flatMap((place) => {
      const at = { x: 60 + (place * (width - 120)) / 7, y: 30 + (place * (height - 60)) / 7 }
      return [
        svgElement('circle', { cx: at.x, cy: at.y, r: 9 }),
        textLine(`dot${place}`, at, { size: 20 }),
      ]
    }),
    explained: ['dot'],
  },
  box: { x: 0, y: 0, width, height },
  legend: {
    groups: { Marks: ['dot'] },
    words: { dot: 'A dot' },
    sample: () => [svgElement('circle', { r: 9 })],
    isLetters: () => false,
  },
  ...more,
})

const svgOf = (svg: SvgElement): string =>
  toSvg({ type: 'picture', title: '', description: '', svg, words: { type: 'root', children: [] } })

const pagesOf = (of: Sheet<'dot'>, paper: Paper): string[] => drawPages(of, paper, SIZES).map(svgOf)

const wordsOn = (page: string): string[] => textsOfSvg(page).map(({ words }) => words)

const isTurned = (page: string): boolean => page.includes('width="297mm" height="210mm"')

describe('drawPages', () => {
  test('puts a small drawing with its legend on one page, as large as is allowed', () => {
    const pages = pagesOf(sheet(700, 400), { size: 'a4' })
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatch(/viewBox="0 0 1856 1312"|viewBox="0 0 1312 1856"/)
    expect(wordsOn(pages[0] ?? '')).toEqual(
      expect.arrayContaining(['A drawing', NOTE, 'dot0', 'dot7', 'A dot', 'Page 1 of 1']),
    )
  })

  test('turns the page whichever way lets it be larger, unless told', () => {
    const wide = sheet(1900, 500)
    expect(isTurned(pagesOf(wide, { size: 'a4' })[0] ?? '')).toBe(true)
    expect(isTurned(pagesOf(wide, { size: 'a4', orientation: 'portrait' })[0] ?? '')).toBe(false)
  })

  test('puts the legend on a page of its own where both cannot be read on one', () => {
    const pages = pagesOf(sheet(1800, 2400), { size: 'a4' })
    expect(pages.map((page) => wordsOn(page).includes('A dot'))).toEqual([false, true])
  })

  test('cuts what is larger than a page into tiles on which every word stands whole once', () => {
    const pages = pagesOf(sheet(5000, 3200), { size: 'a4' })
    expect(pages.length).toBeGreaterThan(3)
    const words = pages.flatMap(wordsOn)
    for (let dot = 0; dot < 8; dot += 1) expect(words).toContain(`dot${dot}`)
    expect(words.filter((each) => each.startsWith('page ')).length).toBeGreaterThan(1)
  })

  test('fits a larger drawing on larger paper', () => {
    const large = sheet(2600, 1700)
    expect(pagesOf(large, { size: 'a3' }).length).toBeLessThan(
      pagesOf(large, { size: 'a4' }).length,
    )
  })

  test('says title, note and page number on every page, and no text leaves one', () => {
    const items = Array.from({ length: 120 }, (_, place) => `Item ${place} of a long list.`)
    const long = sheet(5000, 3200, { lists: [{ title: 'A list', items }] })
    const pages = pagesOf(long, { size: 'a4' })
    for (const [place, page] of pages.entries()) {
      expect(checkSvg(page)).toEqual([])
      expect(wordsOn(page)).toEqual(
        expect.arrayContaining(['A drawing', NOTE, `Page ${place + 1} of ${pages.length}`]),
      )
    }
    const words = pages.flatMap(wordsOn)
    expect(items.every((item) => words.includes(item))).toBe(true)
  })

  test('puts short lists and the legend on one page where neither can stand with the drawing', () => {
    const lists = [{ title: 'A list', items: ['The one item.'] }]
    const pages = pagesOf(sheet(5000, 3200, { lists }), { size: 'a4' })
    const last = wordsOn(pages.at(-1) ?? '')
    expect(last).toEqual(expect.arrayContaining(['The one item.', 'A dot']))
    expect(pages).toHaveLength(pagesOf(sheet(5000, 3200), { size: 'a4' }).length)
    expect(checkSvg(pages.at(-1) ?? '')).toEqual([])
  })

  test('leaves the foot of every page free on the right, for a stamp', () => {
    for (const page of pagesOf(sheet(5000, 3200), { size: 'a4' })) {
      const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(page)?.[1] ?? '')
        .split(' ')
        .map(Number)
      const low = textsOfSvg(page).filter(({ box }) => box.y > height * 0.91 && box.x > width / 2)
      expect(low).toEqual([])
    }
  })
})
