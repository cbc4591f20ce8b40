import { describe, expect, test } from 'vitest'
import { checkSvg, textsOfSvg } from './check-svg.ts'

const drawing = (inside: string, root = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" role="img" aria-labelledby="t"${root}>` +
  `<title id="t">Title</title><desc>Description</desc>${inside}</svg>\n`

const text = (words: string, x: number, y: number, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="20"${more}>${words}</text>`

describe('checkSvg', () => {
  test('finds nothing in a sound drawing', () => {
    const inside =
      '<defs><pattern id="h" width="2" height="2"><rect width="2" height="2" /></pattern></defs>' +
      `<g transform="translate(10 40)"><rect fill="url(#h)" width="20.5" height="3" />${text('Ruth', 0, 0)}</g>` +
      text('Dean', 10, 80)
    expect(checkSvg(drawing(inside))).toEqual([])
  })

  test.each([
    ['a tag that does not close', '<g>', /closes that is not open/],
    ['a tag that closes another', '<g></rect>', /closes that is not open/],
    ['a bare ampersand', text('A & B', 10, 40), /ampersand/],
    ['an attribute twice', '<rect x="1" x="2" />', /twice/],
    ['a comment', '<!-- aside -->', /no tag/],
  ])('reports %s', (_, inside, fault) => {
    expect(checkSvg(drawing(inside))).toEqual([expect.stringMatching(fault)])
  })

  test.each([
    ['a script', '<script>alert()</script>', 'an element script'],
    ['an embedded page', '<foreignObject />', 'an element foreignObject'],
    ['a handler', '<g onclick="x" />', 'an attribute onclick'],
    ['a link', '<g href="#t" />', 'an attribute href'],
    ['a number that is none', '<rect x="NaN" />', 'rect x="NaN"'],
    ['a value that is missing', '<rect x="undefined" />', 'rect x="undefined"'],
    ['a number too exact', '<rect x="0.123" />', 'a number too exact in rect x="0.123"'],
    [
      'a fill from elsewhere',
      '<rect fill="url(https://a.example/#p)" />',
      'rect fill refers outside the file',
    ],
    ['a reference to nothing', '<rect fill="url(#none)" />', 'nothing has the id none'],
    ['an id that stands twice', '<g id="t" />', 'an id stands twice'],
  ])('reports %s', (_, inside, fault) => {
    expect(checkSvg(drawing(inside))).toEqual([fault])
  })

  test('reports a drawing without name, role or size', () => {
    expect(checkSvg('<svg></svg>')).toEqual([
      'no namespace',
      'the root is not marked as an image',
      'no view box',
      'no title',
      'no description',
    ])
  })

  test('reports texts that stand on one another, wherever they were moved to', () => {
    const one = `<g transform="translate(100 100)"><g transform="scale(0.5)">${text('Ruth', 0, 0)}</g></g>`
    expect(checkSvg(drawing(one + text('Dean', 95, 105)))).toEqual(['“Dean” stands on “Ruth”'])
    expect(checkSvg(drawing(one + text('Dean', 40, 105)))).toEqual([])
    expect(checkSvg(drawing(one + text('Dean', 95, 125)))).toEqual([])
  })

  test('reports a text that leaves the drawing', () => {
    expect(checkSvg(drawing(text('Ruth', 380, 100)))).toEqual(['“Ruth” leaves the drawing'])
    expect(checkSvg(drawing(text('Ruth', 395, 100, ' text-anchor="middle"')))).toHaveLength(1)
  })
})

test('textsOfSvg gives texts as they are meant', () => {
  const [found] = textsOfSvg(drawing(text('&lt;b> &amp; &#x22;c&#34;', 10, 40)))
  expect(found?.words).toBe('<b> & "c"')
})
