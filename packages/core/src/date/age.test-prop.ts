import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageRangeAt, ageThreshold, isUnder } from './age.ts'
import { addDaysTo, addYearsTo } from './plain-date.ts'

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDaysTo('1880-01-01', days))
const born = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~'))
  .map(([text, length, mark]) => text.slice(0, length) + mark)
const age = fc.integer({ min: 0, max: 30 })

test('nobody grows younger', () => {
  fc.assert(
    fc.property(born, day, fc.nat(5000), (birth, on, days) => {
      const [sooner, later] = [ageRangeAt(birth, on), ageRangeAt(birth, addDaysTo(on, days))]
      if (sooner === 'not-born') return
      if (later === 'not-born') throw new Error('born once is born')
      expect(later.min).toBeGreaterThanOrEqual(sooner.min ?? 0)
      expect(later.max).toBeGreaterThanOrEqual(sooner.max ?? 0)
    }),
  )
})

test('the age of a certain birthday lies within that of the same birthday less exactly', () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom(4, 7),
      fc.constantFrom('', '~'),
      (on, at, length, mark) => {
        const exact = ageRangeAt(on, at)
        const wider = ageRangeAt(on.slice(0, length) + mark, at)
        if (exact === 'not-born') return
        if (wider === 'not-born') throw new Error('the wider date holds the exact one')
        expect(wider.min).toBeLessThanOrEqual(exact.min ?? -1)
        expect(wider.max).toBeGreaterThanOrEqual(exact.max ?? 1000)
      },
    ),
  )
})

test('an age is reached on its birthday and not the day before', () => {
  fc.assert(
    fc.property(day, age, (birth, years) => {
      fc.pre(!birth.endsWith('-02-29') && years > 0)
      const birthday = addYearsTo(birth, years)
      expect(ageRangeAt(birth, birthday)).toEqual({ min: years, max: years })
      expect(isUnder(birth, years, birthday)).toBe('no')
      expect(isUnder(birth, years, addDaysTo(birthday, -1))).toBe('yes')
    }),
  )
})

test('doubt never makes an answer, and never turns one round', () => {
  fc.assert(
    fc.property(born, age, day, (birth, years, on) => {
      const relied = ageThreshold(birth, 'document', years, on)
      expect([relied, 'cannot-tell']).toContain(ageThreshold(birth, 'claimed', years, on))
    }),
  )
})
