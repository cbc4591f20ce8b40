import { describe, expect, it } from 'vitest'
import { circle, circleRecord, type Circle } from '../../test/circle-record.ts'
import { visitRecord } from '../../test/visit-record.ts'
import {
  clearText,
  describeWithheld,
  EditRefused,
  occasion,
  recordTold,
  sharedUnder,
  viewFor,
  withdrawAgreement,
  type Reader,
  type ViewOptions,
} from '../index.ts'

const dad: Reader = { title: 'Piet', audiences: ['family'], people: ['p-dad'] }
const kid: Reader = { title: 'Joy', audiences: ['child'], people: ['p-kid'] }
const see = (record: Circle, reader: Reader, options?: ViewOptions): Circle | undefined =>
  viewFor(circleRecord, record, reader, options)?.record

const withProtection = (
  protection: Partial<NonNullable<Circle['protections']>[`prot-${string}`]> = {},
): Circle =>
  circle({
    lines: { 'l-1': { parent: 'p-mum', child: 'p-kid' } },
    protections: {
      'prot-1': { who: ['p-mum'], from: ['p-dad'], what: ['whereabouts'], ...protection },
    },
  })

describe('a protection', () => {
  it('takes what reveals, and free text about those it covers', () => {
    expect(see(withProtection(), dad)?.people).toEqual({
      'p-mum': { name: 'Sade' },
      'p-dad': { name: 'Piet' },
      'p-kid': { name: 'Joy' },
      'p-two': { name: 'Ray' },
    })
  })

  it('keeps from nobody else, and nothing from themself', () => {
    for (const person of ['p-two', 'p-mum'] as const) {
      const people = see(withProtection(), { ...dad, people: [person] })?.people
      expect(people?.['p-mum']).toHaveProperty('school')
    }
    const fromAll = withProtection({ from: ['everyone'] })
    expect(see(fromAll, { ...dad, people: ['p-mum'] })?.people?.['p-mum']).toHaveProperty('school')
    expect(see(fromAll, { ...dad, people: ['p-two'] })?.people?.['p-mum']).toEqual({ name: 'Sade' })
  })

  it('counts whatever its dates, unless a day is given', () => {
    const dated = withProtection({ since: '2026-02-01', until: '2026-03-01' })
    const isKept = (options?: ViewOptions): boolean =>
      see(dated, dad, options)?.people?.['p-mum']?.school === undefined
    expect(isKept()).toBe(true)
    expect(isKept({ asOf: '2026-02-15' })).toBe(true)
    expect(isKept({ asOf: '2026-01-31' })).toBe(false)
    expect(isKept({ asOf: '2026-03-02' })).toBe(false)
    expect(isKept({ asOf: 'some day' })).toBe(true)
  })

  it('covers nobody whom it is against', () => {
    const record = withProtection({ from: ['p-kid'] })
    expect(see(record, { ...dad, people: ['p-kid'] })?.people?.['p-kid']?.note).toBe('Likes chess.')
  })
})

describe('an occasion', () => {
  it('gets what each of its members may see', () => {
    const meeting = occasion('Core group', [
      { audiences: ['professionals'], people: ['p-two'] },
      { audiences: ['family'], people: ['p-dad'] },
    ])
    expect(see(withProtection(), meeting)?.people?.['p-mum']).toEqual({ name: 'Sade' })
  })

  it('that names nobody could hold anybody', () => {
    const people = see(withProtection(), occasion('Meeting', []))?.people
    expect(people?.['p-mum']).toEqual({ name: 'Sade' })
  })
})

describe('the family', () => {
  it('gets nothing where one is of concern to another, until people are named', () => {
    const record = circle({
      riskRelations: { 'risk-1': { from: 'p-dad', to: ['p-mum'], nature: ['stalking'] } },
    })
    for (const audiences of [['family'], ['court-served']] as const) {
      expect(see(record, { title: 'All', audiences, people: 'unknown' })).toBeUndefined()
      expect(see(record, { title: 'All', audiences, people: [] })).toBeUndefined()
      expect(see(record, { title: 'Piet', audiences, people: ['p-dad'] })).toBeDefined()
    }
  })
})

