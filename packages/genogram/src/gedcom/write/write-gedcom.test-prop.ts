import { entries, type Id, type PlanNode, type Sharing } from '@relational-practice/core'
import { arbitraryRecord, shuffleKeys } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { genogramRecord, type Genogram, type Partnership, type Person } from '../../schema/index.ts'
import { readGedcom } from '../read-gedcom.ts'
import { uriOf } from './extension-tags.ts'
import { WITHOUT_HOME } from './extension-structures.ts'
import { GEDCOM_LOSSES } from './gedcom-loss.ts'
import { readAgain, sameFamily } from './same-family.test-kit.ts'
import { writeGedcom } from './write-gedcom.ts'

const genograms = arbitraryRecord(genogramRecord.jsonSchema) as unknown as fc.Arbitrary<Genogram>

const REASON = 'Marked as confidential or private in the GEDCOM file it came from.'
const KEPT: Sharing = { withheldFrom: ['everyone'], reason: REASON }

const keptIf = (isKept: boolean): { sharing?: Sharing } => (isKept ? { sharing: KEPT } : {})
const isKept = (item: { sharing?: Sharing | undefined } | undefined): boolean =>
  (item?.sharing?.withheldFrom ?? []).length > 0

const pick = <T extends object, F extends keyof T>(item: T, ...fields: readonly F[]): Pick<T, F> =>
  Object.fromEntries(
    fields.filter((field) => item[field] !== undefined).map((field) => [field, item[field]]),
  ) as Pick<T, F>

/** An item with its mark as a file can tell it: withheld from everyone, or not at all. */
const marked = <T extends { sharing?: Sharing | undefined }>(
  item: T,
  isWithheld = isKept(item),
): T => {
  const { sharing: _sharing, ...told } = item
  return { ...told, ...keptIf(isWithheld) } as T
}

const personIn = (person: Person): Person => {
  const { name, fullName, otherNames, languages, note, ...told } = marked(person)
  const others = [...new Set(otherNames)].filter((other) => other !== name && other !== fullName)
  return {
    ...told,
    ...(name !== undefined && { name }),
    ...(fullName !== undefined && fullName !== name && { fullName }),
    ...(others.length > 0 && { otherNames: others }),
    ...(languages && { languages: [...new Set(languages)] }),
    ...(note !== undefined && note !== '' && { note }),
  }
}

interface Reference {
  readonly path: readonly string[]
  readonly to: string
}

const referencesUnder = (node: PlanNode, value: unknown, path: readonly string[]): Reference[] => {
  if (value === undefined) return []
  if (node.type === 'reference') return typeof value === 'string' ? [{ path, to: value }] : []
  if (node.type === 'object')
    return node.properties.flatMap(({ name, node: inner }) =>
      name === 'sharing' ? [] : referencesUnder(inner, Reflect.get(Object(value), name), path),
    )
  if (node.type === 'scalar' || !Array.isArray(value)) return []
  return value.flatMap((entry: unknown, place) => {
    const inner = node.type === 'list' ? node.of : node.of[place]
    return inner ? referencesUnder(inner, entry, path) : []
  })
}

const referencesIn = (genogram: Genogram): Reference[] => [
  ...genogramRecord.plan.collections.flatMap(({ name, item }) =>
    Object.entries(Object(Reflect.get(genogram, name))).flatMap(([id, value]) =>
      referencesUnder(item, value, [name, id]),
    ),
  ),
  ...genogramRecord.plan.fields
    .filter(({ name }) => name !== 'accepted' && name !== 'id')
    .flatMap(({ name, node }) => referencesUnder(node, Reflect.get(genogram, name), [name])),
]

