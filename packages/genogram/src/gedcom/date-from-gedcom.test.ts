import { describe, expect, it } from 'vitest'
import { dateFromGedcom } from './date-from-gedcom.ts'

const in551 = (value: string): unknown => dateFromGedcom(value, false)
const in7 = (value: string): unknown => dateFromGedcom(value, true)

describe('dateFromGedcom', () => {
  it.each([
    ['17 APR 2009', '2009-04-17'],
    ['APR 2009', '2009-04'],
    ['2009', '2009'],
    ['3 mar 866', '0866-03-03'],
    ['28 December 1900', '1900-12-28'],
    ['29 FEB 2000', '2000-02-29'],
    ['@#DGREGORIAN@ 1 JAN 1900', '1900-01-01'],
    ['GREGORIAN 1 JAN 1900', '1900-01-01'],
    ['ABT 1900', '1900~'],
    ['CAL MAY 1900', '1900-05~'],
    ['EST 4 MAY 1900', '1900-05-04~'],
    ['BEF 1900', '../1900'],
    ['AFT MAY 1900', '1900-05/..'],
    ['TO 1900', '../1900'],
    ['BET 1900 AND MAR 1902', '1900/1902-03'],
    ['bet 1900 and 1900', '1900/1900'],
    ['  ABT   1900 ', '1900~'],
  ])('reads %s as %s, in every version', (value, date) => {
    expect(in551(value)).toEqual({ date })
    expect(in7(value)).toEqual({ date })
  })

  it.each([
    ['FROM 1900', '1900/..', '1900'],
    ['FROM MAY 1900 TO 4 JUN 1902', '1900-05/1902-06-04', '1900-05'],
  ])('reads the period %s, and when it began', (value, date, began) => {
    expect(in551(value)).toEqual({ date, began })
    expect(in7(value)).toEqual({ date, began })
  })

  it('keeps the date of an interpreted phrase and says that it is one', () => {
    expect(in551('INT 1932 (about ten)')).toEqual({ date: '1932', trouble: 'date-interpreted' })
    expect(in551('INT ABT 1932 (about ten)')).toEqual({
      date: '1932~',
      trouble: 'date-interpreted',
    })
    expect(in551('INT (about ten)')).toEqual({ trouble: 'date-not-valid' })
  })

  it.each([
    ['@#DJULIAN@ 4 MAR 1700', 'date-other-calendar'],
    ['@#DFRENCH R@ 5 VEND 0010', 'date-other-calendar'],
    ['@#DROMAN@ 10 JUN 2000', 'date-other-calendar'],
    ['JULIAN 4 MAR 1700', 'date-other-calendar'],
    ['HEBREW 2 TVT 5758', 'date-other-calendar'],
    ['2 TVT 5758', 'date-other-calendar'],
    ['FROM 1900 TO @#DJULIAN@ 4 MAR 1902', 'date-other-calendar'],
    ['_MAYAN 4 _POP 3', 'date-other-calendar'],
    ['5 AUG 1100 B.C.', 'date-before-year-one'],
    ['1100 BC', 'date-before-year-one'],
    ['MAY 1100 BCE', 'date-before-year-one'],
    ['BEF 44 BCE', 'date-before-year-one'],
    ['8 JAN 1699/00', 'date-two-years'],
    ['1750/51', 'date-two-years'],
    ['BET 5 APR 1712/13 AND 28 SEP 1714/15', 'date-two-years'],
    ['1701/03', 'date-not-valid'],
    ['1751/2', 'date-not-valid'],
    ['(the first hard frost)', 'date-in-words'],
    ['31 FEB 1950', 'date-not-valid'],
    ['29 FEB 1900', 'date-not-valid'],
    ['0 JAN 1900', 'date-not-valid'],
    ['32 JAN 1900', 'date-not-valid'],
    ['JANUAR 1900', 'date-not-valid'],
    ['4 1900', 'date-not-valid'],
    ['1 2 JAN 1900', 'date-not-valid'],
    ['0000', 'date-not-valid'],
    ['12345', 'date-not-valid'],
    ['1900-04-17', 'date-not-valid'],
    ['circa 1900', 'date-not-valid'],
    ['BEF ABT 1900', 'date-not-valid'],
    ['BET 1900', 'date-not-valid'],
    ['BET 1900 AND 1901 AND 1902', 'date-not-valid'],
    ['FROM 1900 TO 1901 TO 1902', 'date-not-valid'],
    ['ABT', 'date-not-valid'],
    ['8'.repeat(5000), 'date-not-valid'],
    ['BET 1902 AND 1900', 'date-backwards'],
    ['FROM 1902 TO 3 MAR 1900', 'date-backwards'],
  ])('gives no date for %s: %s', (value, trouble) => {
    expect(in551(value)).toEqual({ trouble })
    expect(in7(value)).toEqual({ trouble })
  })

  it('takes a year of two digits for a year of the first century only where the version says so', () => {
    expect(in7('MAY 90')).toEqual({ date: '0090-05' })
    expect(in551('MAY 90')).toEqual({ trouble: 'date-not-valid' })
  })
})
