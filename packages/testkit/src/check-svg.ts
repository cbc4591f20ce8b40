import { boxesOverlap, textWidth, type Box } from '@relational-practice/core'
import { readXml, type XmlElement } from './read-xml.ts'

const ALLOWED_ELEMENTS = [
  'circle',
  'clipPath',
  'defs',
  'desc',
  'g',
  'path',
  'pattern',
  'rect',
  'svg',
  'text',
  'title',
]

const LOADS_SOMETHING = /^(on.*|style|src|href|.*:href)$/i
const NOT_A_NUMBER = /NaN|undefined|Infinity|null|\[object/
const TOO_EXACT = /\d\.\d{2,}/
const OUTSIDE = /(?:https?:|data:|\/\/|url\((?!#))/i

/** A text of a drawing, as it is meant, and the box it takes. */
export interface SvgText {
  readonly words: string
  readonly box: Box
}

interface Frame {
  readonly x: number
  readonly y: number
  readonly scale: number
}

const moved = (frame: Frame, transform: string | undefined): Frame => {
  let { x, y, scale } = frame
  for (const [, kind, values = ''] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0] = values.split(/[ ,]+/).map(Number)
    if (kind === 'translate') [x, y] = [x + a * scale, y + b * scale]
    if (kind === 'scale') scale *= a
  }
  return { x, y, scale }
}

const wordsOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')

const numberOf = (element: XmlElement, name: string): number =>
  Number(element.attributes.get(name) ?? 0)

const boxOf = (element: XmlElement, frame: Frame, words: string): Box => {
  const size = numberOf(element, 'font-size') * frame.scale
  const bold = element.attributes.get('font-weight') === 'bold'
  const width = textWidth(words, { size, bold })
  const x = frame.x + numberOf(element, 'x') * frame.scale
  const baseline = frame.y + numberOf(element, 'y') * frame.scale
  const start = element.attributes.get('text-anchor') === 'middle' ? x - width / 2 : x
  // From the top of capitals to the bottom of letters such as p.
  return { x: start, y: baseline - size * 0.72, width, height: size * 0.92 }
}

const everyElement = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child))),
]

/** What of a text is seen through a clip: none, some of it, or all. */
const seenIn = (clip: Box | undefined, { words, box }: SvgText): SvgText[] => {
  if (!clip) return [{ words, box }]
  const x = Math.max(box.x, clip.x)
  const y = Math.max(box.y, clip.y)
  const width = Math.min(box.x + box.width, clip.x + clip.width) - x
  const height = Math.min(box.y + box.height, clip.y + clip.height) - y
  return width > 0 && height > 0 ? [{ words, box: { x, y, width, height } }] : []
}

const CLIPPED = /^url\(#([^)]*)\)$/

/** Rectangles that clip, by id. */
type Clips = ReadonlyMap<string, XmlElement>

const clipsOf = (root: XmlElement): Clips =>
  new Map(
    everyElement(root).flatMap(({ name, attributes, children }) => {
      const [shape] = children
      const id = attributes.get('id')
      const isRect = typeof shape === 'object' && shape.name === 'rect'
      return name === 'clipPath' && id !== undefined && isRect ? [[id, shape] as const] : []
    }),
  )

const clipOf = (element: XmlElement, { x, y, scale }: Frame, clips: Clips): Box | undefined => {
  const id = CLIPPED.exec(element.attributes.get('clip-path') ?? '')?.[1]
  const rect = id === undefined ? undefined : clips.get(id)
  return (
    rect && {
      x: x + numberOf(rect, 'x') * scale,
      y: y + numberOf(rect, 'y') * scale,
      width: numberOf(rect, 'width') * scale,
      height: numberOf(rect, 'height') * scale,
    }
  )
}

const textsIn = (element: XmlElement, frame: Frame, clips: Clips): SvgText[] => {
  const inner = moved(frame, element.attributes.get('transform'))
  const clip = clipOf(element, inner, clips)
  if (element.name === 'text') {
    const words = wordsOf(element)
    return [{ words, box: boxOf(element, inner, words) }]
  }
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : textsIn(child, inner, clips).flatMap((text) => seenIn(clip, text)),
  )
}