/** Without what refers to somebody or something that is not there. */
const standing = (genogram: Genogram): Genogram => {
  let record = genogram
  for (;;) {
    const known = new Set(
      genogramRecord.plan.collections.flatMap(({ name }) =>
        Object.keys(Reflect.get(record, name) ?? {}),
      ),
    )
    const canBeTold = (to: string): boolean =>
      known.has(to) && !['l-', 'e-', 'g-', 'mb-', 'm-'].some((prefix) => to.startsWith(prefix))
    const gone = referencesIn(record).filter(({ to }) => !canBeTold(to))
    if (gone.length === 0) return record
    const next: Record<string, unknown> = { ...record }
    for (const { path } of gone) {
      const [name = '', id = ''] = path.map(String)
      const items: unknown = next[name]
      if (Array.isArray(items)) Reflect.deleteProperty(next, name)
      else if (items) {
        const { [id]: _gone, ...left } = items as Record<string, unknown>
        next[name] = left
      }
    }
    record = next as unknown as Genogram
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

/** What of a genogram a file can hold, extensions included: a plausible family, to be read back as it is. */
const heldByGedcom = (generated: Genogram): Genogram => {
  const genogram = standing(generated)
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
    ([, { child, parent }]) => areThere([child, parent]) && isNewLink(`${child} ${parent}`),
  )
  const isNewTwin = once()
  const isNewGroup = once()
  const withoutHome = Object.fromEntries(
    WITHOUT_HOME.map((name) => {
      const collection = genogramRecord.plan.collections.find((each) => each.name === name)
      const items = entries<Id, { sharing?: Sharing | undefined }>(genogram[name])
      const isClosed = (item: { sharing?: Sharing | undefined }): boolean =>
        isKept(item) || collection?.isPrivate(item) === true
      return [name, fromEntries(items.map(([id, item]) => [id, marked(item, isClosed(item))]))]
    }),
  )
  // What refers to something that was left out just now goes as well.
  return standing({
    ...pick(genogram, 'kind', 'schemaVersion', 'id'),
    ...pick(genogram, 'title', 'madeOn', 'madeBy', 'madeWith', 'indexPeople'),
    ...withoutHome,
    people: fromEntries(entries(people).map(([id, person]) => [id, personIn(person)])),
    partnerships: fromEntries(
      couples.map(([id, partnership]) => {
        const kind = partnership.kind ?? kindOf(id)
        return [id, { ...marked(partnership), ...(kind && { kind }) }]
      }),
    ),
    partnershipEvents: fromEntries(
      events.map(([id, event]) => [
        id,
        marked(event, isKept(event) || isKept(genogram.partnerships?.[event.partnership])),
      ]),
    ),
    parentLinks: fromEntries(links.map(([id, link]) => [id, marked(link)])),
    multipleBirths: fromEntries(
      entries(genogram.multipleBirths)
        .filter(([, birth]) => areThere(birth.children))
        .filter(([, { children }]) => isNewTwin(...children))
        .map(([id, birth]) => [id, marked(birth)]),
    ),
    siblingGroups: fromEntries(
      entries(genogram.siblingGroups)
        .filter(([, { siblings }]) => areThere(siblings) && isNewGroup(siblings.toSorted().join()))
        .map(([id, group]) => [id, marked(group)]),
    ),
    migrations: fromEntries(
      entries(genogram.migrations)
        .filter(([, { person }]) => areThere([person]))
        .map(([id, move]) => [id, marked(move)]),
    ),
  })
}

/** What is private and cleared for somebody is open in a file once, and then private to all. */
const withoutClearing = (genogram: Genogram): Genogram =>
  JSON.parse(
    JSON.stringify(genogram, (key, value: unknown) => (key === 'clearedFor' ? undefined : value)),
  ) as Genogram

const LINE = /^(?:0|[1-9][0-9]?) (?:@[A-Z0-9_]+@ )?[A-Z_][A-Z0-9_]*(?: .*)?$/s

describe('a genogram that is written', () => {
  it('is read back as it was, as far as a file can hold it', () => {
    fc.assert(
      fc.property(genograms, (genogram) => {
        const held = heldByGedcom(genogram)
        expect(readAgain(writeGedcom(held), held)).toEqual(sameFamily(held))
      }),
      { numRuns: 500 },
    )
  })

  it('loses nothing more when it goes in and out a second time', () => {
    fc.assert(
      fc.property(genograms, (genogram) => {
        const written = writeGedcom(withoutClearing(genogram))
        // Two partnerships that are read as one may take the mark of either.
        fc.pre(!written.losses.some(({ code }) => code === 'read-as-one'))
        const first = readGedcom(written.text)
        if (!first.ok) throw new Error('not read')
        const { genogram: again } = first.value
        expect(readAgain(writeGedcom(again), again)).toEqual(sameFamily(again))
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
