import { describe, expect, it } from 'vitest'
import type { Genogram } from '../schema/index.ts'
import { imported7, importedFrom, type Imported } from './imported.test-kit.ts'
import { uriOf } from './write/extension-tags.ts'
import { writeGedcom } from './write/write-gedcom.ts'

const COUPLE = [
  '0 @I1@ INDI',
  '1 _GENDER woman',
  '0 @I2@ INDI',
  '0 @I3@ INDI',
  '1 FAMC @F1@',
  '0 @F1@ FAM',
  '1 HUSB @I1@',
  '1 WIFE @I2@',
  '1 CHIL @I3@',
  '1 MARR Y',
  '2 _KIND_ONLY Y',
  '1 _NO_PARTNERSHIP Y',
  '0 @X1@ _RP_HARMS',
  '1 _BY @I1@',
  '1 _HARMED @I2@',
  '1 _KINDS emotional',
  '1 _STATUS alleged',
] as const
const TAGS = ['_GENDER', '_KIND_ONLY', '_RP_HARMS', '_BY', '_HARMED', '_KINDS', '_STATUS'] as const

/** A file whose header documents some tags, by the names they have here or by others. */
const documented = (
  tags: readonly string[],
  lines: readonly string[],
  uri: (tag: string) => string = uriOf,
): Imported =>
  importedFrom(
    [
      '0 HEAD',
      '1 GEDC',
      '2 VERS 7.0',
      '1 SCHMA',
      ...tags.map((tag) => `2 TAG ${tag} ${uri(tag)}`),
      ...lines,
      '0 TRLR',
    ].join('\n'),
  )

const inFamily = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !line.includes('_NO_PARTNERSHIP'))

describe('extension tags', () => {
  it('of another program that has the same names say nothing, and are reported', () => {
    const undocumented = imported7(...COUPLE)
    expect(undocumented.genogram.people?.['p-I1']).toEqual({})
    expect(undocumented.genogram).not.toHaveProperty('harms')
    expect(undocumented.genogram.partnerships).toEqual({
      'u-F1': { partners: ['p-I1', 'p-I2'], kind: 'married' },
    })
    expect(undocumented.genogram.partnershipEvents).toEqual({
      'e-F1-1': { partnership: 'u-F1', kind: 'married' },
    })
    expect(undocumented.report).toEqual(
      expect.arrayContaining([
        'not-taken-in INDI._ 5',
        'not-taken-in FAM.MARR._ 14',
        'not-taken-in FAM._ 15',
        'not-taken-in _ 16',
      ]),
    )
    const theirs = documented(TAGS, COUPLE, (tag) => `https://example.com/${tag}`)
    expect(theirs.genogram).toEqual(undocumented.genogram)
  })

  it('of this one say what they were written for', () => {
    const { genogram, report } = documented(TAGS, inFamily(COUPLE))
    expect(genogram.people?.['p-I1']).toEqual({ gender: 'woman' })
    expect(Object.values(genogram.harms ?? {})).toEqual([
      { by: 'p-I1', harmed: 'p-I2', kinds: ['emotional'], status: 'alleged' },
    ])
    expect(report.filter((line) => line.includes('_'))).toEqual([])
  })

  it('that hold what no genogram can are reported, and the rest is taken in', () => {
    const { genogram, report } = documented(
      ['_GENDER', '_BORN_BASIS', '_RP_HARMS', '_HARMED', '_KINDS', '_STATUS'],
      [
        '0 @I1@ INDI',
        '1 NAME Ada',
        '1 _GENDER tall',
        '0 @X1@ _RP_HARMS',
        '1 _HARMED @I1@',
        '1 _KINDS rain',
        '1 _STATUS alleged',
      ],
    )
    expect(genogram.people).toEqual({ 'p-I1': { name: 'Ada' } })
    expect(genogram).not.toHaveProperty('harms')
    expect(report.filter((line) => line.startsWith('extension-not-read'))).toEqual(
      expect.arrayContaining(['extension-not-read INDI._ 13']),
    )
    expect(report.join()).toContain('extension-not-read _')
  })
})

describe('the kind of a couple of whom no event is recorded', () => {
  const couple: Genogram = {
    kind: 'genogram',
    schemaVersion: 1,
    id: 'r-1',
    people: { 'p-I1': {}, 'p-I2': {} },
    partnerships: { 'u-F1': { partners: ['p-I1', 'p-I2'], kind: 'married' } },
  }

  it('comes back as a kind, and not as something that happened', () => {
    const { genogram } = importedFrom(writeGedcom(couple).text)
    expect(genogram.partnerships).toEqual(couple.partnerships)
    expect(genogram).not.toHaveProperty('partnershipEvents')
  })

  it('stands beside a wedding of which somebody wrote', () => {
    const wedding = { 'e-F1-1': { partnership: 'u-F1', kind: 'married' } } as const
    const { text } = writeGedcom({ ...couple, partnershipEvents: wedding })
    expect(text).not.toContain('_KIND_ONLY')
    expect(importedFrom(text).genogram.partnershipEvents).toEqual(wedding)
  })
})
