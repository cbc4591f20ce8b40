/** The months of the Gregorian calendar, as the standard and as people write them. */
export const MONTHS: ReadonlyMap<string, string> = new Map(
  [
    'JAN JANUARY',
    'FEB FEBRUARY',
    'MAR MARCH',
    'APR APRIL',
    'MAY',
    'JUN JUNE',
    'JUL JULY',
    'AUG AUGUST',
    'SEP SEPTEMBER',
    'OCT OCTOBER',
    'NOV NOVEMBER',
    'DEC DECEMBER',
  ].flatMap((names, place) =>
    names.split(' ').map((name) => [name, String(place + 1).padStart(2, '0')] as const),
  ),
)

/** The calendars besides the Gregorian that versions 5.5 to 7 name. */
export const OTHER_CALENDARS: ReadonlySet<string> = new Set([
  'JULIAN',
  'HEBREW',
  'FRENCH_R',
  'ROMAN',
  'UNKNOWN',
])

/** Months that only the French Republican and the Hebrew calendar have, should one go unnamed. */
export const OTHER_MONTHS: ReadonlySet<string> = new Set(
  `VEND BRUM FRIM NIVO PLUV VENT GERM FLOR PRAI MESS THER FRUC COMP
  TSH CSH KSL TVT SHV ADR ADS NSN IYR SVN TMZ AAV ELL`.split(/\s+/),
)
