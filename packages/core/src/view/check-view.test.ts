import { describe, expect, it } from 'vitest'
import { circle, circleRecord, type Circle } from '../../test/circle-record.ts'
import { checkView, type Reader, type ViewCode, type ViewOptions } from '../index.ts'

const dad: Reader = { title: 'Piet', audiences: ['family'], people: ['p-dad'] }
const reached = { 'chan-1': { person: 'p-dad', post: 'yes' } } as const
const codes = (record: Circle, reader: Reader = dad, options?: ViewOptions): ViewCode[] =>
  checkView(circleRecord, { channels: reached, ...record }, reader, options).map(({ code }) => code)

describe('checkView', () => {
  it('finds nothing where there is nothing to find', () => {
    expect(codes(circle())).toEqual([])
  })

  it('refuses the family where one is of concern to another, and asks about two named', () => {
    const record = circle({
      riskRelations: { 'risk-1': { from: 'p-dad', to: ['p-mum'], nature: ['physical'] } },
      channels: { ...reached, 'chan-2': { person: 'p-mum', phone: 'yes' } },
    })
    expect(codes(record, { title: 'All', audiences: ['family'], people: [] })).toEqual([
      'core/family-linked-by-risk',
    ])
    expect(codes(record, { ...dad, people: ['p-dad', 'p-mum'] })).toEqual([
      'core/readers-linked-by-risk',
    ])
    expect(codes(record)).toEqual([])
  })

  it('refuses a marked copy for somebody who must not know that something is left out', () => {
    const record = circle({
      protections: {
        'prot-1': {
          who: ['p-mum'],
          from: ['p-dad'],
          what: ['contact'],
          basis: 'An order.',
          setBy: 'B',
        },
      },
    })
    expect(codes(record, { ...dad, mode: 'marked' })).toEqual(['core/marked-copy-tells'])
    expect(codes(record)).toEqual([])
  })

  it('asks how a reader can safely be reached, and who else reads it', () => {
    expect(codes(circle({ channels: {} }))).toEqual(['core/channel-not-known'])
    const read: Circle['channels'] = {
      'chan-1': { person: 'p-dad', phone: 'no', alsoReadBy: ['p-two'] },
    }
    expect(codes(circle({ channels: read }))).toEqual(['core/channel-read-by-others'])
    expect(
      codes(circle({ channels: { 'chan-1': { person: 'p-dad', post: 'not-known' } } })),
    ).toEqual(['core/channel-not-known'])
  })

  it('sees where leaving out a line tells, and that leaving out all of them does not', () => {
    const record = circle({
      lines: {
        'l-1': { parent: 'p-mum', child: 'p-kid' },
        'l-2': { parent: 'p-mum', child: 'p-two' },
        'l-3': {
          parent: 'p-dad',
          child: 'p-kid',
          sharing: { withheldFrom: ['p-dad'], reason: 'r' },
        },
        'l-4': { parent: 'p-dad', child: 'p-two' },
      },
    })
    expect(codes(record)).toEqual(['core/omission-tells'])
    expect(codes(record, dad, { without: 'parent-lines' })).toEqual([])
  })

  it('sees where half of a story is left', () => {
    const record = circle({
      pairs: { 'u-1': { partners: ['p-mum', 'p-dad'], kind: 'married' } },
      events: {
        'e-1': { pair: 'u-1', what: 'began' },
        'e-2': { pair: 'u-1', what: 'ended', sharing: { withheldFrom: ['p-dad'] } },
      },
    })
    expect(codes(record)).toEqual(['core/half-a-story', 'core/mark-without-reason'])
  })

  it('sees what stands together torn apart', () => {
    const rule = { holders: ['p-dad' as const], sign: 'He rings', step: 'Go to Ferndale' }
    const mark = { withheldFrom: ['p-dad' as const], reason: 'r' }
    expect(codes(circle({ rules: { 'n-1': { ...rule, sharing: mark } } }))).toEqual([
      'core/holder-cannot-see',
    ])
    const hidden = circle({
      people: { ...circle().people, 'p-two': { name: 'Ray', sharing: mark } },
      rules: { 'n-1': { ...rule, danger: 'p-two' } },
    })
    expect(codes(hidden)).toEqual(['core/danger-hidden-from-guardian'])
    const where = circle({
      rules: { 'n-1': { ...rule, danger: 'p-mum' } },
      protections: {
        'prot-1': {
          who: ['p-mum'],
          from: ['p-dad'],
          what: ['whereabouts'],
          basis: 'b',
          setBy: 's',
        },
      },
    })
    expect(codes(where)).toEqual(['core/half-of-a-pair'])
  })

  it('asks about protections: who decided, and whether it is time to look again', () => {
    const record = circle({
      protections: {
        'prot-1': { who: ['p-mum'], from: ['p-dad'], what: ['health'], reviewOn: '2026-01-01' },
      },
    })
    expect(codes(record, dad, { asOf: '2026-06-01' })).toEqual([
      'core/protection-due-for-review',
      'core/protection-without-decision',
    ])
    expect(codes(record, { ...dad, people: ['p-two'] }, { asOf: '2026-06-01' })).toEqual([
      'core/channel-not-known',
    ])
  })

  it('says when a child has been told nothing', () => {
    expect(codes(circle(), { ...dad, audiences: ['child'] })).toEqual(['core/child-told-nothing'])
  })

  it('quotes nothing', () => {
    const record = circle({
      people: {
        'p-mum': { name: 'CANARY', note: 'CANARY', sharing: { withheldFrom: ['everyone'] } },
      },
      protections: {
        'prot-1': { who: ['p-mum'], from: ['everyone'], what: ['identity'], basis: 'CANARY' },
      },
    })
    expect(JSON.stringify(checkView(circleRecord, record, dad))).not.toContain('CANARY')
  })
})
