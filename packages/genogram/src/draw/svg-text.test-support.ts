import { toSvg } from '@relational-practice/core'
import { elementsOf, type Mark } from './mark.ts'
import { svgElement } from './svg-element.ts'

/** A mark as it is written in a file, to compare with. */
export const svgText = (mark: Pick<Mark, 'elements' | 'above'>): string => {
  const svg = svgElement('g', {}, ...elementsOf({ ...mark, explained: [] }))
  const whole = toSvg({
    type: 'picture',
    title: '',
    description: '',
    svg,
    words: { type: 'root', children: [] },
  })
  return /^<g>(.*)<\/g>\n$/s.exec(whole)?.[1] ?? ''
}

/** Every path's data in a mark. */
export const pathsOf = (mark: Pick<Mark, 'elements' | 'above'>): string[] =>
  [...svgText(mark).matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d)

/** The words in a mark, in order. */
export const wordsIn = (mark: Pick<Mark, 'elements' | 'above'>): string[] =>
  [...svgText(mark).matchAll(/>([^<>]+)<\/text>/g)].map(([, words = '']) => words)
