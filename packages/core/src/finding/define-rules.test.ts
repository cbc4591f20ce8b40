import { describe, expect, it } from 'vitest'
import { aboutOf, defineRules, explainFinding, recordRules, ruleFor, type Id } from '../index.ts'
import { visit, visitRecord, type Visit } from '../../test/visit-record.ts'

const source = { title: 'Invented', edition: '1', certainty: 'local' } as const
const named = (record: Visit): Id<'p'>[] => Object.keys(record.people ?? {}) as Id<'p'>[]
const samples = { good: visit(), bad: visit({ people: { 'p-1': {} } }) }

const nameless = ruleFor<Visit, Id<'p'>[]>()({
  code: 'visit/nameless',
  severity: 'query',
  title: 'A person has no name',
  why: 'w',
  mend: 'm',
  source,
  samples,
  *find(record, { index }) {
    for (const person of index) {
      if (!record.people?.[person]?.name) yield { at: ['people', person], params: { person } }
    }
  },
  message: ({ person }: { person: Id<'p'> }) => `${person} has no name.`,
})

const few = ruleFor<Visit, Id<'p'>[]>()({
  code: 'visit/few',
  severity: { draft: 'prompt', final: 'error' },
  title: 'Few people',
  why: 'w',
  mend: 'm',
  source,
  policy: { fewest: { value: 2, unit: 'people', stricter: 'higher' } },
  samples,
  *find(_record, { index, policy }) {
    const fewest = policy['fewest'] ?? 0
    if (index.length < fewest) yield { at: [], params: { count: index.length, fewest } }
  },
  message: ({ count, fewest }: { count: number; fewest: number }) =>
    `There are ${count} people; ${fewest} are wanted.`,
})

const crashing = ruleFor<Visit, Id<'p'>[]>()({
  ...nameless,
  code: 'visit/crashing',
  *find() {
    yield { at: [], params: {} }
    throw new Error('Fatima of 12 Elm Road')
  },
  message: () => 'Before the crash.',
})

const check = defineRules(named, [nameless, few])
const asOf = '2026-06-01'
const two = visit({ people: { 'p-2': {}, 'p-1': { name: 'Ayo' } } })

describe('a check', () => {
  it('gives all findings, by path and then code', () => {
    const found = check(visit({ people: { 'p-1': {} } }), { asOf })
    expect(found.map(({ code, path }) => [code, ...path])).toEqual([
      ['visit/few'],
      ['visit/nameless', 'people', 'p-1'],
    ])
  })

  it('is milder on a draft', () => {
    const severities = (stage?: 'draft' | 'final'): string[] =>
      check(visit(), { asOf, ...(stage && { stage }) }).map(({ severity }) => severity)
    expect([severities(), severities('draft'), severities('final')]).toEqual([
      ['prompt'],
      ['prompt'],
      ['error'],
    ])
  })

  it('takes a policy that tightens and refuses one that loosens', () => {
    expect(check(two, { asOf, policy: { fewest: 3 } }).map(({ code }) => code)).toEqual([
      'visit/few',
      'visit/nameless',
    ])
    const loose = check(visit({ people: { 'p-1': { name: 'Ayo' } } }), {
      asOf,
      policy: { fewest: 1 },
    })
    expect(loose.map(({ code }) => code)).toEqual(['core/policy-loosened', 'visit/few'])
  })

  it('knows which query was accepted, for as long as it is about the same items', () => {
    const accepted = {
      'q-1': { code: 'visit/nameless', about: ['p-2' as const], reason: 'r', by: 'b', on: asOf },
    }
    expect(check({ ...two, accepted }, { asOf })[0]).toMatchObject({ accepted: 'q-1' })
    const others = { ...visit({ people: { 'p-2': { name: 'Bea' }, 'p-3': {} } }), accepted }
    expect(check(others, { asOf })[0]).not.toHaveProperty('accepted')
  })

  it('takes an acceptance of one field for that field only', () => {
    const at = { code: 'visit/nameless', about: ['p-2' as const], reason: 'r', by: 'b', on: asOf }
    const answered = (field: string): unknown =>
      check({ ...two, accepted: { 'q-1': { ...at, at: field } } }, { asOf })[0]?.accepted
    expect([answered('people'), answered('people/name')]).toEqual(['q-1', undefined])
  })

  it('refuses a policy that is no number, and a day that is none', () => {
    const one = visit({ people: { 'p-1': { name: 'Ayo' } } })
    const codes = check(one, { asOf, policy: { fewest: NaN } }).map(({ code }) => code)
    expect(codes).toEqual(['core/policy-loosened', 'visit/few'])
    expect(check(one, { asOf: '01/06/2026' }).map(({ code }) => code)).toEqual(['core/wrong-date'])
  })

  it('never takes an error as accepted', () => {
    const accepted = { 'q-1': { code: 'visit/few', about: [], reason: 'r', by: 'b', on: asOf } }
    const found = check({ ...visit(), accepted }, { asOf, stage: 'final' })
    expect(found[0]).not.toHaveProperty('accepted')
    expect(check({ ...visit(), accepted }, { asOf })[0]).toMatchObject({ accepted: 'q-1' })
  })

  it('goes on when a rule crashes, and tells the host alone what happened', () => {
    const told: unknown[] = []
    const found = defineRules(named, [crashing, nameless])(two, {
      asOf,
      onCrash: (code, error) => told.push(code, error),
    })
    expect(found.map(({ code }) => code)).toEqual([
      'core/rule-crashed',
      'visit/crashing',
      'visit/nameless',
    ])
    expect(JSON.stringify(found)).not.toContain('Fatima')
    expect(told).toEqual(['visit/crashing', expect.any(Error)])
  })
})

