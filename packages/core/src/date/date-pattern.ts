/*
 * Regular expressions as text, for schemas that other languages read too: no flags, no look-behind,
 * no named groups, and [0-9] because \d takes in other digits in Python and .NET.
 */

const NOT_YEAR_ZERO = '(?!0000)'

const LEAP_DAY =
  '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29'

const EVERY_YEARS_DAY =
  '[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])' +
  '|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))'

/** A day that the Gregorian calendar has, in the years 0001 to 9999. */
export const DAY = `${NOT_YEAR_ZERO}(?:${LEAP_DAY}|${EVERY_YEARS_DAY})`

/** A year, or a month of a year, from 0001 to 9999-12. */
export const YEAR_OR_MONTH = `${NOT_YEAR_ZERO}[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?`
