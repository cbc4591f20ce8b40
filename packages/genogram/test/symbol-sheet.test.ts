import { toSvg } from '@relational-practice/core'
import { checkSvg } from '@relational-practice/testkit'
import { expect, test } from 'vitest'
import { symbolSheet } from './symbol-sheet.ts'

const svg = toSvg({
  type: 'picture',
  title: 'Every mark of a genogram',
  description: '',
  svg: symbolSheet(),
  words: { type: 'root', children: [] },
})

test('every mark looks as it was looked at', async () => {
  await expect(svg).toMatchFileSnapshot('svg/symbol-sheet.svg')
})

test('the sheet is a sound drawing', () => {
  expect(checkSvg(svg)).toEqual([])
})
