import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { toHtml, toMarkdown, toSvg, type Picture, type ReaderDocument } from '../index.ts'

const words: Root = {
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Ayo & <Bea>' }] }],
}
const picture: Picture = {
  type: 'picture',
  title: 'A family',
  description: 'Two people',
  svg: {
    type: 'element',
    tagName: 'svg',
    properties: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 10 10',
      role: 'img',
      ariaLabelledBy: ['a-title'],
      fill: 'url(#dots)',
    },
    children: [
      {
        type: 'element',
        tagName: 'title',
        properties: { id: 'a-title' },
        children: [{ type: 'text', value: 'Ayo & <Bea> "B"' }],
      },
      {
        type: 'element',
        tagName: 'line',
        properties: { x1: '0', y1: '1', x2: '2', y2: '3', strokeDashArray: ['4', '2'] },
        children: [],
      },
    ],
  },
  words,
}
const document: ReaderDocument = {
  title: 'For <Ayo>',
  reader: { title: 'Ayo' },
  asOf: '2026-06-01',
  tree: {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: 'For *Ayo*' }] },
      picture,
      {
        type: 'table',
        children: [
          {
            type: 'tableRow',
            children: [{ type: 'tableCell', children: [{ type: 'text', value: 'Name | age' }] }],
          },
          {
            type: 'tableRow',
            children: [{ type: 'tableCell', children: [{ type: 'text', value: 'Bea' }] }],
          },
        ],
      },
    ],
  },
}

describe('writing for a reader', () => {
  it('writes SVG that is well-formed, with every text escaped', () => {
    expect(toSvg(picture)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img" aria-labelledby="a-title" fill="url(#dots)">' +
        '<title id="a-title">Ayo &#x26; &#x3C;Bea> "B"</title>' +
        '<line x1="0" y1="1" x2="2" y2="3" stroke-dasharray="4 2" /></svg>\n',
    )
  })

  it('writes Markdown in which a picture is its words', () => {
    expect(toMarkdown(document)).toBe(
      '# For \\*Ayo\\*\n\n## A family\n\nAyo & \\<Bea>\n\n| Name \\| age |\n| ----------- |\n| Bea         |\n',
    )
  })

  it('writes one HTML page that needs nothing else', () => {
    const page = toHtml(document)
    expect(page).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charset="utf-8">/)
    expect(page).toContain('<title>For &#x3C;Ayo></title>')
    expect(page).toContain('<figure><svg xmlns="http://www.w3.org/2000/svg"')
    expect(page).toContain('<th>Name | age</th>')
    expect(page).not.toMatch(/<script|src=|href=|url\([^#]/)
  })

  it('writes SVG in which no text can end what XML takes for more than text', () => {
    const title = { type: 'text' as const, value: 'a ]]> b' }
    expect(toSvg({ ...picture, svg: { ...picture.svg, children: [title] } })).toContain(
      'a ]]&#x3E; b</svg>',
    )
  })

  it('keeps the ids of several pictures on one page apart', () => {
    const page = toHtml({ ...document, tree: { type: 'root', children: [picture, picture] } })
    expect(page.match(/ id="[^"]*"/g)).toEqual([' id="a-title"', ' id="picture-2-a-title"'])
    expect(page).toContain('aria-labelledby="picture-2-a-title" fill="url(#picture-2-dots)"')
  })
})

it('says on every printed page for a reader that it may not be everything, and on no page for the worker', () => {
  const plain = { title: 'T', asOf: '2026-06-01', tree: { type: 'root' as const, children: [] } }
  const note =
    '<footer>This shows what has been agreed to share with you. It may not be everything.</footer>'
  expect(toHtml({ ...plain, reader: { title: 'Ayo' } })).toContain(note)
  expect(toHtml({ ...plain, reader: 'worker' })).not.toContain('<footer>')
})
