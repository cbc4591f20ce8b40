import { describe, expect, it } from 'vitest'
import { NEVER_SHARED, type Id } from '@relational-practice/core'
import { genogramRecord } from '../schema/index.ts'
import { itemName } from './item-name.ts'
import { family } from '../check/sample.ts'

const genogram = family({
  people: { 'p-a': { name: 'Amy' }, 'p-b': { name: 'Bo' }, 'p-x': {} },
  callings: { 'k-1': { by: 'p-a', of: 'p-b', word: 'Dada' } },
  partnerships: { 'u-1': { partners: ['p-a', 'p-b'] } },
  partnershipEvents: { 'e-1': { partnership: 'u-1', kind: 'met' } },
  parentLinks: { 'l-1': { child: 'p-a', parent: 'p-x', kind: 'birth' } },
  multipleBirths: { 'mb-1': { children: ['p-a', 'p-b'] } },
  siblingGroups: { 'g-1': { siblings: ['p-a', 'p-b'] } },
  pregnancies: { 'w-1': { carrier: 'p-a', outcome: 'expected' } },
  healthMarks: { 'h-1': { person: 'p-a', area: 'physical' } },
  households: { 'hh-1': { name: 'Bo’s flat' }, 'hh-2': {} },
  householdStays: { 's-1': { household: 'hh-1', person: 'p-a' } },
  bonds: { 'b-1': { between: ['p-a', 'p-b'], kind: 'close' } },
  harms: { 'x-1': { harmed: 'p-a', kinds: ['neglect'] } },
  placements: { 'pl-1': { child: 'p-a', kind: 'foster' } },
  responsibilities: { 'pr-1': { child: 'p-a' } },
  restrictions: { 'rs-1': { responsibility: 'pr-1', kind: 'prohibited-steps' } },
  migrations: { 'm-1': { person: 'p-a' } },
  statements: { 'st-1': { words: 'Hello.', speaker: 'p-a' }, 'st-2': { words: 'Hi.' } },
})

describe('itemName', () => {
  it.each<[Id, string]>([
    ['p-a', 'Amy'],
    ['p-x', 'Name not known'],
    ['k-1', 'what Amy calls Bo'],
    ['u-1', 'the partnership of Amy and Bo'],
    ['e-1', 'something that happened to the partnership of Amy and Bo'],
    ['l-1', 'the link from Amy to Name not known'],
    ['mb-1', 'the birth of Amy and Bo'],
    ['g-1', 'the brothers and sisters Amy, Bo'],
    ['w-1', 'a pregnancy of Amy'],
    ['h-1', 'a health mark of Amy'],
    ['hh-1', 'Bo’s flat'],
    ['hh-2', 'a household'],
    ['s-1', 'where Amy lives or lived'],
    ['b-1', 'the bond between Amy and Bo'],
    ['x-1', 'harm to Amy'],
    ['pl-1', 'a placement of Amy'],
    ['pr-1', 'parental responsibility for Amy'],
    ['rs-1', 'a limit on how parental responsibility may be used'],
    ['m-1', 'a migration of Amy'],
    ['st-1', 'words of Amy'],
    ['st-2', 'words somebody said'],
  ])('says of %s: %s', (id, name) => {
    expect(itemName(genogram, id)).toBe(name)
  })

  it('has no name for what is not there', () => {
    expect(itemName(genogram, 'p-nobody')).toBeUndefined()
    expect(itemName(genogram, 'u-nobody')).toBeUndefined()
    expect(itemName(genogram, 'q-1')).toBeUndefined()
    expect(itemName(genogram, 'p-constructor')).toBeUndefined()
    expect(itemName(family({}), 'p-a')).toBeUndefined()
  })

  it('knows every collection of the schema', () => {
    const prefixes = genogramRecord.plan.collections
      .filter(({ name }) => !NEVER_SHARED.includes(name))
      .map(({ prefix }) => prefix)
    const named = Object.keys(Object.assign({}, ...collections()))
    const missing = prefixes.filter((prefix) => !named.some((id) => id.startsWith(`${prefix}-`)))
    expect(missing).toEqual([])
    for (const id of named) expect(itemName(genogram, id as Id)).toBeDefined()
  })
})

const collections = (): object[] =>
  Object.values(genogram).filter((value): value is object => typeof value === 'object')
