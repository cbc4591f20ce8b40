import { textWidth } from '@relational-practice/core'
import { drawLegend, LEAST_LEGEND_WIDTH } from '@relational-practice/core/drawing'
import { describe, expect, test } from 'vitest'
import { GENOGRAM_LEGEND } from './legend.ts'
import { legendSample } from './legend-samples.ts'
import { LEGEND_WORDS } from './legend-words.ts'
import { LEGEND_GROUPS, type LegendKey } from './mark.ts'
import { svgText, wordsIn } from '@relational-practice/testkit'

const every: readonly LegendKey[] = Object.values(LEGEND_GROUPS).flat()
const words = (keys: readonly LegendKey[], width = LEAST_LEGEND_WIDTH): string[] =>
  wordsIn({ elements: [drawLegend(GENOGRAM_LEGEND, keys, width).element] })

describe('drawLegend', () => {
  test('explains what is used and nothing else, each once and in one order', () => {
    expect(words(['harm-economic', 'woman', 'man', 'woman'])).toEqual([
      'What the marks mean',
      'People',
      'Man or boy',
      'Woman or girl',
      'Harm',
      'Ec',
      'Economic harm',
    ])
  })

  test('wraps its texts within its width', () => {
    for (const width of [LEAST_LEGEND_WIDTH, 1500, 3000]) {
      const { element, height } = drawLegend(GENOGRAM_LEGEND, every, width)
      const svg = svgText({ elements: [element] })
      expect(svg).toContain(`<rect width="${width}" height="${height}"`)
      const texts = svg.matchAll(
        /<text x="(\d+)" y="([\d.]+)"[^>]*font-size="22"(?![^>]*middle)[^>]*>([^<]*)</g,
      )
      for (const [, x, y, text = ''] of texts) {
        const bold = Object.keys(LEGEND_GROUPS).includes(text)
        expect(Number(x) + textWidth(text, { size: 22, bold })).toBeLessThanOrEqual(width)
        expect(Number(y)).toBeLessThan(height)
      }
    }
  })

  test('is lower in a wider picture', () => {
    expect(drawLegend(GENOGRAM_LEGEND, every, 3000).height).toBeLessThan(
      drawLegend(GENOGRAM_LEGEND, every, LEAST_LEGEND_WIDTH).height,
    )
  })

  test('takes the words of a picture instead of the usual ones', () => {
    const { element } = drawLegend(GENOGRAM_LEGEND, ['pet'], LEAST_LEGEND_WIDTH, {
      pet: 'Pet: Biscuit (dog)',
    })
    expect(wordsIn({ elements: [element] })).toContain('Pet: Biscuit (dog)')
  })
})

test('every mark has words of its own and a sample', () => {
  for (const key of every) {
    expect(LEGEND_WORDS[key]).toMatch(/\w/)
    expect(legendSample(key).length).toBeGreaterThan(0)
  }
})
