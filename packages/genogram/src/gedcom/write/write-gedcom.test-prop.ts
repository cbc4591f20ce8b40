import { entries, type Id, type Sharing } from '@relational-practice/core'
import { arbitraryRecord, shuffleKeys } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { genogramRecord, type Genogram, type Partnership, type Person } from '../../schema/index.ts'
import { readGedcom } from '../read-gedcom.ts'
import { uriOf } from './extension-tags.ts'
import { GEDCOM_LOSSES } from './gedcom-loss.ts'
import { readAgain, sameFamily } from './same-family.test-kit.ts'
import { writeGedcom } from './write-gedcom.ts'

const genograms = arbitraryRecord(genogramRecord.jsonSchema) as unknown as fc.Arbitrary<Genogram>

const REASON = 'Marked as confidential or private in the GEDCOM file it came from.'
const KEPT: Sharing = { withheldFrom: ['everyone'], reason: REASON }

const keptIf = (isKept: boolean): { sharing?: Sharing } => (isKept ? { sharing: KEPT } : {})
const isKept = (item: { sharing?: Sharing | undefined } | undefined): boolean =>
  (item?.sharing?.withheldFrom ?? []).length > 0

/** A date that GEDCOM can hold. */
const dateIn = <F extends string>(field: F, date: string | undefined): { [K in F]?: string } =>
  (date === undefined || date.includes('?') ? {} : { [field]: date }) as { [K in F]?: string }

const pick = <T extends object, F extends keyof T>(item: T, ...fields: readonly F[]): Pick<T, F> =>
  Object.fromEntries(
    fields.filter((field) => item[field] !== undefined).map((field) => [field, item[field]]),
  ) as Pick<T, F>

const personIn = (person: Person): Person => {
  const { death, name, fullName, otherNames, gaps, born, causeOfDeath } = person
  const asked = !death && (gaps?.death === 'none' || gaps?.death === 'not-known')
  const others = [...new Set(otherNames)].filter((other) => other !== name && other !== fullName)
  return {
    ...pick(person, 'name', 'sexRecordedAtBirth', 'bornIn', 'occupation', 'note'),
    ...(name !== undefined && fullName !== undefined && fullName !== name && { fullName }),
    ...(others.length > 0 && { otherNames: others }),
    ...dateIn('born', born),
    ...(death && { death: { ...dateIn('on', death.on), ...pick(death, 'place') } }),
    ...(death && causeOfDeath !== undefined && { causeOfDeath }),
    ...(asked && gaps?.death && { gaps: { death: gaps.death } }),
    ...keptIf(isKept(person)),
  }
}

const FORMS = [
  ['married', 'married'],
  ['civil-partnership', 'civil-partnership'],
  ['religious-ceremony', 'religious-only'],
  ['moved-in-together', 'cohabiting'],
  ['began-relationship', 'dating'],
] as const

const fromEntries = <I extends Id, T>(items: readonly (readonly [I, T])[]): Record<I, T> =>
  Object.fromEntries(items) as Record<I, T>

