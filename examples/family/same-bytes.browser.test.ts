import { toHtml, toMarkdown, toSvg, viewFor } from '@relational-practice/core'
import { expect, it } from 'vitest'
import html from './expected/genogram.html?raw'
import markdown from './expected/genogram.md?raw'
import svg from './expected/genogram.svg?raw'
import text from './expected/genogram.txt?raw'
import record from './genogram.json' with { type: 'json' }
import {
  describeGenogram,
  documentGenogram,
  drawGenogram,
  genogramRecord,
  layoutGenogram,
  parseGenogram,
} from '@relational-practice/genogram'

// The same bytes in a browser as on Node, where the expected files were written and are compared too.
it('makes the same pictures and texts in a browser', () => {
  const parsed = parseGenogram(record)
  const view = parsed.ok && viewFor(genogramRecord, parsed.value, 'worker')
  if (!view) throw new Error('the example does not parse')
  const options = { asOf: '2026-06-01' }
  const document = documentGenogram(view, options)
  expect(toSvg(drawGenogram(layoutGenogram(view, options)))).toBe(svg)
  expect(describeGenogram(view, options)).toBe(text)
  expect(toMarkdown(document)).toBe(markdown)
  expect(toHtml(document)).toBe(html)
})
