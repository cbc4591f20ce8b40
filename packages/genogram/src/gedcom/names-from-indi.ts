import { canBe } from './extension-fields.ts'
import { nameForms, type NameForms } from './name-forms.ts'
import { childOf, childrenOf, type GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import { LINE_LENGTH, takeFitted, takeLine } from './take-text.ts'
import { lineFromGedcom } from './text-from-gedcom.ts'

/** The names of a person, as the fields of the record. */
export interface TakenNames {
  readonly name?: string
  readonly fullName?: string
  readonly otherNames?: string[]
}

const takeForm = (reading: GedcomReading, node: GedcomNode, form: string): string | undefined =>
  takeFitted(reading, node, lineFromGedcom(form, LINE_LENGTH))

/** Takes a `NAME` with those of its parts that are in the forms made of it. */
const takeName = (reading: GedcomReading, node: GedcomNode, { parts, isCut }: NameForms): void => {
  reading.take(node)
  parts.forEach(reading.take)
  if (isCut) reading.report.about(node, 'text-cut')
}

interface ExactNames {
  readonly full?: string
  readonly nick?: string
  /** Whether people use the full name or the other one; else their name is not known. */
  readonly isName: boolean
}

/** The exact forms of a name that `writeGedcom` adds where GEDCOM would read another. */
const exactNames = (reading: GedcomReading, node: GedcomNode): ExactNames => {
  const take = (below: GedcomNode, tag: string): string | undefined => {
    const [exact] = reading.ownBelow(below, tag)
    if (!exact || !canBe({ people: { 'p-1': { name: exact.value } } })) return undefined
    reading.take(exact)
    return exact.value
  }
  const nickNode = childOf(node, 'NICK')
  const alone = take(node, '_FULL_NAME')
  const full = alone ?? take(node, '_EXACT_NAME')
  const own = nickNode && take(nickNode, '_EXACT_NAME')
  const nick = own ?? (full === undefined ? undefined : nickNode?.value)
  if (nickNode && nick !== undefined) reading.take(nickNode)
  return {
    ...(full !== undefined && { full }),
    ...(nick !== undefined && { nick }),
    isName: alone === undefined,
  }
}

/** Names that stand elsewhere than in a `NAME` of their own. */
const aliasesOf = (indi: GedcomNode, names: readonly GedcomNode[]): readonly GedcomNode[] => [
  ...childrenOf(indi, 'ALIA').filter(({ pointer }) => pointer === undefined),
  ...names.flatMap((node) => [...childrenOf(node, '_AKA'), ...childrenOf(node, '_MARNM')]),
]

/**
 * The names of a person. The first `NAME` is the one the file prefers; `NICK` there is what the
 * person goes by. Further names, aliases (`ALIA` in words, `_AKA`) and married names are other
 * names. Nothing is concluded from a name.
 */
export const namesFromIndi = (reading: GedcomReading, indi: GedcomNode): TakenNames => {
  const names = childrenOf(indi, 'NAME')
  const others: (string | undefined)[] = []
  let name: string | undefined
  let fullName: string | undefined
  for (const [place, node] of names.entries()) {
    const forms = nameForms(node)
    takeName(reading, node, forms)
    const used = takeForm(reading, node, forms.used)
    const full = takeForm(reading, node, forms.full)
    const exact = exactNames(reading, node)
    if (exact.full !== undefined) {
      if (place > 0) others.push(exact.full)
      else [name, fullName] = [exact.isName ? (exact.nick ?? exact.full) : undefined, exact.full]
      continue
    }
    if (place === 0) [name, fullName] = [exact.nick ?? used, full]
    if (exact.nick !== undefined) continue
    if (full === undefined && /[^\s/]/.test(node.value))
      reading.report.about(node, 'value-not-known')
    others.push(full, used)
    for (const nick of forms.nicks) others.push(takeForm(reading, node, nick))
  }
  for (const alias of aliasesOf(indi, names)) {
    others.push(takeLine(reading, alias)?.replaceAll('/', '').trim())
  }
  const otherNames = [...new Set(others.filter((other) => other !== undefined))].filter(
    (other) => other !== '' && other !== name && other !== fullName,
  )
  return {
    ...(name !== undefined && { name }),
    ...(fullName !== undefined && fullName !== name && { fullName }),
    ...(otherNames.length > 0 && { otherNames }),
  }
}
