import { isId, toId } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import type { GedcomNode } from './gedcom-node.ts'
import { recordIds } from './record-ids.ts'

const record = (xref: string | undefined): GedcomNode => ({
  tag: 'INDI',
  line: 1,
  xref,
  pointer: undefined,
  parent: undefined,
  children: [],
  value: '',
})

describe('recordIds', () => {
  it('makes the id that toId makes of the identifier', () => {
    const records = ['I1', 'i1', 'A_1', 'é', '__proto__', 'x-41'].map(record)
    const ids = recordIds(records, { keepIdentifiers: true })
    for (const one of records) expect(ids.of('p', one)).toBe(toId('p', one.xref ?? ''))
  })

  it('makes one id for one record, whatever the identifiers', () => {
    const xrefs = [
      'I1',
      'I1',
      undefined,
      undefined,
      '\ud800',
      '\ud801',
      'a'.repeat(61),
      'é'.repeat(40),
    ]
    const more = ['a'.repeat(60), 'x-n1', 'x-6e31', 'n1', '1', ' ', 'I1 ']
    const records = [...xrefs, ...more].map(record)
    const ids = recordIds(records, { keepIdentifiers: true })
    const made = records.map((one) => ids.of('p', one))
    expect(new Set(made).size).toBe(records.length)
    expect(made.every(isId)).toBe(true)
    expect(made).toEqual(
      records.map((one) => recordIds(records, { keepIdentifiers: true }).of('p', one)),
    )
  })

  it('numbers what a record gives, and never the same for two records', () => {
    const records = ['F', 'F-1', 'F-1-1', 'b'.repeat(58), 'b'.repeat(59)].map(record)
    const ids = recordIds(records, { keepIdentifiers: true })
    const made = records.flatMap((one) => [1, 2, 3].map(() => ids.next('e', one)))
    expect(made.slice(0, 4)).toEqual(['e-F-1', 'e-F-2', 'e-F-3', 'e-F-1-1'])
    expect(new Set(made).size).toBe(made.length)
    expect(made.every(isId)).toBe(true)
  })

  it('keeps by default only what a program counted out, since another may be a name', () => {
    const records = ['I1', 'FatimaKhan', 'F23'].map(record)
    expect(records.map((one) => recordIds(records).of('p', one))).toEqual([
      'p-I1',
      'p-x-n2',
      'p-F23',
    ])
  })
})
