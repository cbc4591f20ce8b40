import { describe, expect, test } from 'vitest'
import type { Person } from '../schema/index.ts'
import { describePerson } from './describe-person.ts'
import { tell } from './telling.test-support.ts'

const told = (person: Person, asOf?: string): string => {
  const telling = tell({ people: { 'p-1': person } }, asOf)
  return describePerson(telling, 'p-1', person)
}

describe('describePerson', () => {
  test('says who somebody is by lived gender and age', () => {
    expect(told({ name: 'Ruth', gender: 'woman', born: '1986-02-20' })).toBe(
      'Ruth is a woman, aged 40, born on 20 February 1986.',
    )
    expect(told({ name: 'Idris', gender: 'man', born: '2016' })).toBe(
      'Idris is a boy, aged 9 or 10, born in 2016.',
    )
    expect(told({ name: 'Kit', gender: 'non-binary', born: '2010-08-08' })).toBe(
      'Kit is non-binary, aged 15, born on 8 August 2010.',
    )
    expect(told({ name: 'Mog', pet: true, species: 'cat' })).toBe('Mog is a cat.')
    expect(told({ name: 'Mog', pet: true })).toBe('Mog is a pet.')
  })

  test('uses neutral words where the gender is not known, and never recorded sex', () => {
    expect(told({ name: 'Sam', born: '2016-01-01' })).toBe(
      'Sam is aged 10, born on 1 January 2016.',
    )
    expect(told({ name: 'Sam', sexRecordedAtBirth: 'female', born: '2016-01-01' })).toBe(
      'Sam is aged 10, born on 1 January 2016. Sex recorded at birth: female.',
    )
    expect(told({ name: 'Dean', gender: 'man' })).toBe('Dean is a man or boy.')
  })

  test('gives a gender in own words as those words', () => {
    expect(told({ name: 'Alex', gender: 'in-own-words', genderInOwnWords: 'genderfluid' })).toBe(
      'Alex. Gender in own words: “genderfluid”.',
    )
  })

  test('says how a gender or a date of birth is known where that matters', () => {
    const words = told({
      name: 'Sam',
      gender: 'woman',
      genderBasis: 'inferred',
      born: '2009-01-01',
      bornBasis: 'assigned',
    })
    expect(words).toContain('The gender was inferred: nobody has asked.')
    expect(words).toContain(
      'The date of birth was assigned by an official, because none was known.',
    )
  })

  test('tells of a death, and not before it', () => {
    const ruth: Person = {
      name: 'Ruth',
      gender: 'woman',
      born: '1951-03-01',
      death: { on: '2019-11-02', place: 'Hull' },
    }
    expect(told(ruth)).toBe(
      'Ruth was a woman, born on 1 March 1951. Ruth died on 2 November 2019 in Hull, aged 68.',
    )
    expect(told(ruth, '2019-11-01')).toBe('Ruth is a woman, aged 68, born on 1 March 1951.')
    expect(told({ name: 'Derek', death: {} })).toBe('Derek has died.')
  })

  test('says of somebody born later that they were not yet born', () => {
    expect(told({ name: 'Joy', gender: 'woman', born: '2027' })).toBe(
      'On this day Joy was not yet born. Joy: born in 2027.',
    )
  })

  test('names somebody of whom nothing is known, and makes nothing up', () => {
    expect(told({ name: 'Dean' })).toBe('Dean.')
    expect(told({})).toBe('Someone whose name is not known.')
  })

  test('names somebody of whom everything but who they are is known', () => {
    expect(told({ name: 'Ruth', occupation: 'Nurse' })).toBe('Ruth. Occupation: Nurse.')
    expect(told({ livesIn: 'Hull' })).toBe('Someone whose name is not known. Lives in Hull.')
  })

  test('leaves a name as its bearer writes it', () => {
    expect(told({ name: 'bell', gender: 'woman', born: '1970-01-01' })).toMatch(/^bell is a woman/)
  })
})
