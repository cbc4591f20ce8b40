import type { Id } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { family, type Parts } from '../check/sample.ts'
import type { ParentLink } from '../schema/index.ts'
import { findSiblings } from './find-siblings.ts'

type Link = readonly [
  child: string,
  parent: string,
  kind?: ParentLink['kind'],
  more?: Partial<ParentLink>,
]

const people = (...names: readonly string[]): Parts['people'] =>
  Object.fromEntries(names.map((name): [Id<'p'>, object] => [`p-${name}`, {}]))

const links = (...all: readonly Link[]): Parts['parentLinks'] =>
  Object.fromEntries(
    all.map(([child, parent, kind = 'birth', more], place): [Id<'l'>, ParentLink] => [
      `l-${place}`,
      { child: `p-${child}`, parent: `p-${parent}`, kind, ...more },
    ]),
  )

const of = (person: string, parts: Parts): Record<string, unknown> =>
  Object.fromEntries(
    findSiblings(
      family({ people: people('a', 'b', 'c', 'm', 'f', 'x', 'y'), ...parts }),
      `p-${person}`,
    ).map((found) => [found.person, found.ways]),
  )

const how = (person: string, parts: Parts): Record<string, readonly string[]> =>
  Object.fromEntries(
    findSiblings(
      family({ people: people('a', 'b', 'c', 'm', 'f', 'x', 'y'), ...parts }),
      `p-${person}`,
    ).map((found) => [found.person, found.ways.map((way) => way.how)]),
  )

describe('brothers and sisters by blood', () => {
  it('are full with two parents and half with one, by whom', () => {
    const parts: Parts = {
      parentLinks: links(['a', 'm'], ['a', 'f'], ['b', 'm'], ['b', 'f'], ['c', 'm'], ['c', 'x']),
    }
    expect(of('a', parts)).toEqual({
      'p-b': [{ how: 'full', parents: ['p-f', 'p-m'] }],
      'p-c': [{ how: 'half', parents: ['p-m'] }],
    })
  })

  it('are not known to be either where a parent is not recorded or contested', () => {
    expect(of('a', { parentLinks: links(['a', 'm'], ['a', 'f'], ['b', 'm']) })).toEqual({
      'p-b': [{ how: 'full-or-half-not-known', parents: ['p-m'], because: 'parent-not-recorded' }],
    })
    const contested = { standing: 'contested' } as const
    const parts: Parts = {
      parentLinks: links(
        ['a', 'm'],
        ['a', 'f'],
        ['b', 'm'],
        ['b', 'f', 'birth', contested],
        ['b', 'x', 'birth', contested],
        ['c', 'x'],
      ),
    }
    expect(of('b', parts)).toEqual({
      'p-a': [{ how: 'full-or-half-not-known', parents: ['p-m'], because: 'parent-contested' }],
      'p-c': [{ how: 'if-contested-parent', parents: ['p-x'] }],
    })
  })

  it('are half whatever is contested, where two settled parents of each are two different ones', () => {
    const parentLinks = links(
      ['a', 'm'],
      ['a', 'f'],
      ['a', 'x', 'birth', { standing: 'contested' }],
      ['b', 'm'],
      ['b', 'y'],
    )
    expect(how('a', { parentLinks })).toEqual({ 'p-b': ['half'] })
  })

  it('are full where one parent is recorded and they were born together', () => {
    const parts: Parts = {
      parentLinks: links(['a', 'm'], ['b', 'm'], ['c', 'm']),
      multipleBirths: { 'mb-1': { children: ['p-a', 'p-b'] } },
    }
    expect(how('a', parts)).toEqual({
      'p-b': ['full', 'born-together'],
      'p-c': ['full-or-half-not-known'],
    })
  })

  it('are none by a link that is disproved', () => {
    const disproved = { standing: 'disproved' } as const
    expect(how('a', { parentLinks: links(['a', 'f'], ['b', 'f', 'birth', disproved]) })).toEqual({})
  })

  it('may share a second parent in law, or a donor', () => {
    const parts: Parts = {
      parentLinks: links(['a', 'm'], ['a', 'f', 'legal'], ['b', 'm'], ['b', 'f', 'legal']),
    }
    expect(how('a', parts)).toEqual({ 'p-b': ['full'] })
    const donor: Parts = {
      parentLinks: links(
        ['a', 'm'],
        ['a', 'x', 'donor'],
        ['b', 'm'],
        ['b', 'x', 'donor'],
        ['c', 'y'],
        ['c', 'x', 'donor'],
      ),
    }
    expect(how('a', donor)).toEqual({ 'p-b': ['full'], 'p-c': ['same-donor'] })
  })
})

