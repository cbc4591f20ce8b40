import type { Id } from '@relational-practice/core'
import type { Migration, Person } from '../../schema/index.ts'
import { extensionsOf } from './extension-structures.ts'
import { structure, type GedcomStructure } from './gedcom-structure.ts'
import { restriction, type GedcomWriting } from './gedcom-writing.ts'
import { nameStructures } from './name-structures.ts'
import { writeDate } from './write-date.ts'

const SEXES: Readonly<Record<NonNullable<Person['sexRecordedAtBirth']>, string>> = {
  female: 'F',
  male: 'M',
  other: 'X',
}

const HANDLED = new Set(
  `name fullName otherNames sexRecordedAtBirth born bornIn death livesIn occupation languages
  note`.split(/\s+/),
)

const birth = (writing: GedcomWriting, id: Id<'p'>, { born, bornIn }: Person) =>
  born === undefined && bornIn === undefined
    ? undefined
    : structure(
        'BIRT',
        '',
        writeDate(writing, id, 'born', born),
        bornIn === undefined ? undefined : structure('PLAC', bornIn),
      )

const death = (
  writing: GedcomWriting,
  id: Id<'p'>,
  person: Person,
): GedcomStructure | undefined => {
  const { death: died, causeOfDeath, gaps } = person
  if (!died) {
    if (gaps?.death === 'none') return structure('NO', 'DEAT')
    return gaps?.death === 'not-known'
      ? structure('DEAT', '', structure('_GAP', 'not-known'))
      : undefined
  }
  const details = [
    writeDate(writing, id, 'death', died.on),
    died.place === undefined ? undefined : structure('PLAC', died.place),
  ]
  const isTold = details.some((detail) => detail?.tag === 'DATE' || detail?.tag === 'PLAC')
  const cause = causeOfDeath === undefined ? undefined : structure('CAUS', causeOfDeath)
  return structure('DEAT', isTold ? '' : 'Y', ...details, cause)
}

/** A move: leaving is `EMIG`, arriving is `IMMI`, and of two places the one gone to. */
const move = (writing: GedcomWriting, [id, migration]: readonly [Id<'m'>, Migration]) => {
  const { fromPlace, toPlace, on, source, note, sharing } = migration
  const place = toPlace ?? fromPlace
  const hasTwo = toPlace !== undefined && fromPlace !== undefined
  if (hasTwo) writing.lose('two-places', [id], ['fromPlace'])
  const handled = new Set([
    'person',
    'toPlace',
    'on',
    'source',
    'note',
    ...(hasTwo ? [] : ['fromPlace']),
  ])
  const date = writeDate(writing, id, 'on', on)
  return structure(
    toPlace === undefined && fromPlace !== undefined ? 'EMIG' : 'IMMI',
    place === undefined && date?.tag !== 'DATE' ? 'Y' : '',
    date,
    place === undefined ? undefined : structure('PLAC', place),
    restriction(writing, id, sharing),
    writing.source(source),
    note === undefined ? undefined : structure('NOTE', note),
    ...extensionsOf(writing, 'migrations', id, migration, handled),
  )
}

/** What an `INDI` holds beside the person’s own fields. */
export interface AroundPerson {
  readonly migrations: readonly (readonly [Id<'m'>, Migration])[]
  readonly families: readonly GedcomStructure[]
  readonly twins: readonly GedcomStructure[]
}

/**
 * An `INDI` record. `SEX` is what was recorded at birth and nothing else; lived gender stands in an
 * extension tag. The id of the record is kept in `REFN`.
 */
export const indiRecord = (
  writing: GedcomWriting,
  id: Id<'p'>,
  person: Person,
  { migrations, families, twins }: AroundPerson,
): GedcomStructure => {
  const { sexRecordedAtBirth: sex, occupation, languages, livesIn, note } = person
  const handled = person.death ? new Set([...HANDLED, 'causeOfDeath']) : HANDLED
  const record = structure(
    'INDI',
    '',
    restriction(writing, id, person.sharing),
    ...nameStructures(writing, id, person),
    sex === undefined ? undefined : structure('SEX', SEXES[sex]),
    birth(writing, id, person),
    death(writing, id, person),
    ...migrations.map((each) => move(writing, each)),
    occupation === undefined ? undefined : structure('OCCU', occupation),
    livesIn === undefined ? undefined : structure('RESI', '', structure('PLAC', livesIn)),
    ...(languages ?? []).map((words) => structure('FACT', words, structure('TYPE', 'Language'))),
    ...families,
    ...twins,
    note === undefined || note === '' ? undefined : structure('NOTE', note),
    structure('REFN', id, structure('TYPE', 'genogram id')),
    ...extensionsOf(writing, 'people', id, person, handled),
  )
  return { ...record, xref: writing.xrefOf(id) ?? 'VOID' }
}
