import { viewFor } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { genogramRecord } from '../schema/index.ts'
import { imported551, imported7 } from './imported.test-kit.ts'

const sharing = {
  withheldFrom: ['everyone'],
  reason: 'Marked as confidential or private in the GEDCOM file it came from.',
}

describe('RESN', () => {
  it.each(['confidential', 'privacy', 'CONFIDENTIAL, LOCKED', 'hidden'])(
    'withholds a person marked %s from everyone',
    (word) => {
      const { genogram, report } = imported551('0 @I1@ INDI', '1 NAME Ada', `1 RESN ${word}`)
      expect(genogram.people).toEqual({ 'p-I1': { name: 'Ada', sharing } })
      expect(report).toEqual(['withheld INDI.RESN 6'])
      const reader = { title: 'The family', audiences: ['family' as const], people: [] }
      expect(JSON.stringify(viewFor(genogramRecord, genogram, reader)?.record)).not.toContain('Ada')
    },
  )

  it.each(['locked', 'none'])('does not withhold what is marked %s', (word) => {
    const { genogram, report } = imported551('0 @I1@ INDI', '1 NAME Ada', `1 RESN ${word}`)
    expect(genogram.people).toEqual({ 'p-I1': { name: 'Ada' } })
    expect(report).toEqual(['not-taken-in INDI.RESN 6'])
  })

  it('withholds the whole person where a part is marked that was taken in', () => {
    const birth = imported551('0 @I1@ INDI', '1 BIRT', '2 DATE 1950', '2 RESN privacy')
    expect(birth.genogram.people).toEqual({ 'p-I1': { born: '1950', sharing } })
    const caste = imported551('0 @I1@ INDI', '1 CAST x', '2 RESN privacy')
    expect(caste.genogram.people).toEqual({ 'p-I1': {} })
  })

  it('withholds all that a marked family tells', () => {
    const { genogram } = imported7(
      '0 @A@ INDI',
      '0 @B@ INDI',
      '0 @C@ INDI',
      '0 @F1@ FAM',
      '1 RESN CONFIDENTIAL',
      '1 HUSB @A@',
      '1 WIFE @B@',
      '1 CHIL @C@',
      '1 MARR Y',
    )
    const { partnerships, partnershipEvents, parentLinks } = genogram
    const items = [partnerships, partnershipEvents, parentLinks].flatMap((all) =>
      Object.values(all ?? {}),
    )
    expect(items).toHaveLength(4)
    for (const item of items) expect(item).toMatchObject({ sharing })
    expect(genogram.people?.['p-A']).toEqual({})
  })

  it('withholds a marked event, adoption or move alone', () => {
    const { genogram } = imported7(
      '0 @A@ INDI',
      '1 IMMI Y',
      '2 RESN CONFIDENTIAL',
      '0 @B@ INDI',
      '0 @C@ INDI',
      '1 FAMC @F1@',
      '2 PEDI ADOPTED',
      '1 ADOP',
      '2 FAMC @F1@',
      '3 ADOP HUSB',
      '2 RESN CONFIDENTIAL',
      '0 @F1@ FAM',
      '1 HUSB @A@',
      '1 WIFE @B@',
      '1 CHIL @C@',
      '1 MARR Y',
      '1 DIV Y',
      '2 RESN CONFIDENTIAL',
    )
    expect(genogram.migrations?.['m-A-1']).toEqual({ person: 'p-A', sharing })
    expect(genogram.partnershipEvents?.['e-F1-1']).toEqual({ partnership: 'u-F1', kind: 'married' })
    expect(genogram.partnershipEvents?.['e-F1-2']).toMatchObject({ kind: 'divorced', sharing })
    expect(genogram.partnerships?.['u-F1']).not.toHaveProperty('sharing')
    expect(genogram.parentLinks?.['l-C-1']).toMatchObject({ kind: 'adoptive', sharing })
    expect(genogram.parentLinks?.['l-C-2']).not.toHaveProperty('sharing')
  })

  it('takes no note that is marked, for it would stand open', () => {
    const { genogram, report } = imported7(
      '0 @I1@ INDI',
      '1 NOTE A secret',
      '2 RESN CONFIDENTIAL',
      '1 SNOTE @N1@',
      '0 @N1@ SNOTE Another',
      '1 RESN CONFIDENTIAL',
    )
    expect(genogram.people).toEqual({ 'p-I1': {} })
    expect(report).toEqual([
      'not-taken-in INDI.NOTE 5',
      'not-taken-in INDI.SNOTE 7',
      'not-taken-in SNOTE 8',
    ])
  })
})
