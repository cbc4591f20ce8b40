import type { Id } from '@relational-practice/core'
import { expect, test } from 'vitest'
import { createGenogram } from '../../schema/create-genogram.ts'
import type { Genogram, ParentLink, Partnership } from '../../schema/index.ts'
import { indexGenogram } from '../index-genogram.ts'
import { findKinshipFrom } from './find-kinship.ts'

const SIZE = 3000
const PER_GENERATION = 250

/** Twelve generations of couples with three children each, who marry within the village. */
const village = (): Genogram => {
  const people: NonNullable<Genogram['people']> = {}
  const parentLinks: Record<Id<'l'>, ParentLink> = {}
  const partnerships: Record<Id<'u'>, Partnership> = {}
  const couples: [Id<'p'>, Id<'p'>][][] = []
  for (let place = 0; place < SIZE; place += 1) {
    const id: Id<'p'> = `p-${place}`
    people[id] = { name: `N${place}`, gender: place % 2 === 0 ? 'woman' : 'man' }
    const generation = Math.floor(place / PER_GENERATION)
    const above = couples[generation - 1]
    const nth = place % PER_GENERATION
    const pair = above?.[Math.floor(nth / 3) % (above.length || 1)]
    for (const [side, parent] of (pair ?? []).entries())
      parentLinks[`l-${place}x${side}`] = { child: id, parent, kind: 'birth' }
    if (nth >= 7 && nth % 2 === 1) {
      const partners: [Id<'p'>, Id<'p'>] = [`p-${place - 7}`, id]
      partnerships[`u-${place}`] = { partners, kind: 'married' }
      ;(couples[generation] ??= []).push(partners)
    }
  }
  return { ...createGenogram('r-1'), people, parentLinks, partnerships }
}

const genogram = village()
const from: Id<'p'> = `p-${SIZE - 600}`

/** The graph a plain search goes over, looked up from the record each time, as the answer is. */
const search = (): number => {
  const index = indexGenogram(genogram)
  const seen = new Set([from])
  const queue = [from]
  for (const person of queue) {
    const next = [
      ...index.parentLinksOf(person).map(([, { parent }]) => parent),
      ...index.childLinksOf(person).map(([, { child }]) => child),
      ...index.partnershipsOf(person).flatMap(([, { partners }]) => partners),
    ]
    for (const one of next) {
      if (seen.has(one)) continue
      seen.add(one)
      queue.push(one)
    }
  }
  return seen.size
}

// Everyone's kinship to one person of three thousand, beside a plain breadth-first search from them.
test('everyone of 3,000 people', async ({ bench }) => {
  expect(search()).toBeGreaterThan(SIZE / 2)
  await bench.compare(
    bench('breadth-first search', () => void search()),
    bench('findKinshipFrom', () => void findKinshipFrom(genogram, from, { view: 'legal' })),
  )
})
