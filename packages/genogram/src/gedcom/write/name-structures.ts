import type { Id } from '@relational-practice/core'
import type { Person } from '../../schema/index.ts'
import { structure, type GedcomStructure } from './gedcom-structure.ts'
import type { GedcomWriting } from './gedcom-writing.ts'

/** Whether a name reads as it is written: GEDCOM takes slashes for marks, and some marks for no name. */
const readsBack = (name: string): boolean =>
  !/[/]/.test(name) && !/^[\s?._–—-]*$/.test(name) && name === name.trim().replace(/\s+/g, ' ')

/** What a person goes by stands in `NICK`, where a comma parts several. */
const readsBackAsNick = (name: string): boolean => readsBack(name) && !name.includes(',')

const exactly = (name: string): GedcomStructure => structure('_EXACT_NAME', name)

const plain = (name: string): string => {
  const words = name.replace(/[/]/g, ' ').trim().replace(/\s+/g, ' ')
  return /^[\s?._–—-]*$/.test(words) ? '//' : words
}

/** The first `NAME`: the full name, with what the person goes by as `NICK` where it is another. */
const mainName = (
  writing: GedcomWriting,
  id: Id<'p'>,
  { name, fullName }: Person,
): GedcomStructure | undefined => {
  if (name === undefined && fullName === undefined) return undefined
  const full = fullName ?? name ?? ''
  if (name === undefined) {
    writing.lose('name-not-exact', [id], ['fullName'])
    return structure('NAME', plain(full), structure('_FULL_NAME', full))
  }
  const isNicked = fullName !== undefined && fullName !== name
  const isExact = readsBack(full) && (!isNicked || readsBackAsNick(name))
  if (!isExact) writing.lose('name-not-exact', [id], ['name', ...(isNicked ? ['fullName'] : [])])
  return structure(
    'NAME',
    plain(full),
    isNicked
      ? structure('NICK', name, readsBackAsNick(name) ? undefined : exactly(name))
      : undefined,
    readsBack(full) ? undefined : exactly(full),
  )
}

/** The names of a person. No part is marked as a surname, since the record does not tell it. */
export const nameStructures = (
  writing: GedcomWriting,
  id: Id<'p'>,
  person: Person,
): readonly (GedcomStructure | undefined)[] => {
  const others = person.otherNames ?? []
  const main = mainName(writing, id, person)
  return [
    // The first NAME is the one people use: where it is not known it stands there empty.
    main ?? (others.length > 0 ? structure('NAME', '//') : undefined),
    ...others.map((other) => {
      const isExact = readsBack(other)
      if (!isExact) writing.lose('name-not-exact', [id], ['otherNames'])
      return structure(
        'NAME',
        plain(other),
        structure('TYPE', 'AKA'),
        isExact ? undefined : exactly(other),
      )
    }),
  ]
}
