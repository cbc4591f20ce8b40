import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { viewFor, type View } from '@relational-practice/core'
import { expect, it } from 'vitest'
import { describeEcomap, ecomapRecord, parseEcomap, type Ecomap } from '../index.ts'

const read = (): Ecomap => {
  const file = join(import.meta.dirname, '../../fixtures/valid/three-generations.json')
  const parsed = parseEcomap(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  return parsed.value
}

const told = (view: View<Ecomap> | undefined, asOf = '2026-06-01'): string =>
  view ? describeEcomap(view, { asOf }) : ''

it('tells who is kin, by whose account, and what is contested', () => {
  const text = told(viewFor(ecomapRecord, read(), 'worker'))
  for (const words of [
    'Farah Malik and Robin Peel are civil partners since 2022.',
    'Shabana Malik is a parent by birth of Farah Malik.',
    'Robin Peel is a step-parent of Imran. According to Farah Malik. Shabana Malik disputes this.',
    'Robin Peel is a parent by law from the birth of Dotty.',
    'is contested.',
  ]) {
    expect(text).toContain(words)
  }
})

it('tells what is over as that, and what was disproved', () => {
  const map = read()
  const changed: Ecomap = {
    ...map,
    partnerships: { 'u-1': { partners: ['p-farah', 'p-robin'], to: '2025' } },
    parentLinks: {
      'l-6': { parent: 'p-robin', child: 'p-imran', kind: 'birth', standing: 'disproved' },
      'l-7': { parent: 'p-shabana', child: 'p-imran', kind: 'kinship', from: '2018', to: '2019' },
    },
  }
  const text = told(viewFor(ecomapRecord, changed, 'worker'))
  expect(text).toContain('Farah Malik and Robin Peel were partners until 2025.')
  expect(text).toContain('Robin Peel is not a parent by birth of Imran: that was disproved.')
  expect(text).toContain(
    'Shabana Malik was a carer from family or friends of Imran from 2018 to 2019.',
  )
})

it('leaves every line out for a reader from whom a parent’s part is protected', () => {
  const map: Ecomap = {
    ...read(),
    protections: {
      'prot-1': { who: ['p-imran'], from: ['p-shabana'], what: ['paternity'] },
    },
  }
  const reader = {
    title: 'Shabana',
    audiences: ['family' as const],
    people: ['p-shabana' as const],
  }
  const view = viewFor(ecomapRecord, map, reader)
  const links = Object.values(view?.record.parentLinks ?? {})
  expect(links.filter(({ child }) => child === 'p-imran')).toEqual([])
})
