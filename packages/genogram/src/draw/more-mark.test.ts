import { toMarkdown, toSvg, viewFor } from '@relational-practice/core'
import { checkSvg, pathsOf, textsOfSvg } from '@relational-practice/testkit'
import { expect, test } from 'vitest'
import { twoHomes } from '../../test/families/two-homes.ts'
import { layoutGenogram } from '../layout/layout-genogram.ts'
import { genogramRecord } from '../schema/index.ts'
import { drawGenogram } from './draw-genogram.ts'
import { drawMoreMark } from './more-mark.ts'

test.each([
  [{ up: 2, side: 0, down: 0 }, 1],
  [{ up: 1, side: 3, down: 1 }, 3],
  [{ up: 0, side: 0, down: 0 }, 0],
])('%j: an arrow for each direction, however many there are', (more, arrows) => {
  const mark = drawMoreMark(more)
  expect(pathsOf(mark)).toHaveLength(arrows)
  expect(mark.explained).toEqual(arrows > 0 ? ['more-relatives'] : [])
})

test('an arrow points where the others belong', () => {
  const [up = ''] = pathsOf(drawMoreMark({ up: 1, side: 0, down: 0 }))
  const [tip = [], ...base] = [...up.matchAll(/(-?\d+) (-?\d+)/g)].map((pair) => pair.map(Number))
  expect(base.every(([, , y = 0]) => y > (tip[2] ?? 0))).toBe(true)
})

test('the legend and the words say that somebody is not drawn', () => {
  const view = viewFor(genogramRecord, twoHomes, 'worker')
  if (!view) throw new Error('no view')
  const layout = layoutGenogram(view, { asOf: '2026-06-30' })
  const picture = drawGenogram({
    ...layout,
    more: [{ person: 'p-bola', up: 0, down: 2, side: 1 }],
  })
  const svg = toSvg(picture)
  expect(checkSvg(svg)).toEqual([])
  const drawn = textsOfSvg(svg)
    .map(({ words }) => words)
    .join(' ')
  expect(drawn).toContain('More relatives')
  expect(toMarkdown({ tree: picture.words })).toContain('Bola has more relatives')
  expect(toSvg(drawGenogram(layout))).not.toContain('More relatives')
})