const textsOf = (root: XmlElement): SvgText[] =>
  textsIn(root, { x: 0, y: 0, scale: 1 }, clipsOf(root))

/** The texts of a drawing with their boxes, for tests that ask what it says and where. */
export const textsOfSvg = (svg: string): readonly SvgText[] => textsOf(readXml(svg))

const elementFaults = ({ name, attributes }: XmlElement): string[] => [
  ...(ALLOWED_ELEMENTS.includes(name) ? [] : [`an element ${name}`]),
  ...[...attributes].flatMap(([attribute, value]) => [
    ...(LOADS_SOMETHING.test(attribute) ? [`an attribute ${attribute}`] : []),
    ...(NOT_A_NUMBER.test(value) ? [`${name} ${attribute}="${value}"`] : []),
    ...(TOO_EXACT.test(value) ? [`a number too exact in ${name} ${attribute}="${value}"`] : []),
    ...(attribute !== 'xmlns' && OUTSIDE.test(value)
      ? [`${name} ${attribute} refers outside the file`]
      : []),
  ]),
]

const idFaults = (elements: readonly XmlElement[]): string[] => {
  const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? [])
  const known = new Set(ids)
  const wanted = elements.flatMap(({ attributes }) => [
    ...(attributes.get('aria-labelledby')?.split(' ') ?? []),
    ...[...attributes.values()].flatMap((value) =>
      [...value.matchAll(/url\(#([^)]*)\)/g)].map(([, id = '']) => id),
    ),
  ])
  return [
    ...(known.size === ids.length ? [] : ['an id stands twice']),
    ...wanted.filter((id) => !known.has(id)).map((id) => `nothing has the id ${id}`),
  ]
}

const rootFaults = ({ name, attributes, children }: XmlElement): string[] => {
  const [title, description] = children.filter((child) => typeof child !== 'string')
  const box = (attributes.get('viewBox') ?? '').split(' ').map(Number)
  const isBox = box.length === 4 && box.every((side) => Number.isFinite(side)) && (box[2] ?? 0) > 0
  return [
    ...(name === 'svg' ? [] : ['the root is no svg']),
    ...(attributes.get('xmlns') === 'http://www.w3.org/2000/svg' ? [] : ['no namespace']),
    ...(attributes.get('role') === 'img' ? [] : ['the root is not marked as an image']),
    ...(isBox ? [] : ['no view box']),
    ...(title?.name === 'title' && wordsOf(title) !== '' ? [] : ['no title']),
    ...(description?.name === 'desc' && wordsOf(description) !== '' ? [] : ['no description']),
  ]
}

const textFaults = (texts: readonly SvgText[], root: XmlElement): string[] => {
  const [, , width = 0, height = 0] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number)
  const inOrder = texts.toSorted((a, b) => a.box.y - b.box.y)
  const outside = texts.filter(
    ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
  )
  const overlaps = inOrder.flatMap((one, place) => {
    const found: string[] = []
    for (const other of inOrder.slice(place + 1)) {
      if (other.box.y >= one.box.y + one.box.height) break
      if (boxesOverlap(one.box, other.box)) found.push(`“${one.words}” stands on “${other.words}”`)
    }
    return found
  })
  return [...outside.map(({ words }) => `“${words}” leaves the drawing`), ...overlaps]
}

/**
 * What is wrong with a drawing as a file: whether it is well-formed XML of the few elements and
 * attributes a drawing needs, stands by itself, names itself to somebody who does not see it, and
 * whether any of its texts stand on one another or leave it.
 *
 * @returns one line a fault; none for a sound drawing. For tests: it quotes the texts.
 */
export const checkSvg = (svg: string): readonly string[] => {
  let root: XmlElement
  try {
    root = readXml(svg)
  } catch (error) {
    return [error instanceof Error ? error.message : 'not XML']
  }
  const elements = everyElement(root)
  return [
    ...rootFaults(root),
    ...elements.flatMap(elementFaults),
    ...idFaults(elements),
    ...textFaults(textsOf(root), root),
  ]
}
