import { describe, expect, it } from 'vitest'
import { imported551, type Imported } from './imported.test-kit.ts'

const siblings = (...dates: readonly (string | undefined)[]): Imported =>
  imported551(
    '0 @F1@ FAM',
    ...dates.map((_, place) => `1 CHIL @I${place + 1}@`),
    ...dates.flatMap((date, place) => [
      `0 @I${place + 1}@ INDI`,
      '1 FAMC @F1@',
      ...(date === undefined ? [] : ['1 BIRT', `2 DATE ${date}`]),
    ]),
  )

const orders = ({ genogram }: Imported): unknown[] =>
  Object.values(genogram.people ?? {}).map(({ birthOrder }) => birthOrder)

describe('birthOrders', () => {
  it('takes the order of the file where dates do not tell, and says so', () => {
    const read = siblings('1950', undefined, '1953')
    expect(orders(read)).toEqual([1, 2, 3])
    expect(read.report).toEqual(['birth-order-from-file FAM 4'])
  })

  it('leaves it to the dates where they tell', () => {
    expect(orders(siblings('1950', 'MAR 1951', '1953'))).toEqual([undefined, undefined, undefined])
  })

  it('takes no order of a file that a date contradicts', () => {
    expect(orders(siblings('1953', undefined, '1950'))).toEqual([undefined, undefined, undefined])
  })

  it('counts no further than the record does', () => {
    expect(orders(siblings(...Array.from({ length: 30 }, () => undefined))).at(-1)).toBe(30)
    expect(orders(siblings(...Array.from({ length: 31 }, () => undefined))).at(-1)).toBeUndefined()
  })

  it('gives a child of two families its place in the first', () => {
    const read = imported551(
      '0 @F1@ FAM',
      '1 CHIL @I1@',
      '1 CHIL @I2@',
      '0 @F2@ FAM',
      '1 CHIL @I3@',
      '1 CHIL @I2@',
      '0 @I1@ INDI',
      '0 @I2@ INDI',
      '0 @I3@ INDI',
    )
    expect(orders(read)).toEqual([1, 2, undefined])
  })
})
