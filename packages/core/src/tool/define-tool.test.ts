import { describe, expect, it } from 'vitest'
import { defineRules, defineTool, EditRefused } from '../index.ts'
import { visit, visitRecord, type Visit } from '../../test/visit-record.ts'

const tool = defineTool({
  record: visitRecord,
  title: 'Visit',
  rules: [],
  check: defineRules(() => undefined, []),
  nameOf: (record: Visit, id) => record.people?.[id as 'p-1']?.name,
  people: (record: Visit) =>
    Object.keys(record.people ?? {}).map((id) => ({ id: id as 'p-1', names: [] })),
  events: () => [],
  finds: {
    people: {
      title: 'Who is there',
      people: 0,
      data: ({ record }) => Object.keys(record.people ?? {}),
      words: ({ record }, { asOf }) => [`${Object.keys(record.people ?? {}).join(' ')}, ${asOf}`],
    },
  },
  changes: {
    data: (before, after) => [before.id, after.id],
    words: (before, after) => [`${before.id} ${after.id}`],
  },
  comparisons: {
    beside: {
      title: 'Both',
      purposes: [],
      draw: (one, other) =>
        `${Object.keys(one.record.people ?? {}).join(' ')} / ${Object.keys(other.record.people ?? {}).join(' ')}`,
    },
  },
  describe: ({ reader, record }) =>
    `${reader === 'worker' ? reader : reader.title}: ${Object.keys(record.people ?? {}).join(' ')}`,
})

const family = visit({
  people: { 'p-1': { name: 'Ayo' }, 'p-2': { name: 'Bea', sharing: { withheldFrom: ['family'] } } },
})

describe('a tool whose record type is hidden', () => {
  it('opens a record and answers for it', () => {
    const opened = tool.open(family)
    if (!opened.ok) throw new Error('not opened')
    const { value } = opened
    expect(value.check({ asOf: '2026-06-01' })).toEqual([])
    expect(value.nameOf('p-1')).toBe('Ayo')
    expect(value.for('worker')?.describe({ asOf: '2026-06-01' })).toBe('worker: p-1 p-2')
    const reader = { title: 'the family', audiences: ['family' as const], people: [] }
    expect(value.for(reader)?.describe({ asOf: '2026-06-01' })).toBe('the family: p-1')
    expect(
      value
        .replaceId('p-1', 'p-7')
        .people()
        .map(({ id }) => id),
    ).toEqual(['p-2', 'p-7'])
    expect(() => value.replaceId('p-1', 'p-2')).toThrow(EditRefused)
    expect(value.for('worker')).not.toHaveProperty('draw')
  })

  it('tells what changed to a later state, and nothing of what is no such record', () => {
    const opened = tool.open(family)
    if (!opened.ok) throw new Error('not opened')
    expect(opened.value.changesTo?.(family)).toEqual({
      data: [family.id, family.id],
      words: [`${family.id} ${family.id}`],
    })
    expect(opened.value.changesTo?.({ kind: 'letter' })).toBeUndefined()
  })

  it('draws two records together, from what the reader may see of each', () => {
    const opened = tool.open(family)
    if (!opened.ok) throw new Error('not opened')
    const { value } = opened
    const options = { asOf: '2026-06-01' }
    const reader = { title: 'the family', audiences: ['family' as const], people: [] }
    expect(value.drawnWith(family, 'beside', 'worker', options)).toBe('p-1 p-2 / p-1 p-2')
    expect(value.drawnWith(family, 'beside', reader, options)).toBe('p-1 / p-1')
    expect(value.drawnWith(family, 'toString', 'worker', options)).toBeUndefined()
    expect(value.drawnWith({ kind: 'letter' }, 'beside', 'worker', options)).toBeUndefined()
  })

  it('tells what it can be asked, from what the reader may see', () => {
    const opened = tool.open(family)
    if (!opened.ok) throw new Error('not opened')
    const reader = { title: 'the family', audiences: ['family' as const], people: [] }
    const options = { asOf: '2026-06-01', about: [] }
    expect(opened.value.for(reader)?.find('people', options)).toEqual({
      data: ['p-1'],
      words: ['p-1, 2026-06-01'],
    })
    expect(opened.value.for('worker')?.find('people', options)?.data).toEqual(['p-1', 'p-2'])
    expect(opened.value.for('worker')?.find('toString', options)).toBeUndefined()
  })

  it('says why a record cannot be opened', () => {
    expect(tool.open({ kind: 'other' })).toMatchObject({
      ok: false,
      findings: [{ code: 'core/wrong-kind' }],
    })
  })
})
