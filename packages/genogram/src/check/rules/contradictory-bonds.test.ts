import { describe, expect, it } from 'vitest'
import type { Bond } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const people = { 'p-a': { name: 'Al' }, 'p-b': { name: 'Bee' }, 'p-c': { name: 'Cy' } }

const found = (one: Partial<Bond>, other: Partial<Bond>): string[] =>
  foundIn({
    people,
    bonds: {
      'b-1': { between: ['p-a', 'p-b'], kind: 'close', ...one },
      'b-2': { between: ['p-b', 'p-a'], kind: 'distant', ...other },
    },
  })
const contradiction = ['contradictory-bonds']

describe('genogram/contradictory-bonds', () => {
  it.each<[Bond['kind'], Bond['kind']]>([
    ['close', 'distant'],
    ['fused', 'cutoff'],
    ['hostile', 'close'],
    ['cutoff', 'cutoff-repaired'],
    ['close-hostile', 'distant'],
    ['cutoff', 'fused-hostile'],
  ])('asks about %s beside %s', (kind, otherKind) => {
    expect(found({ kind }, { kind: otherKind })).toEqual(contradiction)
    expect(found({ kind: otherKind }, { kind })).toEqual(contradiction)
  })

  it.each<[Bond['kind'], Bond['kind']]>([
    ['close', 'fused'],
    ['close', 'close-hostile'],
    ['hostile', 'distant'],
    ['hostile', 'cutoff'],
    ['close', 'spiritual'],
    ['distant', 'spiritual'],
    ['cutoff-repaired', 'distant'],
    ['close', 'close'],
  ])('lets %s beside %s be', (kind, otherKind) => {
    expect(found({ kind }, { kind: otherKind })).toEqual([])
  })

  it('lets care beside anything be', () => {
    expect(found({ kind: 'caretaker', towards: 'p-a' }, { kind: 'distant' })).toEqual([])
  })

  it('lets two views stand side by side', () => {
    expect(found({ accordingTo: ['p-a'] }, { accordingTo: ['p-b'] })).toEqual([])
    expect(found({ accordingTo: ['p-a'] }, {})).toEqual([])
    expect(found({ accordingTo: ['p-a', 'p-c'] }, { accordingTo: ['p-c'] })).toEqual(contradiction)
  })

  it('lets two times stand side by side', () => {
    expect(found({ from: '2001', to: '2005' }, { from: '2006' })).toEqual([])
    expect(found({ from: '2001', to: '2005' }, { from: '2003' })).toEqual(contradiction)
    expect(found({ from: '2001', to: '2005' }, {})).toEqual([])
    expect(found({ from: '2001', to: '2005?' }, { from: '2004' })).toEqual([])
    expect(found({ from: '2020' }, { from: '2022' })).toEqual(contradiction)
  })

  it('lets other pairs be', () => {
    expect(found({}, { between: ['p-a', 'p-c'] })).toEqual([])
  })
})