describe('brothers and sisters in other ways', () => {
  it('are so by adoption, beside those they were born with', () => {
    const parts: Parts = {
      parentLinks: links(['a', 'm'], ['b', 'm'], ['a', 'x', 'adoptive'], ['c', 'x']),
    }
    expect(of('a', parts)).toEqual({
      'p-b': [{ how: 'full-or-half-not-known', parents: ['p-m'], because: 'parent-not-recorded' }],
      'p-c': [{ how: 'adoption', parents: ['p-x'] }],
    })
  })

  it('are so by step, through a partnership or a link, and not through an affair', () => {
    const base = links(['a', 'm'], ['b', 'x'])
    const couple = (kind: 'married' | 'affair'): Parts => ({
      parentLinks: base,
      partnerships: { 'u-1': { partners: ['p-m', 'p-x'], kind } },
    })
    expect(of('a', couple('married'))).toEqual({
      'p-b': [
        { how: 'step', ownParent: 'p-m', theirParent: 'p-x', partnership: 'u-1', kind: 'married' },
      ],
    })
    expect(how('a', couple('affair'))).toEqual({})
    const byLink: Parts = { parentLinks: links(['a', 'm'], ['b', 'x'], ['a', 'x', 'step']) }
    expect(of('a', byLink)).toEqual({
      'p-b': [{ how: 'step', ownParent: 'p-m', theirParent: 'p-x' }],
    })
    expect(how('b', byLink)).toEqual({ 'p-a': ['step'] })
  })

  it('are in care together when they were at one time, or it cannot be told', () => {
    const parts = (to: string): Parts => ({
      placements: {
        'pl-1': { child: 'p-a', kind: 'foster', carers: ['p-x'], from: '2020-01-01', to },
        'pl-2': { child: 'p-b', kind: 'foster', carers: ['p-x'], from: '2021-06-01', to: '2023' },
      },
      parentLinks: links(['c', 'x']),
    })
    expect(of('a', parts('2022-01-01'))).toEqual({
      'p-b': [{ how: 'in-care-together', carers: ['p-x'], atOneTime: 'yes' }],
      'p-c': [{ how: 'in-care-together', carers: ['p-x'], atOneTime: 'cannot-tell' }],
    })
    expect(how('a', parts('2021-01-01'))).toEqual({ 'p-c': ['in-care-together'] })
    expect(how('c', parts('2021-01-01'))).toEqual({
      'p-a': ['in-care-together'],
      'p-b': ['in-care-together'],
    })
  })

  it('are no siblings of a kinship carer’s own children', () => {
    const parts: Parts = {
      parentLinks: links(['a', 'x', 'kinship'], ['b', 'x', 'kinship'], ['c', 'x']),
    }
    expect(of('a', parts)).toEqual({
      'p-b': [{ how: 'in-care-together', carers: ['p-x'], atOneTime: 'yes' }],
    })
  })

  it('may be born together, or named as siblings without their parents', () => {
    const parts: Parts = {
      multipleBirths: { 'mb-1': { children: ['p-a', 'p-b'], zygosity: 'identical' } },
      siblingGroups: { 'g-1': { siblings: ['p-c', 'p-a'] } },
    }
    expect(of('a', parts)).toEqual({
      'p-b': [{ how: 'born-together', multipleBirth: 'mb-1', zygosity: 'identical' }],
      'p-c': [{ how: 'group', siblingGroup: 'g-1' }],
    })
  })
})
