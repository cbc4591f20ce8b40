import { entries, replaceIds, type Id, type View } from '@relational-practice/core'
import { genogramRecord, type Genogram } from '../../schema/index.ts'
import { isThere } from './can-stand.ts'
import { familyStructures } from './child-structures.ts'
import {
  extensionRecords,
  prepareExtensionRecords,
  recordStructure,
} from './extension-structures.ts'
import { uriOf } from './extension-tags.ts'
import { famRecord } from './fam-record.ts'
import { loseStrayEvents } from './family-events.ts'
import { planFamilies } from './family-plan.ts'
import { compareGedcomLosses, type GedcomLoss } from './gedcom-loss.ts'
import { linesOf, structure, type GedcomStructure } from './gedcom-structure.ts'
import { startWriting, type GedcomWriting } from './gedcom-writing.ts'
import { indiRecord } from './indi-record.ts'
import { keptBirthRecords, twinStructures } from './twin-structures.ts'

/** A genogram as a GEDCOM 7 file, and what other programs do not get to know of it. */
export interface GedcomExport {
  /** The file: UTF-8 without a byte order mark when it is encoded, lines end in `\n`. */
  readonly text: string
  /** In the order of ids, one for each thing. */
  readonly losses: readonly GedcomLoss[]
}

const isView = (from: Genogram | View<Genogram>): from is View<Genogram> => 'view' in from

// A host may have put names, places or a count into its ids: a reader's file has none of them.
const writtenOf = (from: Genogram | View<Genogram>): Genogram => {
  if (!isView(from)) return from
  return from.reader === 'worker' ? from.record : replaceIds(genogramRecord, from)
}

const tagsIn = (nodes: readonly GedcomStructure[], tags: Set<string>): ReadonlySet<string> => {
  for (const { tag, children } of nodes) {
    if (tag.startsWith('_')) tags.add(tag)
    tagsIn(children, tags)
  }
  return tags
}

const header = (records: readonly GedcomStructure[]): GedcomStructure => {
  const tags = [...tagsIn(records, new Set())].toSorted()
  const schema = tags.map((tag) => structure('TAG', `${tag} ${uriOf(tag)}`))
  return structure(
    'HEAD',
    '',
    structure('GEDC', '', structure('VERS', '7.0')),
    schema.length > 0 ? structure('SCHMA', '', ...schema) : undefined,
  )
}

const peopleRecords = (writing: GedcomWriting): readonly GedcomStructure[] => {
  const { genogram } = writing
  const planned = planFamilies(writing)
  const written = planned.flatMap(({ partnership }) => partnership ?? [])
  const families = familyStructures(writing, planned)
  const twins = twinStructures(writing)
  const moves = entries(genogram.migrations)
  const movesOf = new Map<Id<'p'>, (typeof moves)[number][]>()
  for (const move of moves) {
    const { person } = move[1]
    movesOf.set(person, [...(movesOf.get(person) ?? []), move])
  }
  const people = entries(genogram.people).map(([id, person]) =>
    indiRecord(writing, id, person, {
      migrations: movesOf.get(id) ?? [],
      families: families.get(id) ?? [],
      twins: twins.get(id) ?? [],
    }),
  )
  for (const [id, { person }] of moves) {
    if (!isThere(genogram, person)) writing.lose('cannot-stand', [id])
  }
  loseStrayEvents(writing, new Set(written))
  return [...people, ...planned.map((family) => famRecord(writing, family))]
}

/**
 * Writes a genogram as a GEDCOM 7.0 file.
 *
 * For a reader give a {@link View}: nothing withheld from them is in it, and every id, in the losses
 * too, is replaced by a number. A record itself is the worker’s own copy, to move to another program; what is withheld from anybody is marked there with
 * `RESN CONFIDENTIAL`, a mark that not every program keeps. (A View of
 * the worker’s own screen holds no such marks: give the record instead.)
 *
 * What GEDCOM has no place for stands in extension tags that the header documents (`SCHMA`); what
 * other programs so pass over, and what had to be written otherwise, is in `losses`.
 *
 * Read back with `readGedcom`, all of it is the same, what stands in extension tags included, but for
 * the ids, for which GEDCOM has identifiers of its own, and with these exceptions: what refers to
 * something that has no record in a file (a link, an event, a group) is not read; things reported as
 * `read-as-one` are one; who may see what is everyone or nobody; `accepted` and `extensions` of the
 * record are not written.
 *
 * Never throws. Written the same each time.
 *
 * @example
 * ```ts
 * import { describeGedcomLoss, writeGedcom } from '@relational-practice/genogram/gedcom'
 *
 * const { text, losses } = writeGedcom({
 *   kind: 'genogram',
 *   schemaVersion: 1,
 *   id: 'r-1',
 *   people: { 'p-1': { name: 'Ada Example', gender: 'woman' } },
 * })
 * losses.map(describeGedcomLoss)
 * ```
 */
export const writeGedcom = (from: Genogram | View<Genogram>): GedcomExport => {
  const writing = startWriting(writtenOf(from))
  prepareExtensionRecords(writing)
  const records = [
    ...peopleRecords(writing),
    ...extensionRecords(writing),
    ...keptBirthRecords(writing),
    ...recordStructure(writing),
  ]
  const all = [...records, ...writing.sources()]
  const anyNamed = entries(writing.genogram.people).some(
    ([, { name, fullName }]) => name ?? fullName,
  )
  if (anyNamed) writing.lose('surnames-not-told', [])
  const lines = [header(all), ...all, structure('TRLR', '')].flatMap((node) => [...linesOf(node)])
  return { text: `${lines.join('\n')}\n`, losses: writing.losses.toSorted(compareGedcomLosses) }
}
