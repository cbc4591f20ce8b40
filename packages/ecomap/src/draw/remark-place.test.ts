import { boxesOverlap, type Box } from '@relational-practice/core'
import { tagBox } from '@relational-practice/core/drawing'
import { expect, it } from 'vitest'
import type { PlacedSystem } from '../layout/ecomap-layout.ts'
import { remarkPlace } from './remark-place.ts'
import { TAG_SIZE } from './tie-line.ts'

const system = (id: PlacedSystem['id'], x: number, y: number): PlacedSystem => ({
  id,
  x,
  y,
  radius: 60,
  angle: 0,
  label: [],
  caption: [],
})
const own = system('sy-1', 0, 0)
const place = (others: readonly PlacedSystem[], taken: readonly Box[] = [], ends: number[] = []) =>
  remarkPlace(
    own,
    {
      options: { asOf: '2026-06-01' },
      systems: [own, ...others],
      ties: ends.map((y) => ({
        id: 't-1',
        ends: ['hh-1', 'sy-1'],
        points: [
          { x: 0, y: 400 },
          { x: 0, y },
        ],
      })),
    },
    'only here',
    taken,
  )

it('stands over its circle, or under it where a line ends there', () => {
  expect(place([]).y).toBeLessThan(-60)
  expect(place([], [], [-60]).y).toBeGreaterThan(60)
})

it('stands on no other circle, which it would seem to speak of, and on no other words', () => {
  const [over, under] = [system('sy-2', 0, -134), system('sy-3', 0, 134)]
  const at = place([over, under])
  const box = tagBox(['only here'], at, TAG_SIZE)
  for (const other of [over, under]) {
    const dx = other.x - Math.max(box.x, Math.min(other.x, box.x + box.width))
    const dy = other.y - Math.max(box.y, Math.min(other.y, box.y + box.height))
    expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(60)
  }
  const elsewhere = tagBox(['only here'], place([over, under], [box]), TAG_SIZE)
  expect(boxesOverlap(box, elsewhere)).toBe(false)
})
