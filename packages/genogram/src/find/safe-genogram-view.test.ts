import { describe, expect, it } from 'vitest'
import { describeGenogram } from '../describe/describe-genogram.ts'
import { twoHomes } from '../../test/families/two-homes.ts'
import type { Genogram } from '../schema/index.ts'
import { safeGenogramView } from './safe-genogram-view.ts'

const KEPT = [
  'id',
  'indexPeople',
  'kind',
  'schemaVersion',
  'people',
  'parentLinks',
  'partnerships',
  'multipleBirths',
  'households',
  'householdStays',
]

describe('the safe version', () => {
  it('holds people, births, partners and homes, and of them no word, place or doubt', () => {
    const view = safeGenogramView(twoHomes)
    const text = JSON.stringify(view?.record)
    expect(Object.keys(view?.record ?? {}).filter((name) => !KEPT.includes(name))).toEqual([])
    expect(Object.keys(view?.record.people ?? {})).toEqual(
      Object.keys(twoHomes.people ?? {}).toSorted(),
    )
    expect(text).not.toMatch(/note|source|accordingTo|place|livesIn|standing|contested|occupation/)
    expect(view && describeGenogram(view, { asOf: '2026-06-01' })).not.toMatch(/harm|health/i)
  })

  it('shows a reader no more than they may see of the whole', () => {
    const family: Genogram = {
      kind: 'genogram',
      schemaVersion: 1,
      id: 'r-1',
      people: { 'p-1': { name: 'Ayo' }, 'p-2': { name: 'Bea' }, 'p-3': { name: 'Cem' } },
      parentLinks: {
        'l-1': { child: 'p-3', parent: 'p-1', kind: 'birth', role: 'father' },
        'l-2': { child: 'p-3', parent: 'p-2', kind: 'birth', role: 'mother' },
      },
      households: { 'hh-1': { name: 'Flat', place: 'Ashdale' } },
      householdStays: { 's-1': { household: 'hh-1', person: 'p-3' } },
      protections: {
        'prot-1': { who: ['p-3'], from: ['p-1'], what: ['whereabouts', 'paternity'] },
      },
    }
    const reader = { title: 'Ayo', audiences: ['family'], people: ['p-1'] } as const
    const seen = safeGenogramView(family, reader)
    expect(seen?.reader).toEqual({ title: 'Ayo' })
    expect(Object.keys(seen?.record.parentLinks ?? {})).toEqual(['l-2'])
    expect(seen?.record).not.toHaveProperty('households')
    expect(safeGenogramView(family)?.record.households).toEqual({ 'hh-1': {} })
    const child = { title: 'Cem', audiences: ['child'], people: ['p-3'] } as const
    expect(safeGenogramView(family, child)?.record).not.toHaveProperty('people')
  })
})
