import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  boxesOverlap,
  grow,
  textWidth,
  viewFor,
  type Box,
  type Point,
  type Reader,
} from '@relational-practice/core'
import { describe, expect, test } from 'vitest'
import { inventedFamilies } from '../../test/families/invented-families.ts'
import { purposeFamily } from '../../test/families/purpose-family.ts'
import { twoHomes } from '../../test/families/two-homes.ts'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import { LABEL_SIZE, type GenogramLayout } from './genogram-layout.ts'
import { layoutGenogram } from './layout-genogram.ts'
import { symbolBox } from './placed-nodes.ts'

const layoutOf = (record: Genogram, reader: Reader | 'worker' = 'worker'): GenogramLayout => {
  const view = viewFor(genogramRecord, record, reader)
  if (!view) throw new Error('no view')
  return layoutGenogram(view, { asOf: '2026-06-30' })
}

const example: Genogram = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/history/v1/osei-hartley.json'), 'utf8'),
)

const families: readonly (readonly [string, GenogramLayout])[] = [
  ...inventedFamilies.map(({ slug, record }) => [slug, layoutOf(record)] as const),
  ['purposes', layoutOf(purposeFamily)],
  ['two-homes', layoutOf(twoHomes)],
  ['the example', layoutOf(example)],
  [
    'a copy of the example',
    layoutOf(example, { title: 'Liam', audiences: ['family'], people: ['p-liam'] }),
  ],
]

/** Places along a line, five units from one another. */
const placesOn = (points: readonly Point[]): Point[] =>
  points.slice(1).flatMap((to, place) => {
    const from = points[place] ?? to
    const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 5) || 1
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }))
  })

const holds = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height

/** Whether a place is inside a closed outline: a level line from it crosses the outline an odd number of times. */
const isInside = (outline: readonly Point[], { x, y }: Point): boolean =>
  outline.filter((from, place) => {
    const to = outline[(place + 1) % outline.length] ?? from
    return from.y > y !== to.y > y && from.x > x
  }).length %
    2 ===
  1

describe.each(families)('%s', (_name, layout) => {
  test('no line of a bond or harm runs over anybody else, or over words', () => {
    const words = [
      ...[...layout.people, ...layout.households].map(({ labelBox }) => labelBox),
      // Behind its dates a partner line has room for slashes, over which a line may run.
      ...layout.partnerLines.map(({ label, labelBox }) => ({
        ...labelBox,
        width: textWidth(label, { size: LABEL_SIZE }),
      })),
    ].filter(({ width }) => width > 0)
    const over = layout.ties.flatMap(({ id, between, points }) => {
      const others = layout.people.filter((person) => !between.includes(person.id)).map(symbolBox)
      const hit = placesOn(points).find((place) =>
        [...others, ...words].some((box) => holds(box, place)),
      )
      return hit ? [id] : []
    })
    expect(over).toEqual([])
  })

  test('a line of a bond or harm stays out of the symbols that it joins', () => {
    const inside = layout.ties.filter(({ between, points }) => {
      const own = layout.people.filter(({ id }) => between.includes(id)).map(symbolBox)
      return placesOn(points)
        .slice(1)
        .some((place) => own.some((box) => holds(grow(box, -12), place)))
    })
    expect(inside).toEqual([])
  })

  test('no two lines of bonds or harm end at one place', () => {
    const ends = layout.ties.flatMap(({ points }) => [points[0], points.at(-1)])
    const close = ends.filter((end, place) =>
      ends
        .slice(place + 1)
        .some(
          (other) => end && other && Math.abs(end.x - other.x) < 8 && Math.abs(end.y - other.y) < 8,
        ),
    )
    expect(close).toEqual([])
  })

  test('the outline of a home is around those who live there, and nobody else', () => {
    const wrong = layout.households.flatMap(({ id, people, points }) => {
      const members = new Set<string>(
        layout.households.filter((each) => each.id === id).flatMap((each) => each.people),
      )
      const missing = layout.people.filter(
        (person) => people.includes(person.id) && !isInside(points, person),
      )
      const strangers = layout.people.filter(
        (person) => !members.has(person.id) && isInside(points, person),
      )
      return [...missing, ...strangers].map((person) => `${id} ${person.id}`)
    })
    expect(wrong).toEqual([])
  })

  test('every home’s name stands whole inside its outline, and on no other words', () => {
    const { households = {} } = layout.view.record
    const names = layout.households.filter(({ label }) => label.length > 0)
    for (const { id, label, labelBox, points } of names) {
      expect(label.join(' ')).toBe(households[id]?.name)
      const corners = [
        { x: labelBox.x, y: labelBox.y + 2 },
        { x: labelBox.x + labelBox.width, y: labelBox.y + labelBox.height - 2 },
      ]
      expect(corners.every((corner) => isInside(points, corner))).toBe(true)
    }
    const boxes = [...names, ...layout.people, ...layout.partnerLines]
      .map(({ labelBox }) => labelBox)
      .filter(({ width }) => width > 0)
    const touching = boxes.filter((box, place) =>
      boxes.slice(place + 1).some((other) => boxesOverlap(box, other)),
    )
    expect(touching).toEqual([])
  })
})
