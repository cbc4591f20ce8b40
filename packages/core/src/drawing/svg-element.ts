import type { Picture } from '../document/picture.ts'
import type { Point } from '../geometry/shapes.ts'

/** An element of a drawing, as a tree that is written and escaped in one place. */
export type SvgElement = Picture['svg']

/** Whole numbers, or one decimal where a half unit matters; never `-0`. */
export const tidy = (value: number): number => Math.round(value * 10) / 10 || 0

/** Makes an element. Numbers are written tidily, texts are escaped when the tree is written. */
export const svgElement = (
  tagName: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (SvgElement | string | undefined)[]
): SvgElement => ({
  type: 'element',
  tagName,
  properties: Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === 'number' ? String(tidy(value)) : value]),
  ),
  children: children.flatMap((child) => {
    if (child === undefined) return []
    return [typeof child === 'string' ? { type: 'text', value: child } : child]
  }),
})

const at = ({ x, y }: Point): string => `${tidy(x)} ${tidy(y)}`

/** The path data of straight pieces through points. */
export const pathThrough = (points: readonly Point[], closed = false): string =>
  points.length === 0 ? '' : `M${points.map(at).join('L')}${closed ? 'Z' : ''}`

/** A group moved to a place. */
export const movedTo = (
  { x, y }: Point,
  ...children: readonly (SvgElement | string | undefined)[]
): SvgElement => svgElement('g', { transform: `translate(${tidy(x)} ${tidy(y)})` }, ...children)
