import { describe, expect, it } from 'vitest'
import type { Person } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (born: string, died: string, more: Partial<Person> = {}): string[] =>
  foundIn({ people: { 'p-one': { born, death: { on: died }, ...more } } })

describe('genogram/death-before-birth', () => {
  it.each([
    ['1950-02-02', '1950-02-01'],
    ['1950', '1949'],
    ['1955~', '1952'],
  ])('finds a birth on %s and a death on %s', (born, died) => {
    expect(found(born, died)).toEqual(['death-before-birth'])
  })

  it.each([
    ['1950-02-02', '1950-02-02'],
    ['1950', '1950'],
    ['1953~', '1952'],
    ['1950?', '1949'],
    ['1950', '../1960'],
  ])('lets a birth on %s and a death on %s be', (born, died) => {
    expect(found(born, died)).toEqual([])
  })

  it('allows two years to an assigned date of birth', () => {
    expect(found('2006-01-01', '2005-03', { bornBasis: 'assigned' })).toEqual([])
  })

  it('lets a baby be who died before they were born', () => {
    const people = {
      'p-ama': { name: 'Ama' },
      'p-baby': { name: 'Kojo', born: '2011-04-09', death: { on: '2011-04-06' } },
    }
    const stillbirth = { carrier: 'p-ama', outcome: 'stillbirth', children: ['p-baby'] } as const
    expect(foundIn({ people })).toEqual(['death-before-birth'])
    expect(
      foundIn({ people, pregnancies: { 'w-1': { ...stillbirth, children: ['p-baby'] } } }),
    ).toEqual([])
  })
})
