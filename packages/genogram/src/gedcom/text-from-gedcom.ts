/** What was made of a text, and whether it had to be changed for the schema. */
export interface FittedText {
  readonly text: string
  readonly isCut: boolean
  readonly isCleaned: boolean
}

/** What the schema takes nowhere: control characters, half pairs, two that XML cannot hold. */
const NEVER = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** Any character that shows. */
const VISIBLE = /[^\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u

/** Cuts at most one UTF-16 unit short of `max`, so that no pair is halved. */
const cut = (text: string, max: number): string =>
  text.length <= max ? text : text.slice(0, max).replace(/[\ud800-\udbff]$/, '')

const fit = (raw: string, cleaned: string, spaced: string, max: number): FittedText | undefined => {
  const whole = spaced.trim()
  const text = cut(whole, max).trim()
  if (!VISIBLE.test(text)) return undefined
  return { text, isCut: text.length < whole.length, isCleaned: cleaned.length < raw.length }
}

/** A text as the schema's `line(max)` takes it: breaks and runs of space are one space. */
export const lineFromGedcom = (raw: string, max: number): FittedText | undefined => {
  const cleaned = raw.replace(NEVER, '')
  return fit(raw, cleaned, cleaned.replace(/[\s\u2028\u2029]+/g, ' '), max)
}

/** A text as the schema's `text(max)` takes it, with its line breaks. */
export const textFromGedcom = (raw: string, max: number): FittedText | undefined => {
  const cleaned = raw.replace(NEVER, '')
  return fit(raw, cleaned, cleaned, max)
}
