import { toSvg } from '@relational-practice/core'
import { elementsOf, svgElement, type Mark } from '@relational-practice/core/drawing'

type Drawn = Pick<Mark, 'elements' | 'above'>

/** A mark as it is written in a file, to compare with. */
export const svgText = (mark: Drawn): string => {
  const svg = svgElement('g', {}, ...elementsOf(mark))
  const words = { type: 'root' as const, children: [] }
  const whole = toSvg({ type: 'picture', title: '', description: '', svg, words })
  return /^<g>(.*)<\/g>\n$/s.exec(whole)?.[1] ?? ''
}

/** Every path's data in a mark. */
export const pathsOf = (mark: Drawn): string[] =>
  [...svgText(mark).matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d)

/** The words in a mark, in order. */
export const wordsIn = (mark: Drawn): string[] =>
  [...svgText(mark).matchAll(/>([^<>]+)<\/text>/g)].map(([, words = '']) => words)
