import type { Element, Root } from 'hast'
import { toHtml as write } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { FONT_FAMILY } from '../text/text-width.ts'
import { SHARED_NOTE } from '../wording/under-title.ts'
import type { Picture } from './picture.ts'
import type { ReaderDocument } from './reader-document.ts'

const STYLE = `body{font-family:${FONT_FAMILY};font-size:12pt;line-height:1.5;max-width:60em;margin:2em auto;padding:0 1em;color:#000;background:#fff}
table{border-collapse:collapse}th,td{border:1px solid #555;padding:.3em .6em;text-align:left;vertical-align:top}
figure{margin:1.5em 0}svg{max-width:100%;height:auto}
footer{display:none}
@media print{body{margin:0 0 2em;max-width:none}footer{display:block;position:fixed;bottom:0;left:0;font-size:9pt}figure+figure{break-before:page}h1,h2,h3{break-after:avoid}tr,figure{break-inside:avoid}}`

const element = (
  tagName: string,
  children: Element['children'],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children })

const text = (value: string): Element['children'][number] => ({ type: 'text', value })

const withPrefix = (value: string, prefix: string): string =>
  value.replaceAll(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)

// Ids in pictures are constant, so that a picture is the same bytes wherever it is made. On a page
// with several they would clash, and a picture would be labelled by another's title.
const withOwnIds = (node: Element, prefix: string): Element => {
  const properties = Object.fromEntries(
    Object.entries(node.properties).map(([name, value]) => {
      if (name === 'id') return [name, `${prefix}${String(value)}`]
      if (name === 'ariaLabelledBy') {
        const ids = Array.isArray(value) ? value.join(' ') : String(value)
        return [name, ids.replaceAll(/\S+/g, (id) => `${prefix}${id}`)]
      }
      return [name, typeof value === 'string' ? withPrefix(value, prefix) : value]
    }),
  )
  const children = node.children.map((child) =>
    child.type === 'element' ? withOwnIds(child, prefix) : child,
  )
  return { ...node, properties, children }
}

// A printed page that falls out of a document still has to say that it may not be everything.
const everyPage = ({ reader }: ReaderDocument): Element[] =>
  reader === 'worker' ? [] : [element('footer', [text(SHARED_NOTE)])]

/**
 * The document as one HTML page that needs nothing else: no script, no font, no address outside.
 * Pictures stand in it as SVG. The same bytes for the same document, on every machine.
 */
export const toHtml = (document: ReaderDocument): string => {
  let pictures = 0
  const handlers = {
    picture: (_state: unknown, { svg }: Picture): Element => {
      pictures += 1
      return element('figure', [pictures === 1 ? svg : withOwnIds(svg, `picture-${pictures}-`)])
    },
  }
  const tree = toHast(document.tree, { handlers })
  const blocks = tree.type === 'root' ? tree.children : [tree]
  const body = blocks.filter((node) => node.type !== 'doctype')
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element(
        'html',
        [
          element('head', [
            element('meta', [], { charSet: 'utf-8' }),
            element('meta', [], {
              name: 'viewport',
              content: 'width=device-width, initial-scale=1',
            }),
            element('title', [text(document.title)]),
            element('style', [text(STYLE)]),
          ]),
          element('body', [element('main', body), ...everyPage(document)]),
        ],
        { lang: 'en-GB' },
      ),
    ],
  }
  return `${write(page)}\n`
}
