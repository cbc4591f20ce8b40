/** A structure to be written: a line and the lines below it. */
export interface GedcomStructure {
  readonly tag: string
  /** The identifier of a record, without its at signs. */
  readonly xref?: string
  /** Its text; line breaks become `CONT`. */
  readonly value?: string
  /** The identifier of the record it points to, instead of a text. */
  readonly pointer?: string
  readonly children: readonly GedcomStructure[]
}

/** What GEDCOM 7 bans: control characters but the tab, half pairs, two that are no characters. */
const BANNED = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** A structure with a text and those below it that are there. */
export const structure = (
  tag: string,
  value: string | undefined,
  ...children: readonly (GedcomStructure | undefined)[]
): GedcomStructure => ({
  tag,
  ...(value !== undefined && value !== '' && { value }),
  children: children.filter((child) => child !== undefined),
})

/** A structure that points to a record. */
export const pointing = (
  tag: string,
  pointer: string,
  ...children: readonly (GedcomStructure | undefined)[]
): GedcomStructure => ({
  tag,
  pointer,
  children: children.filter((child) => child !== undefined),
})

// An at sign that begins a text is doubled, as version 7 has it.
const escaped = (text: string): string => (text.startsWith('@') ? `@${text}` : text)

const withValue = (start: string, text: string): string =>
  text === '' ? start : `${start} ${escaped(text)}`

/** The lines of a structure, from its level on. */
export function* linesOf(node: GedcomStructure, level = 0): Generator<string> {
  const start = [level, node.xref && `@${node.xref}@`, node.tag].filter(
    (part) => part !== undefined,
  )
  if (node.pointer !== undefined) yield `${start.join(' ')} @${node.pointer}@`
  else {
    const text = (node.value ?? '').replace(/\r\n?/g, '\n').replace(BANNED, '')
    const [first = '', ...continued] = text.split('\n')
    yield withValue(start.join(' '), first)
    for (const line of continued) yield withValue(`${level + 1} CONT`, line)
  }
  for (const child of node.children) yield* linesOf(child, level + 1)
}
