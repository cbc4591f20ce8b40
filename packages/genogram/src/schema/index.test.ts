import { NEVER_SHARED } from '@relational-practice/core'
import { silentFields } from '@relational-practice/testkit'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { genogramRecord, GenogramSchema } from './index.ts'

describe('the genogram schema', () => {
  it('compiles strictly, so that streams of records can be read fast', () => {
    expect(() => z.compile(GenogramSchema, { strict: true })).not.toThrow()
  })

  it('can be read for references and sharing', () => {
    const { collections, fields } = genogramRecord.plan
    expect(collections.map(({ name, prefix }) => `${prefix} ${name}`)).toContain('p people')
    expect(
      collections.filter((each) => each.isPrivate({ kind: 'birth' })).map(({ name }) => name),
    ).toEqual(['pregnancies', 'healthMarks'])
    expect(fields.map(({ name }) => name)).toContain('indexPeople')
  })

  it('says of every string and reference what it reveals, or that it reveals nothing', () => {
    expect(silentFields(genogramRecord.jsonSchema, NEVER_SHARED)).toEqual([])
  })
})
