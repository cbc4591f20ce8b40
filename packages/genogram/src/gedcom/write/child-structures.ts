import type { Id } from '@relational-practice/core'
import type { ParentLink } from '../../schema/index.ts'
import { extensionFields, fieldsOf } from './extension-structures.ts'
import { collectionTag } from './extension-tags.ts'
import { placeOf } from './fam-record.ts'
import type { PlannedChild, PlannedFamily, PlannedLink } from './family-plan.ts'
import { pointing, structure, type GedcomStructure } from './gedcom-structure.ts'
import { restriction, type GedcomWriting } from './gedcom-writing.ts'
import { writeDate } from './write-date.ts'

const PEDIGREES: Readonly<Partial<Record<ParentLink['kind'], string>>> = {
  birth: 'BIRTH',
  adoptive: 'ADOPTED',
  foster: 'FOSTER',
}

const STATUSES: Readonly<Partial<Record<NonNullable<ParentLink['standing']>, string>>> = {
  agreed: 'PROVEN',
  contested: 'CHALLENGED',
  disproved: 'DISPROVEN',
}

const pedigree = (kind: ParentLink['kind']): GedcomStructure => {
  const standard = PEDIGREES[kind]
  return standard === undefined
    ? structure('PEDI', 'OTHER', structure('PHRASE', kind))
    : structure('PEDI', standard)
}

/** What of a link `FAMC`, and for an adoption `ADOP`, can say. */
const handledIn = ({ kind, standing }: ParentLink): ReadonlySet<string> =>
  new Set([
    'child',
    'kind',
    'note',
    ...(standing !== undefined && STATUSES[standing] ? ['standing'] : []),
    ...(kind === 'adoptive' ? ['from', 'source'] : []),
  ])

/** What else is known of one link, under the parent it is to. */
const restOf = (writing: GedcomWriting, { id, link }: PlannedLink): GedcomStructure | undefined => {
  const { structures, names } = extensionFields(
    writing,
    fieldsOf('parentLinks'),
    id,
    link,
    handledIn(link),
  )
  const rest = names.filter((name) => name !== 'parent')
  if (rest.length === 0) return undefined
  writing.lose('in-extension', [id], rest)
  return structure(collectionTag('parentLinks'), '', ...structures)
}

const adoption = (
  writing: GedcomWriting,
  family: PlannedFamily,
  links: readonly PlannedLink[],
): GedcomStructure | undefined => {
  const [first] = links
  if (first?.link.kind !== 'adoptive') return undefined
  const { from, source } = first.link
  if (from === undefined && source === undefined) return undefined
  const who = links.length === 2 ? 'BOTH' : placeOf(writing, family, first.link.parent)
  return structure(
    'ADOP',
    from === undefined ? 'Y' : '',
    writeDate(writing, first.id, 'from', from),
    writing.source(source),
    pointing('FAMC', family.xref, structure('ADOP', who)),
  )
}

/** What a family says of one child: `ADOP` where an adoption has a date or a source, and `FAMC`. */
const ofChild = (
  writing: GedcomWriting,
  family: PlannedFamily,
  { links }: PlannedChild,
): readonly (GedcomStructure | undefined)[] => {
  const [first] = links
  if (!first) return [pointing('FAMC', family.xref)]
  const { kind, standing, note } = first.link
  // The mark itself stands in the family.
  links.forEach(({ id, link }) => restriction(writing, id, link.sharing))
  const status = standing === undefined ? undefined : STATUSES[standing]
  return [
    adoption(writing, family, links),
    pointing(
      'FAMC',
      family.xref,
      pedigree(kind),
      status === undefined ? undefined : structure('STAT', status),
      note === undefined ? undefined : structure('NOTE', note),
      ...links.map((link) => restOf(writing, link)),
    ),
  ]
}

/** The kinds of parents, those first whom other programs are to take for the parents. */
const ORDER: readonly ParentLink['kind'][] = ['birth', 'legal', 'adoptive']

const rank = ({ links }: PlannedChild): number => {
  const place = ORDER.indexOf(links[0]?.link.kind ?? 'social')
  return place < 0 ? ORDER.length : place
}

/** How each person is a child and a partner in the families of a genogram, for their `INDI`. */
export const familyStructures = (
  writing: GedcomWriting,
  families: readonly PlannedFamily[],
): ReadonlyMap<Id<'p'>, readonly GedcomStructure[]> => {
  const structures = new Map<Id<'p'>, GedcomStructure[]>()
  const add = (person: Id<'p'>, ...more: readonly (GedcomStructure | undefined)[]): void => {
    const known = structures.get(person) ?? []
    known.push(...more.filter((each) => each !== undefined))
    structures.set(person, known)
  }
  const children = families
    .flatMap((family) => family.children.map((child) => ({ family, child })))
    .toSorted((a, b) => rank(a.child) - rank(b.child))
  for (const { family, child } of children) add(child.child, ...ofChild(writing, family, child))
  for (const { partners, xref } of families) {
    for (const partner of partners) add(partner, pointing('FAMS', xref))
  }
  return structures
}
