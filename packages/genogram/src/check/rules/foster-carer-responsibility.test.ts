import { describe, expect, it } from 'vitest'
import type { Genogram, Responsibility } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (more: Partial<Genogram>, held: Partial<Responsibility> = {}): string[] =>
  foundIn({
    people: {
      'p-kid': { name: 'Kit', born: '2015' },
      'p-a': { name: 'Al' },
      'p-b': { name: 'Bee' },
    },
    responsibilities: { 'pr-1': { child: 'p-kid', holder: 'p-a', basis: 'agreement', ...held } },
    ...more,
  })
const asked = ['foster-carer-responsibility']
const placed = (more: object = {}): Partial<Genogram> => ({
  placements: {
    'pl-1': {
      child: 'p-kid',
      kind: 'foster',
      carers: ['p-a', 'p-b'],
      legalBasis: 'care-order',
      ...more,
    },
  },
})

describe('genogram/foster-carer-responsibility', () => {
  it('asks about a placement and about a link', () => {
    expect(found(placed())).toEqual(asked)
    expect(
      found({ parentLinks: { 'l-1': { child: 'p-kid', parent: 'p-a', kind: 'foster' } } }),
    ).toEqual(asked)
  })

  it('lets somebody be who fostered before, or holds it no longer', () => {
    expect(found(placed({ from: '2020', to: '2022-03-01' }), { from: '2022-03-01' })).toEqual([])
    expect(found(placed({ from: '2020' }), { from: '2016', to: '2019' })).toEqual([
      'no-parental-responsibility',
    ])
  })

  it('lets carers of other kinds and other people be', () => {
    expect(found(placed({ kind: 'kinship' }))).toEqual([])
    expect(found(placed({ kind: 'with-parents' }))).toEqual([])
    expect(found(placed({ carers: ['p-b'] }))).toEqual([])
    expect(found(placed({ carers: undefined }))).toEqual([])
  })
})
