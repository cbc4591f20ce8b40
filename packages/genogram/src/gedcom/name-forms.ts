import { childOf, type GedcomNode } from './gedcom-node.ts'

/** What one `NAME` gives. */
export interface NameForms {
  /** As people use it: what somebody goes by, and the surname. */
  readonly used: string
  /** With everything that belongs to it. */
  readonly full: string
  /** Further names somebody goes by. */
  readonly nicks: readonly string[]
  /** The structures below the name that these forms hold. */
  readonly parts: readonly GedcomNode[]
  /** Whether the name was too long to be looked at as a whole. */
  readonly isCut: boolean
}

/** No name is longer; of more than this nothing is looked at. */
const LONGEST_NAME = 1000

const PARTS: ReadonlySet<string> = new Set(['GIVN', 'SURN', 'SPFX', 'NPFX', 'NSFX', 'NICK'])

/** No name at all: blank, or marks for one that is not known. */
const isBlank = (name: string): boolean => /^[\s?._/–—-]*$/.test(name)

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && !isBlank(part))
    .join(' ')
    .trim()
    .replace(/\s+/g, ' ')

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')

/** A part of a name, unless its words stand in the rest already. */
const unless = (part: string, whole: string): string => {
  const known = new Set(wordsOf(whole))
  return wordsOf(part).every((word) => known.has(word)) ? '' : part
}

const partsWithin = (name: GedcomNode, forms: readonly string[]): readonly GedcomNode[] => {
  const known = new Set(forms.flatMap(wordsOf))
  return name.children.filter(
    ({ tag, value }) =>
      PARTS.has(tag) &&
      value.length <= LONGEST_NAME &&
      wordsOf(value).every((word) => known.has(word)),
  )
}

/** The forms of a `NAME`: its value, with the surname between slashes, and its parts. */
export const nameForms = (node: GedcomNode): NameForms => {
  const valueOf = (tag: string): string =>
    (childOf(node, tag)?.value ?? '').slice(0, LONGEST_NAME).trim()
  const [before = '', between = '', ...after] = node.value.slice(0, LONGEST_NAME).split('/')
  const surname = isBlank(between) ? joined(valueOf('SPFX'), valueOf('SURN')) : between.trim()
  const written = joined(before, between, ...after)
  const whole = isBlank(written) ? joined(valueOf('GIVN'), surname) : written
  const [nick, ...nicks] = valueOf('NICK')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !isBlank(name))
  const used = nick === undefined ? whole : joined(nick, surname)
  const full = joined(unless(valueOf('NPFX'), whole), whole, unless(valueOf('NSFX'), whole))
  return {
    used,
    full,
    nicks,
    parts: partsWithin(node, [used, full, ...nicks]),
    isCut: node.value.length > LONGEST_NAME,
  }
}