describe('a child', () => {
  it('sees nothing that they have not been told', () => {
    expect(see(circle(), kid)).toEqual({ kind: 'circle', schemaVersion: 1, id: 'r-1' })
  })

  it('sees what they were told, and of it the fields they were told', () => {
    const told = recordTold(circleRecord)
    const one = told(circle(), {
      person: 'p-kid',
      items: ['p-mum', 'p-kid'],
      on: '2026-05-01',
      by: 'Ms Bloom',
      how: 'with pictures',
      fields: ['name'],
    })
    expect(see(one, kid)?.people).toEqual({ 'p-mum': { name: 'Sade' }, 'p-kid': { name: 'Joy' } })
    expect(see(one, { ...kid, people: ['p-two'] })?.people).toBeUndefined()
    expect(see(one, { ...kid, people: ['p-two', 'p-kid'] })?.people).toBeUndefined()
    expect(() =>
      told(circle(), { person: 'p-kid', items: ['p-none'], on: '2026-05-01', by: 'B' }),
    ).toThrow(EditRefused)
  })

  it('among others keeps all to what the child was told', () => {
    const both = occasion('Family meeting', [kid, { audiences: ['family'], people: ['p-dad'] }])
    expect(see(circle(), both)?.people).toBeUndefined()
  })
})

describe('a text', () => {
  const named = circle({
    people: {
      'p-mum': { name: 'Sade', sharing: { withheldFrom: ['p-dad'] } },
      'p-two': { name: 'Ray', note: 'Rang SADE twice.' },
      'p-kid': { name: 'Joy', note: 'Likes chess.' },
    },
  })

  it('that names somebody withheld is withheld, and others stay', () => {
    expect(see(named, dad)?.people).toEqual({
      'p-two': { name: 'Ray' },
      'p-kid': { name: 'Joy', note: 'Likes chess.' },
    })
  })

  it('goes to those it was cleared for, as long as it stays as it was', () => {
    const clear = clearText(circleRecord)
    const input = { item: 'p-two', field: 'note', by: 'Ms Bloom', on: '2026-05-01' } as const
    const cleared = clear(named, { ...input, id: 'clea-1', for: ['p-dad'] })
    expect(see(cleared, dad)?.people?.['p-two']?.note).toBe('Rang SADE twice.')
    const two: Reader = { ...dad, people: ['p-dad', 'p-kid'] }
    expect(see(cleared, two)?.people?.['p-two']).toEqual({ name: 'Ray' })
    const note = 'Rang Sade three times.'
    const changed = { ...cleared, people: { ...cleared.people, 'p-two': { name: 'Ray', note } } }
    expect(see(changed, dad)?.people?.['p-two']).toEqual({ name: 'Ray' })
    const forPart = clear(named, { ...input, id: 'clea-1', for: ['family'] })
    expect(see(forPart, dad)?.people?.['p-two']).toEqual({ name: 'Ray' })
  })

  it('cannot be cleared where there is none', () => {
    const clear = clearText(circleRecord)
    const input = { id: 'clea-1', for: ['p-dad' as const], by: 'B', on: '2026-05-01' } as const
    const codeOf = (make: () => unknown): string | undefined => {
      try {
        make()
        return undefined
      } catch (error) {
        return error instanceof EditRefused ? error.code : 'another'
      }
    }
    expect(codeOf(() => clear(named, { ...input, item: 'p-mum', field: 'note' }))).toBe(
      'core/no-text',
    )
    expect(codeOf(() => clear(named, { ...input, item: 'p-x', field: 'note' }))).toBe(
      'core/not-found',
    )
  })
})

