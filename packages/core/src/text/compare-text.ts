/**
 * The one order of text in this library: by UTF-16 code unit, the same on every machine. For data;
 * never for a list a person reads by alphabet.
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
