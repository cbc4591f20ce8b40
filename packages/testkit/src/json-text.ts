const WIDTH = 100
/** Marks that turn the direction of a text would do so on the page too. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const scalar = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    BIDI,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const onOneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return scalar(value)
  const fields = Object.entries(value).map(([key, inner]) => `${scalar(key)}: ${onOneLine(inner)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

const write = (value: unknown, depth: number, room: number): string => {
  const short = onOneLine(value)
  // A record and its collections are always open: one item a line.
  if (depth > 1 && short.length <= room) return short
  const indent = '  '.repeat(depth + 1)
  const close = '  '.repeat(depth)
  if (Array.isArray(value)) {
    if (short.length <= room) return short
    const entries = value.map(
      (inner) => indent + write(inner, depth + 1, WIDTH - indent.length - 1),
    )
    return `[\n${entries.join(',\n')}\n${close}]`
  }
  if (typeof value !== 'object' || value === null) return scalar(value)
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => {
      const before = `${indent}${scalar(key)}: `
      return before + write(inner, depth + 1, WIDTH - before.length - 1)
    })
  return `{\n${fields.join(',\n')}\n${close}}`
}

/** A record as JSON that people like to read: an item a line as long as it fits. */
export const jsonText = (record: object): string => write(record, 0, WIDTH)
