/** How a person is named in a sentence whose name is not known. */
export const SOMEONE = 'someone whose name is not known'

/** How a sentence names the authority that holds parental responsibility. */
export const AUTHORITY = 'the local authority'

const OUR_OWN_WORDS = [SOMEONE, AUTHORITY]

/** What breaks a line, with the blanks around it. */
const LINE_BREAKS = /\s*[\n\r\v\f\u0085\u2028\u2029]\s*/g

/** Words in one line, so that nothing written in a note can begin a part or a paragraph of its own. */
const inOneLine = (words: string): string => words.replaceAll(LINE_BREAKS, ' ').trim()

/**
 * A sentence with its full stop, in one line, and with a capital where it begins with words of ours. A name at
 * its beginning stays as its bearer writes it.
 */
export const sentence = (told: string): string => {
  const words = inOneLine(told)
  const ours = OUR_OWN_WORDS.some((own) => words.startsWith(own))
  const begun = ours ? words.slice(0, 1).toUpperCase() + words.slice(1) : words
  return /[.!?]”?$/.test(begun) ? begun : `${begun}.`
}

/** Sentences after one another; what is absent, false or empty is left out. */
export const sentences = (...all: readonly (string | false | undefined)[]): string =>
  all.flatMap((words) => (words && inOneLine(words) ? sentence(words) : [])).join(' ')
