import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reader, RecordType, View } from '@relational-practice/core'
import { arbitraryTwins } from '@relational-practice/testkit'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { genogramRecord, type Genogram } from '../src/schema/index.ts'

const CORE = join(import.meta.dirname, '../../core')

/** A fault that would let a reader learn something, put into the source by hand. */
interface Fault {
  readonly what: string
  readonly file: string
  readonly from: string
  readonly to: string
}

const faults: readonly Fault[] = [
  {
    what: 'a mark for an audience is overlooked',
    file: 'view/reader.ts',
    from: ': inAnyPart || parts.includes(entry)',
    to: ': false',
  },
  {
    what: 'a reader with no part sees what is withheld from some part',
    file: 'view/reader.ts',
    from: "audiences.length === 0 || audiences.includes('everyone')",
    to: "audiences.includes('everyone')",
  },
  {
    what: 'a mark for a named person is overlooked',
    file: 'view/reader.ts',
    from: '|| people.some((person) => person === entry)',
    to: '',
  },
  {
    what: 'readers nobody named see what is withheld from a named person',
    file: 'view/reader.ts',
    from: 'people.length === 0 || people.some',
    to: 'people.some',
  },
  {
    what: 'an unknown reader sees what is withheld from anybody',
    file: 'view/reader.ts',
    from: "if (people === 'unknown') return withheld.length > 0",
    to: "if (people === 'unknown') return false",
  },
  {
    what: 'one cleared person clears the whole group',
    file: 'view/reader.ts',
    from: 'group.every((entry) => cleared.includes(entry))',
    to: 'group.some((entry) => cleared.includes(entry))',
  },
  {
    what: 'a collection that is private by default is shown',
    file: 'view/view-for.ts',
    from: 'collection.isPrivate(Object(value)) && !isCleared(sharing, reader)',
    to: 'false',
  },
  {
    what: 'a household stands when every stay in it is withheld',
    file: 'view/view-for.ts',
    from: 'collection.shownWithReferences && !referred.has(id)',
    to: 'false',
  },
  {
    what: 'a private field keeps a household standing',
    file: 'view/view-for.ts',
    from: "!gone.has(id ?? '') && !hiddenFields",
    to: '!hiddenFields',
  },
  {
    what: 'a private field is shown',
    file: 'view/view-for.ts',
    from: '(cleared || !hidden)',
    to: 'true',
  },
  {
    what: 'sharing marks are shown',
    file: 'view/view-for.ts',
    from: "name !== 'sharing' &&",
    to: '',
  },
  {
    what: 'host data is shown',
    file: 'view/view-for.ts',
    from: 'for (const name of plan.order) {',
    to: "out['extensions'] = Reflect.get(record, 'extensions')\n  for (const name of plan.order) {",
  },
  {
    what: 'acceptances are shown',
    file: 'view/view-for.ts',
    from: 'if (NEVER_SHARED.includes(name)) continue',
    to: '',
  },
  {
    what: 'unresolved references are kept',
    file: 'view/view-for.ts',
    from: 'elsewhere || !known.has(id) || gone.has(id)',
    to: 'elsewhere || gone.has(id)',
  },
  {
    what: 'references to what is withheld are kept',
    file: 'view/view-for.ts',
    from: 'elsewhere || !known.has(id) || gone.has(id)',
    to: 'elsewhere || !known.has(id)',
  },
  {
    what: 'an empty list is kept, so that it tells from no list',
    file: 'view/view-for.ts',
    from: 'if (field !== undefined && !empty)',
    to: 'if (field !== undefined)',
  },
  {
    what: 'a list keeps fewer entries than it needs',
    file: 'record/prune.ts',
    from: ' || kept.length < node.min',
    to: '',
  },
  {
    what: 'a pair keeps one of its two',
    file: 'record/prune.ts',
    from: "node.type === 'tuple' || kept",
    to: 'kept',
  },
  {
    what: 'keys keep the order in which they were written',
    file: 'record/entries.ts',
    from: '.toSorted(([a], [b]) => compareText(a, b))',
    to: '',
  },
  {
    what: 'a gap is told where a withheld item would fill it',
    file: 'view/view-for.ts',
    from: "reader === 'worker' || mayTellGap(name, properties)",
    to: 'true',
  },
]

type ViewFor = (
  type: RecordType<'genogram', Genogram>,
  record: Genogram,
  reader: Reader,
) => View<Genogram> | undefined

const folder = mkdtempSync(join(CORE, '.faults-'))
afterAll(() => rmSync(folder, { recursive: true }))

const withFault = async ({ file, from, to }: Fault, place: number): Promise<ViewFor> => {
  const copy = join(folder, String(place))
  cpSync(join(CORE, 'src'), copy, { recursive: true, filter: (path) => !path.includes('.test') })
  const source = readFileSync(join(copy, file), 'utf8')
  expect(source).toContain(from)
  writeFileSync(join(copy, file), source.replace(from, to))
  const module: { viewFor: ViewFor } = await import(join(copy, 'view/view-for.ts'))
  return module.viewFor
}

const twinsAgree = (viewFor: ViewFor): boolean =>
  !fc.check(
    fc.property(arbitraryTwins(genogramRecord.jsonSchema), ({ one, other, reader }) => {
      const [seen, seenToo] = [one, other].map((twin) =>
        JSON.stringify(viewFor(genogramRecord, twin as unknown as Genogram, reader)),
      )
      return seen === seenToo
    }),
    { numRuns: 3000, endOnFailure: true },
  ).failed

describe('the twins find each planted fault', () => {
  it.each(faults.map((fault, place) => [fault.what, fault, place] as const))(
    '%s',
    async (_what, fault, place) => {
      expect(twinsAgree(await withFault(fault, place))).toBe(false)
    },
    120_000,
  )
})