describe('marked mode', () => {
  it('tells how many things are left out, by numbers that the worker has too', () => {
    const record = withProtection({ from: ['court-confidential'] })
    const court: Reader = { title: 'The court', audiences: ['court-confidential'], people: [] }
    const marked: Reader = { ...court, mode: 'marked' }
    const view = viewFor(circleRecord, record, marked)
    expect(view?.reader).toEqual({ title: 'The court', schedule: [1, 2] })
    const told = describeWithheld(circleRecord, record, marked)
    expect(told.map(({ path, number }) => [path.join('/'), number])).toEqual([
      ['people/p-kid/note', 1],
      ['people/p-mum/school', 2],
    ])
    expect(viewFor(circleRecord, record, court)?.reader).toEqual({ title: 'The court' })
  })

  it('tells nobody who must not know that something is left out', () => {
    const made = (reader: Partial<Reader>, record = withProtection()): unknown =>
      viewFor(circleRecord, record, { ...dad, ...reader, mode: 'marked' })
    const risk: Circle['riskRelations'] = {
      'risk-1': { from: 'p-two', to: ['p-mum'], nature: ['physical'] },
    }
    const withRisk = { ...withProtection(), riskRelations: risk }
    expect(made({})).toBeUndefined()
    expect(made({ audiences: ['professionals'] })).toBeUndefined()
    expect(made({ people: ['p-two'] })).toBeDefined()
    expect(made({ people: ['p-two'] }, withRisk)).toBeUndefined()
    expect(made({ people: ['p-two', 'p-dad'] })).toBeUndefined()
    expect(made({ people: ['p-two'], audiences: ['child'] })).toBeUndefined()
    expect(made({ people: 'unknown', audiences: ['professionals'] })).toBeUndefined()
    expect(made({ people: [], audiences: ['network'] })).toBeUndefined()
    expect(made({ people: [], audiences: [] })).toBeUndefined()
    expect(made({ people: [], audiences: ['professionals', 'court-confidential'] })).toBeDefined()
    const members = [
      { people: [], audiences: ['professionals'] as const },
      { people: ['p-dad'] as const, audiences: ['family'] as const },
    ]
    expect(made({ people: [], audiences: [], members })).toBeUndefined()
    expect(viewFor(circleRecord, withProtection(), dad)).toBeDefined()
  })
})

describe('the worker’s note', () => {
  it('says by whose decision, why, until when and whether it is time to look again', () => {
    const record = withProtection({
      basis: 'A court order.',
      setBy: 'Ms Bloom',
      until: '2027-01-01',
      reviewOn: '2026-05-01',
    })
    const told = describeWithheld(circleRecord, record, dad, { asOf: '2026-06-01' })
    expect(told.find(({ path }) => path.join('/') === 'people/p-mum/school')).toEqual({
      path: ['people', 'p-mum', 'school'],
      because: 'protected',
      by: ['prot-1'],
      decidedBy: ['Ms Bloom'],
      reasons: ['A court order.'],
      until: '2027-01-01',
      reviewOn: '2026-05-01',
      isDueForReview: true,
    })
  })
})

