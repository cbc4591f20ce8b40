import { describe, expect, it } from 'vitest'
import { NEVER_SHARED } from '@relational-practice/core'
import { silentFields } from '@relational-practice/testkit'
import * as z from 'zod'
import { ecomapRecord, EcomapSchema } from './index.ts'

describe('the ecomap schema', () => {
  it('compiles strictly, so that streams of records can be read fast', () => {
    expect(() => z.compile(EcomapSchema, { strict: true })).not.toThrow()
  })

  it('can be read for references and sharing', () => {
    const { collections, fields } = ecomapRecord.plan
    expect(collections.map(({ name, prefix }) => `${prefix} ${name}`)).toEqual(
      expect.arrayContaining(['p people', 'hh households', 'sy systems', 't ties']),
    )
    expect(
      collections.filter((each) => each.isPrivate({ domain: 'peer' })).map(({ name }) => name),
    ).toEqual(['systems'])
    expect(collections.some((each) => each.isPrivate({ domain: 'school' }))).toBe(false)
    expect(fields.map(({ name }) => name)).toContain('viewOf')
  })

  it('says of every string and reference what it reveals, or that it reveals nothing', () => {
    expect(silentFields(ecomapRecord.jsonSchema, NEVER_SHARED)).toEqual([])
  })
})
