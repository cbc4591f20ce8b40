import {
  collection,
  defineRecord,
  entries,
  item,
  line,
  PlainDateSchema,
  recordSchema,
  ruleFor,
  type AnyRule,
  type RuleContext,
} from '@relational-practice/core'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { ruleFaults, ruleListFaults } from './rule-faults.ts'
import { testRules } from './test-rules.ts'

const Diary = recordSchema('diary', 1, {
  people: collection('p', item({ name: line().optional() })),
  days: collection(
    'd',
    item({
      on: PlainDateSchema.optional(),
      words: line().optional(),
      tags: line().array().optional(),
    }),
  ),
})
type Diary = z.infer<typeof Diary>
const type = defineRecord({
  kind: 'diary',
  versions: [{ version: 1, schema: Diary }],
  schema: Diary,
})

const diary = (days: Diary['days']): Diary => ({
  kind: 'diary',
  schemaVersion: 1,
  id: 'r-1',
  days,
})

const undated = ruleFor<Diary, undefined>()({
  code: 'diary/undated',
  severity: 'query',
  title: 'A day without a date',
  why: 'Nobody can tell when it was.',
  mend: 'Write the date.',
  source: { title: 'A test', edition: '1', certainty: 'known' },
  policy: { least: { value: 1, unit: 'days', stricter: 'higher' } },
  samples: {
    good: diary({ 'd-1': { on: '2026-01-01', words: 'Rain.' } }),
    bad: diary({ 'd-1': { words: 'Rain.' }, 'd-2': { on: '2026-01-01' } }),
  },
  *find(record) {
    for (const [id, { on }] of entries(record.days)) {
      if (!on) yield { at: ['days', id], params: { day: id } }
    }
  },
  message: ({ day }) => `${day} has no date.`,
})

const faultsOf = (
  rule: AnyRule<Diary, undefined>,
  others: readonly AnyRule<Diary, undefined>[] = [],
  companions = {},
): string[] =>
  ruleFaults({ type, index: () => undefined, rules: [rule, ...others], companions }, rule)

/** A rule that ruleFor would not let pass. */
type Planted = Partial<Omit<AnyRule<Diary, undefined>, 'find' | 'message'>> & {
  find?(record: Diary, context: RuleContext<undefined>): Iterable<unknown>
  message?(params: Readonly<Record<string, string>>): string
}

const finding = (planted: Planted): AnyRule<Diary, undefined> =>
  ({ ...undated, ...planted }) as AnyRule<Diary, undefined>

describe('ruleFaults', () => {
  it('finds nothing wrong with a rule that keeps its promises', () => {
    expect(faultsOf(undated)).toEqual([])
  })

  const { good, bad } = undated.samples
  it.each<[string, Planted, string]>([
    ['title', { title: 'A day without a date.' }, 'the title is empty, or ends with a full stop'],
    ['why', { why: '' }, 'why is empty, or does not end with a full stop'],
    ['mend', { mend: 'Write the date' }, 'mend is empty, or does not end with a full stop'],
    [
      'source',
      { source: { title: '', edition: '1', certainty: 'known' } },
      'the source has no title or no edition',
    ],
    ['unit', { policy: { least: { value: 1, unit: '' } } }, 'the policy value least has no unit'],
    ['message', { message: () => 'No date' }, 'a message does not end with a full stop'],
    ['good sample', { samples: { good: bad, bad } }, 'the good sample gives diary/undated'],
    ['bad sample', { samples: { good, bad: good } }, 'the bad sample does not give the finding'],
    [
      'no record',
      { samples: { good, bad: { ...bad, id: 'x' as 'r-1' } } },
      'the bad sample is no record: core/shape',
    ],
  ])('finds a wrong %s', (_, change, fault) => {
    expect(faultsOf(finding(change)).some((each) => each.startsWith(fault.slice(0, 30)))).toBe(true)
  })

  it('finds a crash', () => {
    const crashing = finding({
      find: () => {
        throw new Error('planted')
      },
    })
    expect(faultsOf(crashing).join()).toContain('diary/undated crashed: Error: planted')
  })

  it('finds a rule that changes the record', () => {
    const changing = finding({
      find(record) {
        record.days = {}
        return []
      },
    })
    expect(faultsOf(changing).join()).toContain('crashed: TypeError')
  })

  it('finds a path that leads nowhere', () => {
    const lost = finding({ find: () => [{ at: ['days', 'd-9'], params: { day: 'd-9' } }] })
    expect(faultsOf(lost)).toContain('the path days/d-9 leads nowhere')
  })

  it('finds an order that follows the keys', () => {
    const first = finding({
      *find(record) {
        const [day] = Object.keys(record.days ?? {})
        if (day && Object.values(record.days ?? {}).some(({ on }) => !on)) {
          yield { at: ['days', day], params: { day } }
        }
      },
    })
    expect(faultsOf(first)).toContain('another order of keys gives other findings')
  })

  it.each<[string, Planted]>([
    [
      'text that is there',
      {
        *find(record) {
          for (const [id, { on, words }] of entries(record.days)) {
            if (!on) yield { at: ['days', id], params: { words: words ?? '' } }
          }
        },
        message: ({ words }) => `No date at ${words}.`,
      },
    ],
    [
      'text that could be there',
      {
        *find(record) {
          for (const [id, { on, tags = [] }] of entries(record.days)) {
            if (!on) yield { at: ['days', id], params: { tag: tags[0] ?? '' } }
          }
        },
        message: () => 'No date.',
      },
    ],
  ])('finds a quotation of %s', (_, change) => {
    expect(faultsOf(finding(change))).toContain('a finding quotes the record')
  })

  it('finds a legal value that is tightened the wrong way', () => {
    const wrong = finding({
      *find(record, { policy }) {
        const without = entries(record.days).filter(([, { on }]) => !on)
        if (without.length >= (policy['least'] ?? 0)) {
          yield { at: ['days', 'd-1'], params: { day: 'd-1' } }
        }
      },
    })
    expect(faultsOf(wrong)).toEqual([
      'the finding is lost when the policy value least is tightened',
    ])
  })

  it('finds what other rules say of the samples, unless that is declared', () => {
    const other = finding({ code: 'diary/other' })
    expect(faultsOf(undated, [other])).toEqual(['the bad sample also gives diary/other'])
    expect(faultsOf(undated, [other], { 'diary/undated': ['diary/other'] })).toEqual([])
  })
})

describe('ruleListFaults', () => {
  it('finds nothing wrong with a list that is its folder', () => {
    const files = ['undated.ts', 'undated.test.ts', 'undated.test-prop.ts', 'notes.md']
    expect(ruleListFaults('diary', ['core/dangling-reference', 'diary/undated'], files)).toEqual([])
  })

  it.each([
    [['diary/undated'], [], 'diary/undated has no file of its name'],
    [[], ['undated.ts'], 'diary/undated is a file and in no list'],
    [['diary/a', 'diary/a'], ['a.ts'], 'diary/a is there twice'],
    [['diary/Undated'], ['Undated.ts'], 'diary/Undated is no code of diary'],
    [['map/a'], [], 'map/a is no code of diary'],
  ])('of %j in %j: %s', (codes, files, fault) => {
    expect(ruleListFaults('diary', codes, files)).toContain(fault)
  })
})

const folder = mkdtempSync(join(tmpdir(), 'rules-'))
writeFileSync(join(folder, 'undated.ts'), '')
testRules('diary', folder, { type, index: () => undefined, rules: [undated] })
