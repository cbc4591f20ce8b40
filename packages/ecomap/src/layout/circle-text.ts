import { textWidth, wrapText } from '@relational-practice/core'

/** A text set in lines inside a circle, and the radius the circle needs for it. */
export interface CircleText {
  readonly label: readonly string[]
  readonly caption: readonly string[]
  readonly radius: number
}

/** How letters are set in a circle. */
export interface CircleStyle {
  readonly label: { readonly size: number; readonly line: number }
  readonly caption: { readonly size: number; readonly line: number }
}

/** Between the letters and the edge of the circle. */
const INSIDE = 9

/** Widths to which a name is wrapped, to find the one that makes the smallest circle. */
const WIDTHS = [70, 90, 110, 130, 150, 180, 220, 280, 360]

/** Words wider than this are broken. */
const WIDEST_WORD = 220

/** One more line is worth a circle smaller by so much. */
const PER_LINE = 3

/** How wide the widest word of a text is, as far as it is kept whole. */
const wordWidth = (text: string, style: { readonly size: number }): number =>
  Math.min(WIDEST_WORD, Math.max(0, ...text.split(' ').map((word) => textWidth(word, style))))

interface Line {
  readonly width: number
  readonly height: number
}

const radiusFor = (lines: readonly Line[]): number => {
  const total = lines.reduce((sum, { height }) => sum + height, 0)
  let top = -total / 2
  let most = 0
  for (const { width, height } of lines) {
    const away = Math.max(Math.abs(top), Math.abs(top + height))
    most = Math.max(most, Math.sqrt((width / 2) * (width / 2) + away * away))
    top += height
  }
  return Math.ceil(most) + INSIDE
}

/** Sets a name, and smaller its kind under it, into the smallest circle that takes both, at least as large as told. */
export const circleText = (
  name: string,
  kind: string | undefined,
  style: CircleStyle,
  least: number,
): CircleText => {
  const { label, caption } = style
  let best: CircleText | undefined
  let bestCost = 0
  const narrowest = Math.max(wordWidth(name, label), wordWidth(kind ?? '', caption))
  const widest = Math.max(textWidth(name, label), textWidth(kind ?? '', caption))
  const wider = WIDTHS.filter((each) => each > narrowest && each < widest)
  for (const width of [narrowest, ...wider, widest]) {
    const names = wrapText(name, width, { size: label.size })
    const kinds = kind === undefined ? [] : wrapText(kind, width, { size: caption.size })
    const lines = [
      ...names.map((words) => ({ width: textWidth(words, label), height: label.line })),
      ...kinds.map((words) => ({ width: textWidth(words, caption), height: caption.line })),
    ]
    const radius = Math.max(least, radiusFor(lines))
    const cost = radius + PER_LINE * lines.length
    if (best && cost >= bestCost) continue
    best = { label: names, caption: kinds, radius }
    bestCost = cost
  }
  return best ?? { label: [], caption: [], radius: least }
}
