import { entries, type Id } from '@relational-practice/core'
import type { MultipleBirth } from '../../schema/index.ts'
import { isThere } from './can-stand.ts'
import { extensionRecord, extensionsOf } from './extension-structures.ts'
import { pointing, structure, type GedcomStructure } from './gedcom-structure.ts'
import { isKept, restriction, type GedcomWriting } from './gedcom-writing.ts'

const phraseOf = ({ children, zygosity }: MultipleBirth): string => {
  const what = children.length === 2 ? 'twin' : 'multiple'
  return zygosity === undefined || zygosity === 'not-known' ? what : `${zygosity} ${what}`
}

/** Births that are withheld from anybody: below `ASSO` no mark could say so. */
export const keptBirthRecords = (writing: GedcomWriting): readonly GedcomStructure[] =>
  entries(writing.genogram.multipleBirths).flatMap(([id, birth]) => {
    const mark = restriction(writing, id, birth.sharing)
    return mark ? [extensionRecord(writing, 'multipleBirths', id, birth, mark)] : []
  })

/** The `ASSO` that tie twins, triplets and more to each other, for their `INDI`. */
export const twinStructures = (
  writing: GedcomWriting,
): ReadonlyMap<Id<'p'>, readonly GedcomStructure[]> => {
  const structures = new Map<Id<'p'>, GedcomStructure[]>()
  const { genogram } = writing
  const seen = new Set<Id<'p'>>()
  for (const [id, birth] of entries(genogram.multipleBirths)) {
    if (isKept(birth.sharing)) continue
    const children = [...new Set(birth.children)].filter((child) => isThere(genogram, child))
    if (children.length < birth.children.length) writing.lose('cannot-stand', [id], ['children'])
    if (children.length < 2) continue
    if (children.some((child) => seen.has(child))) writing.lose('read-as-one', [id])
    children.forEach((child) => seen.add(child))
    const handled = new Set([
      'children',
      'note',
      ...(birth.zygosity === 'not-known' ? [] : ['zygosity']),
    ])
    const own = [
      birth.note === undefined ? undefined : structure('NOTE', birth.note),
      ...extensionsOf(writing, 'multipleBirths', id, birth, handled),
    ].filter((each) => each !== undefined)
    for (const [place, child] of children.entries()) {
      const other = children[place + 1] ?? children[0]
      const role = structure('ROLE', 'MULTIPLE', structure('PHRASE', phraseOf(birth)))
      if (other === undefined) continue
      const tie = pointing(
        'ASSO',
        writing.xrefOf(other) ?? 'VOID',
        role,
        ...(place === 0 ? own : []),
      )
      structures.set(child, [...(structures.get(child) ?? []), tie])
    }
  }
  return structures
}