describe('explaining a finding', () => {
  it('puts names in place of ids, and only of the ids it is about', () => {
    const finding = { ...check(two, { asOf })[0], message: 'p-2, not p-22 or p-1.' }
    const names: Record<string, string> = { 'p-2': 'Bea', 'p-22': 'X', 'p-1': 'Ayo' }
    if (!finding.code || !finding.params) throw new Error('no finding')
    expect(
      explainFinding(
        { ...finding, code: finding.code, severity: 'query', path: [], params: finding.params },
        (id) => names[id],
      ),
    ).toBe('Bea, not p-22 or p-1.')
  })

  it('names what an acceptance is about', () => {
    expect(
      aboutOf({
        path: ['people', 'p-2', 'name'],
        related: [
          ['ties', 't-1'],
          ['people', 'p-2'],
        ],
      }),
    ).toEqual(['p-2', 't-1'])
  })
})

describe('the rules of every kind of record', () => {
  const rules = recordRules(visitRecord, {
    'core/dangling-reference': samples,
    'core/gap-contradicts-field': samples,
    'core/reversed-dates': samples,
    'core/text-direction': samples,
  })
  const found = (record: Visit): string[] =>
    defineRules(() => undefined, rules)(record, { asOf }).map(
      ({ code, path }) => `${code} ${path.join('/')}`,
    )

  it('find what contradicts itself', () => {
    const record = visit({
      heading: 'turned \u202Eround',
      seen: ['p-9'],
      people: {
        'p-1': { born: '2010', gaps: { born: 'not-known', parents: 'not-asked' }, plan: 'd-1' },
        'p-2': { born: '2012/2010' },
      },
      ties: { 't-1': { between: ['p-1', 'p-2'], from: '2015', to: '2014-12' } },
    })
    expect(found(record)).toEqual([
      'core/text-direction heading',
      'core/gap-contradicts-field people/p-1/gaps/born',
      'core/reversed-dates people/p-2/born',
      'core/dangling-reference seen/0',
      'core/reversed-dates ties/t-1/to',
    ])
  })

  it('leave alone what may be so', () => {
    const record = visit({
      people: { 'p-1': { name: 'יעל כהן', gaps: { born: 'not-asked' } }, 'p-2': {} },
      ties: {
        't-1': { between: ['p-1', 'p-2'], from: '2015', to: '2015' },
        't-2': { between: ['p-1', 'p-2'], from: '2015~', to: '2014' },
      },
    })
    expect(found(record)).toEqual([])
  })
})