/** What of a genogram standard GEDCOM can hold: a plausible family, to be read back as it is. */
const heldByGedcom = (genogram: Genogram): Genogram => {
  const people = genogram.people ?? {}
  const areThere = (ids: readonly Id<'p'>[]): boolean =>
    new Set(ids).size === ids.length && ids.every((id) => Object.hasOwn(people, id))
  const once = () => {
    const seen = new Set<string>()
    return (...keys: readonly string[]): boolean => {
      const isNew = keys.every((key) => !seen.has(key))
      keys.forEach((key) => seen.add(key))
      return isNew
    }
  }
  const isNewPair = once()
  const couples = entries(genogram.partnerships).filter(
    ([, { partners }]) => areThere(partners) && isNewPair([...partners].toSorted().join(' ')),
  )
  const events = entries(genogram.partnershipEvents).filter(([, { partnership }]) =>
    couples.some(([id]) => id === partnership),
  )
  const kindOf = (id: Id<'u'>): Partnership['kind'] =>
    FORMS.find(([kind]) =>
      events.some(([, event]) => event.partnership === id && event.kind === kind),
    )?.[1]
  const isNewLink = once()
  const links = entries(genogram.parentLinks).filter(
    ([, { child, parent, kind }]) =>
      areThere([child, parent]) && kind !== 'legal' && isNewLink(`${child} ${parent}`),
  )
  const isNewTwin = once()
  const isNewGroup = once()
  return {
    ...pick(genogram, 'kind', 'schemaVersion', 'id'),
    people: fromEntries(entries(people).map(([id, person]) => [id, personIn(person)])),
    partnerships: fromEntries(
      couples.map(([id, partnership]) => {
        const kind = kindOf(id)
        const isAsked = kind === undefined && partnership.gaps?.kind === 'not-known'
        return [
          id,
          {
            ...pick(partnership, 'partners', 'source', 'note'),
            ...(kind && { kind }),
            ...(isAsked && { gaps: { kind: 'not-known' as const } }),
            ...keptIf(isKept(partnership)),
          },
        ]
      }),
    ),
    partnershipEvents: fromEntries(
      events.map(([id, event]) => [
        id,
        {
          ...pick(event, 'partnership', 'kind', 'place', 'source', 'note'),
          ...dateIn('on', event.on),
          ...keptIf(isKept(event) || isKept(genogram.partnerships?.[event.partnership])),
        },
      ]),
    ),
    parentLinks: fromEntries(
      links.map(([id, link]) => [
        id,
        {
          ...pick(link, 'child', 'parent', 'kind', 'note'),
          ...(link.standing !== 'presumed' && pick(link, 'standing')),
          ...(link.kind === 'adoptive' && {
            ...pick(link, 'source'),
            ...dateIn('from', link.from),
          }),
          ...keptIf(isKept(link)),
        },
      ]),
    ),
    multipleBirths: fromEntries(
      entries(genogram.multipleBirths)
        .filter(([, birth]) => !isKept(birth) && areThere(birth.children))
        .filter(([, { children }]) => isNewTwin(...children))
        .map(([id, birth]) => [
          id,
          {
            ...pick(birth, 'children', 'note'),
            ...(birth.zygosity !== 'not-known' && pick(birth, 'zygosity')),
          },
        ]),
    ),
    siblingGroups: fromEntries(
      entries(genogram.siblingGroups)
        .filter(([, { siblings }]) => areThere(siblings) && isNewGroup(siblings.toSorted().join()))
        .map(([id, group]) => [
          id,
          { ...pick(group, 'siblings', 'source', 'note'), ...keptIf(isKept(group)) },
        ]),
    ),
    migrations: fromEntries(
      entries(genogram.migrations)
        .filter(([, { person }]) => areThere([person]))
        .map(([id, move]) => [
          id,
          {
            ...pick(move, 'person', 'source', 'note'),
            ...(move.toPlace === undefined ? pick(move, 'fromPlace') : pick(move, 'toPlace')),
            ...dateIn('on', move.on),
            ...keptIf(isKept(move)),
          },
        ]),
    ),
  }
}

const LINE = /^(?:0|[1-9][0-9]?) (?:@[A-Z0-9_]+@ )?[A-Z_][A-Z0-9_]*(?: .*)?$/s

describe('a genogram that is written', () => {
  it('is read back as it was, as far as standard GEDCOM can hold it', () => {
    fc.assert(
      fc.property(genograms, (genogram) => {
        const held = heldByGedcom(genogram)
        expect(readAgain(writeGedcom(held))).toEqual(sameFamily(held))
      }),
      { numRuns: 1000 },
    )
  })

  it('loses nothing more when it goes in and out a second time', () => {
    fc.assert(
      fc.property(genograms, (genogram) => {
        const written = writeGedcom(genogram)
        // Two partnerships that are read as one may take the mark of either.
        fc.pre(!written.losses.some(({ code }) => code === 'read-as-one'))
        const first = readGedcom(written.text)
        if (!first.ok) throw new Error('not read')
        const { genogram: again } = first.value
        expect(readAgain(writeGedcom(again))).toEqual(sameFamily(again))
      }),
      { numRuns: 500 },
    )
  })

  it('is well-formed, with every extension tag documented and every pointer leading somewhere', () => {
    fc.assert(
      fc.property(genograms, (genogram) => {
        const { text, losses } = writeGedcom(genogram)
        expect(text.startsWith('0 HEAD\n1 GEDC\n2 VERS 7.0\n')).toBe(true)
        expect(text.endsWith('\n0 TRLR\n')).toBe(true)
        const lines = text.slice(0, -1).split('\n')
        const documented = new Map(
          lines.flatMap((line) => {
            const [, tag, uri] = /^2 TAG (\S+) (\S+)$/.exec(line) ?? []
            return tag !== undefined && uri !== undefined ? [[tag, uri] as const] : []
          }),
        )
        expect(new Set(documented.values()).size).toBe(documented.size)
        const xrefs = lines.flatMap((line) => /^0 @(\S+)@/.exec(line)?.[1] ?? [])
        expect(new Set(xrefs).size).toBe(xrefs.length)
        for (const line of lines) {
          expect(line).toMatch(LINE)
          const tag = /^\d+ (?:@\S+@ )?(_\S+)/.exec(line)?.[1]
          if (tag !== undefined) expect(documented.get(tag)).toBe(uriOf(tag))
          const pointer = /^[1-9]\d* \S+ @([^@]+)@$/.exec(line)?.[1]
          if (pointer !== undefined) expect(xrefs).toContain(pointer)
        }
        for (const { code, about } of losses) {
          expect(GEDCOM_LOSSES).toHaveProperty(code)
          expect(about.every((id) => /^[a-z]{1,4}-/.test(id))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is the same whatever the order of keys', () => {
    fc.assert(
      fc.property(genograms, (genogram) => {
        expect(writeGedcom(shuffleKeys(genogram) as Genogram)).toEqual(writeGedcom(genogram))
      }),
      { numRuns: 200 },
    )
  })
})
