import { viewFor, type Id } from '@relational-practice/core'
import { expect, test } from 'vitest'
import { genogramRecord } from '../schema/index.ts'
import type { GenogramLayout, LayoutOptions, Places } from './genogram-layout.ts'
import { inventedFamily, inventedRecord, TODAY, viewOf } from './invented-family.test-support.ts'
import { layoutFaults } from './layout-faults.test-support.ts'
import { layoutGenogram } from './layout-genogram.ts'

const FAMILY = {
  people: 'Gran m1938 Nan w1940 Una w1962 Ma w1965 Pa m1963 Kit w1995 Lu m1998 Mo w2001',
  families: ['Gran+Nan: Una Ma', 'Pa+Ma: Kit Lu Mo'],
}
const VIEW = inventedFamily(FAMILY)
const layOut = (more: Partial<LayoutOptions> = {}, view = VIEW): GenogramLayout =>
  layoutGenogram(view, { asOf: TODAY, ...more })
const xOf = ({ people }: GenogramLayout, name: string): number =>
  people.find(({ id }) => id === `p-${name}`)?.x ?? Number.NaN
const placesOf = ({ people }: GenogramLayout): Places =>
  Object.fromEntries(people.map(({ id, x }) => [id, x]))

test('whoever is put somewhere stands there, and others move aside', () => {
  const before = layOut()
  const between = Math.round((xOf(before, 'Kit') + xOf(before, 'Lu')) / 2)
  const after = layOut({ pinned: { ...placesOf(before), 'p-Mo': between } })
  expect(layoutFaults(after)).toEqual([])
  const row = after.people.filter(({ row: own }) => own === 2).toSorted((a, b) => a.x - b.x)
  expect(row.map(({ id }) => id)).toEqual(['p-Kit', 'p-Mo', 'p-Lu'])

  const free = layOut({ pinned: { 'p-Gran': 0, 'p-Mo': 1000 } })
  expect(xOf(free, 'Mo') - xOf(free, 'Gran')).toBe(1000)
  expect(free.notes).toEqual([])
})

test('partners put the other way round stand the other way round', () => {
  const before = layOut()
  const after = layOut({ pinned: { 'p-Gran': xOf(before, 'Nan'), 'p-Nan': xOf(before, 'Gran') } })
  expect(xOf(after, 'Gran') - xOf(after, 'Nan')).toBe(xOf(before, 'Nan') - xOf(before, 'Gran'))
})

test('a note tells of whoever cannot stand where they were put', () => {
  const { notes } = layOut({ pinned: { 'p-Kit': 0, 'p-Lu': 10, 'p-Gran': 0 } })
  expect(notes.every(({ problem }) => problem === 'not-where-pinned')).toBe(true)
  expect(notes.length).toBeGreaterThan(0)
})

test('a reader learns nothing from where people were put', () => {
  const record = inventedRecord(FAMILY)
  const view = viewFor(genogramRecord, record, {
    title: 'Una',
    audiences: [],
    people: ['p-Una'],
  })
  if (!view) throw new Error('no view')
  const { options: _, ...plain } = layOut({}, view)
  const { options: __, ...pinned } = layOut({ pinned: { 'p-Kit': 0, 'p-Lu': 5000 } }, view)
  const { options: ___, ...previous } = layOut({ previous: { 'p-Kit': 0, 'p-Lu': 5000 } }, view)
  expect(pinned).toEqual(plain)
  expect(previous).toEqual(plain)
})

test('the same family stands as it did', () => {
  const before = layOut()
  const { options: _, ...after } = layOut({ previous: placesOf(before) })
  expect(after).toEqual((({ options: __, ...rest }) => rest)(before))
})

test('somebody new stands among their own and the others keep their order', () => {
  const before = layOut()
  const more = viewOf(
    inventedRecord({
      people: `${FAMILY.people} New m1996`,
      families: ['Gran+Nan: Una Ma', 'Pa+Ma: Kit New Lu Mo'],
    }),
  )
  const after = layOut({ previous: placesOf(before) }, more)
  expect(layoutFaults(after)).toEqual([])
  const row = after.people.filter(({ row: own }) => own === 2).toSorted((a, b) => a.x - b.x)
  expect(row.map(({ id }) => id)).toEqual(['p-Kit', 'p-New', 'p-Lu', 'p-Mo'])
  const others: Id<'p'>[] = ['p-Gran', 'p-Nan', 'p-Una', 'p-Ma', 'p-Pa']
  const shift = new Set(others.map((id) => xOf(after, id.slice(2)) - xOf(before, id.slice(2))))
  expect(shift.size).toBe(1)
})