describe('withdrawing', () => {
  const permitted = circle({
    lines: { 'l-1': { parent: 'p-mum', child: 'p-kid' } },
    permissions: { 'perm-1': { of: ['p-kid'], what: ['l-1'], with: ['p-dad'] } },
    shares: {
      'shar-1': { what: ['l-1'], to: ['p-dad'], on: '2026-01-01' },
      'shar-2': { what: ['p-two'], to: ['p-dad'] },
      'shar-3': { permission: 'perm-1', toOutside: ['The school'] },
    },
  })
  const withdraw = withdrawAgreement<Circle>()

  it('dates it, closes later views, deletes nothing and says what already went to whom', () => {
    const after = withdraw(permitted, { id: 'perm-1', on: '2026-05-01', by: 'Joy' })
    expect(see(permitted, dad)?.lines).toBeDefined()
    expect(see(after, dad)?.lines).toBeUndefined()
    expect(see(after, dad, { asOf: '2026-04-30' })?.lines).toBeDefined()
    expect(see(after, { ...dad, people: ['p-two'] })?.lines).toBeDefined()
    expect(after.lines).toEqual(permitted.lines)
    expect(after.shares).toEqual(permitted.shares)
    expect(sharedUnder(after, 'perm-1').map(([id]) => id)).toEqual(['shar-1', 'shar-3'])
  })

  it('goes on to protect somebody only with a decision that says what the child was told', () => {
    const override = { decidedBy: 'Ms Bloom', reason: 'A bruise.', on: '2026-05-01' }
    const input = { id: 'perm-1', on: '2026-05-01', by: 'Joy' } as const
    expect(() => withdraw(permitted, { ...input, override })).toThrow('core/override-incomplete')
    const told = { ...override, childToldOn: '2026-05-01' }
    expect(see(withdraw(permitted, { ...input, override: told }), dad)?.lines).toBeDefined()
  })

  it('happens once', () => {
    const after = withdraw(permitted, { id: 'perm-1', on: '2026-05-01', by: 'Joy' })
    expect(() => withdraw(after, { id: 'perm-1', on: '2026-05-02', by: 'Joy' })).toThrow(
      'core/already-withdrawn',
    )
  })

  it('heeds who must not see a child’s work by the child’s wish', () => {
    const wish = circle({
      lines: { 'l-1': { parent: 'p-mum', child: 'p-kid' } },
      permissions: { 'perm-1': { of: ['p-kid'], what: ['l-1'], notWith: ['p-dad'] } },
    })
    expect(see(wish, dad)?.lines).toBeUndefined()
    expect(see(wish, { ...dad, people: ['p-two'] })?.lines).toBeDefined()
  })
})

describe('an entry that goes', () => {
  it('takes no protection from others along, and keeps whom it was against', () => {
    const record = structuredClone(withProtection({ who: ['p-mum', 'p-two'] }))
    circleRecord.removeItem(record, 'p-dad')
    circleRecord.removeItem(record, 'p-two')
    expect(record.protections?.['prot-1']).toMatchObject({ who: ['p-mum'], from: ['p-dad'] })
    expect(see(record, dad)?.people?.['p-mum']).toEqual({ name: 'Sade' })
  })

  it('that is merged keeps the union of protections', () => {
    const record = structuredClone(withProtection())
    record.protections = {
      ...record.protections,
      'prot-2': { who: ['p-two'], from: ['p-dad'], what: ['identity'] },
    }
    circleRecord.replaceId(record, 'p-two', 'p-mum')
    expect(Object.values(record.protections ?? {}).map(({ who }) => who)).toEqual([
      ['p-mum'],
      ['p-mum'],
    ])
    expect(see(record, dad)?.people).not.toHaveProperty('p-mum')
  })
})

describe('a migration', () => {
  const older = {
    kind: 'visit',
    schemaVersion: 1,
    id: 'r-1',
    title: 'A visit to Ashdale',
    people: {
      'p-1': { name: 'Sade' },
      'p-2': { name: 'Joy', sharing: { withheldFrom: ['p-3'] } },
      'p-3': { name: 'Piet', secret: 'kept' },
    },
    ties: { 't-1': { between: ['p-1', 'p-2'] } },
    protections: { 'prot-1': { who: ['p-1'], from: ['p-3'], what: ['whereabouts'] } },
  }

  it('makes nothing visible that was not: marks, protections and silence count as before', () => {
    const parsed = visitRecord.parse(older)
    if (!parsed.ok) throw new Error('not a visit')
    expect(parsed.value.protections).toEqual(older.protections)
    const reader: Reader = { title: 'Piet', audiences: ['family'], people: ['p-3'] }
    expect(viewFor(visitRecord, parsed.value, reader)?.record).toEqual({
      kind: 'visit',
      schemaVersion: 2,
      id: 'r-1',
      people: { 'p-1': {}, 'p-3': { name: 'Piet' } },
    })
  })
})
