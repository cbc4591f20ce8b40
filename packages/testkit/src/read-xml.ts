/** An element of an XML file, with its texts as they are meant, not as they are escaped. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

const NAME = '[A-Za-z_][\\w.:-]*'
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y')
const TEXT = /[^<]+/y
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g')
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#x([\da-fA-F]+)|#(\d+));/g
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const fail = (why: string, at: number): never => {
  throw new SyntaxError(`${why} at character ${at}`)
}

const unescape = (text: string, at: number): string => {
  if (text.replaceAll(REFERENCE, '').includes('&')) fail('an ampersand that is no reference', at)
  return text.replaceAll(REFERENCE, (_, name?: string, hex?: string, decimal?: string) => {
    if (name !== undefined) return NAMED[name] ?? ''
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  })
}

const attributesOf = (source: string, at: number): Map<string, string> => {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) fail(`the attribute ${name} twice`, at)
    attributes.set(name, unescape(value, at))
  }
  return attributes
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/**
 * Reads the part of XML that our drawings are written in: elements, attributes in double quotes, text
 * and references to characters. Anything else (a comment, a document type, a processing
 * instruction, a section of raw text) is as much a fault as a tag that does not close.
 *
 * @throws {SyntaxError} with the place of the first fault.
 */
export const readXml = (source: string): XmlElement => {
  const top: Open = { name: '', attributes: new Map(), children: [] }
  const open: Open[] = [top]
  let at = 0
  while (at < source.length) {
    const inside = open.at(-1) ?? top
    TEXT.lastIndex = at
    const text = TEXT.exec(source)?.[0]
    if (text !== undefined) {
      if (inside !== top) inside.children.push(unescape(text, at))
      else if (text.trim() !== '') fail('text outside the root', at)
      at += text.length
      continue
    }
    TAG.lastIndex = at
    const tag = TAG.exec(source)
    if (!tag) return fail('no tag', at)
    const [whole, closes, name = '', attributes = '', empty] = tag
    if (closes) {
      if (inside === top || inside.name !== name) fail(`a tag ${name} closes that is not open`, at)
      open.pop()
    } else {
      const element: Open = { name, attributes: attributesOf(attributes, at), children: [] }
      inside.children.push(element)
      if (!empty) open.push(element)
    }
    at += whole.length
  }
  if (open.length > 1) fail(`${open.at(-1)?.name} does not close`, at)
  const [root, more] = top.children
  if (root === undefined || typeof root === 'string' || more) return fail('not one root', at)
  return root
}
