import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseGenogram } from '../schema/parse-genogram.ts'
import { datedFacts, peopleFacts } from './facts.ts'

const file = new URL('../../../../examples/family/genogram.json', import.meta.url)
const parsed = parseGenogram(JSON.parse(readFileSync(file, 'utf8')))
if (!parsed.ok) throw new Error('the example does not parse')
const family = parsed.value

describe('facts for a case file', () => {
  it('are the people with all their names, and no pets', () => {
    const people = peopleFacts(family)
    expect(people).toHaveLength(20)
    expect(people[0]).toEqual({
      id: 'p-abena',
      names: ['Abena Osei', 'Abena Hartley'],
      born: '1988-06-14',
    })
  })

  it('are what has a date, in ids and terms only', () => {
    const facts = datedFacts(family)
    expect(facts).toContainEqual({ on: '2019-11-30', what: 'died', about: ['p-kofi'] })
    expect(facts).toContainEqual({
      on: '2017-03',
      what: 'divorced',
      about: ['e-6', 'u-liam-abena', 'p-liam', 'p-abena'],
    })
    expect(facts).toContainEqual({
      on: '2025-02-03',
      what: 'placement-began',
      about: ['pl-1', 'p-theo', 'p-ruth', 'p-sam', 'hh-nolan'],
    })
    expect(JSON.stringify(facts)).not.toMatch(/Osei|court|social worker/)
  })
})
