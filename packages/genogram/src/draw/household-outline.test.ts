import { expect, test } from 'vitest'
import { drawHouseholdOutline } from './household-outline.ts'
import { pathsOf, svgText } from '@relational-practice/testkit'

const corners = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
  { x: 200, y: 20 },
  { x: 0, y: 20 },
]

test('a household is a closed broken curve, rounded as far as its sides allow', () => {
  const mark = drawHouseholdOutline(corners)
  const [path = ''] = pathsOf(mark)
  expect(path).toBe('M0 10Q0 0 26 0L174 0Q200 0 200 10L200 10Q200 20 174 20L26 20Q0 20 0 10Z')
  expect(svgText(mark)).toContain('stroke-dasharray="13 9"')
})
