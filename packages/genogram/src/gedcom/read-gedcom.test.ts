import { readdirSync, readFileSync } from 'node:fs'
import { toId } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { imported551, imported7, importedFrom } from './imported.test-kit.ts'
import { readGedcom } from './read-gedcom.ts'

const fixtures = new URL('../../fixtures/gedcom/', import.meta.url)
const fixture = (name: string): Uint8Array => readFileSync(new URL(name, fixtures))

const codeOf = (input: Uint8Array | string): unknown => {
  const result = readGedcom(input)
  return result.ok ? 'read' : result.findings.map(({ code }) => code).join()
}

describe('readGedcom', () => {
  it.each([
    ['nothing', '', 'genogram/gedcom-not-gedcom'],
    ['a letter', 'Dear all, 0 HEAD', 'genogram/gedcom-not-gedcom'],
    ['JSON', '{"kind":"genogram"}', 'genogram/gedcom-not-gedcom'],
    ['a list', '0 things to do today', 'genogram/gedcom-not-gedcom'],
    ['a line of level 1', '1 HEAD', 'genogram/gedcom-not-gedcom'],
    ['only a header', '0 HEAD\n0 TRLR', 'genogram/gedcom-nobody'],
    ['only people without identifier', '0 HEAD\n0 INDI\n1 NAME A', 'genogram/gedcom-nobody'],
    ['a million lines', `0 HEAD\n${'1 NOTE\n'.repeat(1_000_000)}`, 'genogram/gedcom-too-large'],
  ])('refuses %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('refuses archives and what is too large, by one finding that quotes nothing', () => {
    expect(codeOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 0]))).toBe('genogram/gedcom-zip')
    expect(codeOf(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('genogram/gedcom-too-large')
    expect(readGedcom(fixture('nobody-7.ged'))).toEqual({
      ok: false,
      findings: [
        {
          code: 'genogram/gedcom-nobody',
          severity: 'error',
          path: [],
          message: 'The file is GEDCOM and holds no person that could be taken in.',
          params: { lines: 6 },
        },
      ],
    })
  })

  it('reads a file without a header, and one of a version nobody knows', () => {
    const bare = importedFrom('\n  0 @I1@ INDI\n1 NAME Ada\n')
    expect(bare.genogram.people).toEqual({ 'p-I1': { name: 'Ada' } })
    expect(bare.report).toEqual(['header-missing  '])
    const odd = importedFrom('0 HEAD\n1 GEDC\n2 VERS 5.6\n0 @I1@ INDI')
    expect([odd.whole.version, odd.report]).toEqual([
      'other',
      ['version-not-known HEAD.GEDC.VERS 3'],
    ])
    expect(importedFrom('0 HEAD\n0 @I1@ INDI').report).toEqual(['version-not-known  '])
  })

  it('reads bytes and text alike, with any line ends', () => {
    const file = new TextDecoder().decode(fixture('blended-family-7.ged'))
    const read = importedFrom(file).whole
    for (const end of ['\r', '\r\n', '\n\r']) {
      const text = file.replaceAll('\n', end)
      expect(importedFrom(text).whole).toEqual(read)
      expect(importedFrom(new TextEncoder().encode(`\ufeff${text}`)).whole).toEqual(read)
    }
  })

  it('makes ids of the identifiers, the same each time, and none twice', () => {
    const xrefs = ['I1', 'i1', 'I_1', 'a b', 'é', '__proto__', 'X'.repeat(200)]
    const { genogram } = imported7(
      ...xrefs.flatMap((xref) => [`0 @${xref}@ INDI`, `1 NAME ${xref}`]),
    )
    const people = Object.entries(genogram.people ?? {})
    expect(people.map(([, { name }]) => name)).toEqual(xrefs)
    expect(people.slice(0, -1).map(([id]) => id)).toEqual(
      xrefs.slice(0, -1).map((xref) => toId('p', xref)),
    )
    expect(people.at(-1)?.[0]).toBe('p-x-n8')
  })

  it('takes id and title as they are given', () => {
    const { genogram } = importedFrom('0 HEAD\n0 @I1@ INDI', { id: 'r-7', title: ' The\nFrosts ' })
    expect(genogram).toMatchObject({ id: 'r-7', title: 'The Frosts' })
  })

  it('says on which lines bytes could not be read', () => {
    const file = '0 HEAD\n1 CHAR UTF-8\n0 @I1@ INDI\n1 NAME Zo?\n1 SEX F\n1 OCCU Caf?'
    const bytes = new TextEncoder().encode(file).map((byte) => (byte === 0x3f ? 0xeb : byte))
    expect(importedFrom(bytes).report).toContain('character-not-read  4,6')
    const read = importedFrom(bytes, { encoding: 'windows-1252' })
    expect(read.genogram.people?.['p-I1']?.name).toBe('Zoë')
    expect(read.report).toEqual(['version-not-known  '])
  })

  it('says once what a file has many times, with every line', () => {
    const people = Array.from({ length: 500 }, (_, place) => [`0 @I${place}@ INDI`, '1 DSCR Tall'])
    const { report } = imported551(...people.flat())
    expect(report).toEqual([
      `not-taken-in INDI.DSCR ${people.map((_, place) => 5 + 2 * place).join(',')}`,
    ])
  })

  it('tells what is about the file, and sources, from what is about people', () => {
    const { report } = imported551(
      '0 @I1@ INDI',
      '1 CHAN',
      '2 DATE 1 JAN 2000',
      '1 OBJE @O1@',
      '1 WILL Y',
      '1 _COLOUR blue',
      '1 blue eyes',
      '0 @S1@ SUBM',
    )
    expect(report).toEqual([
      'about-the-file INDI.CHAN 5',
      'source-or-medium INDI.OBJE 7',
      'not-taken-in INDI.WILL 8',
      'not-taken-in INDI._ 9',
      'not-taken-in INDI.? 10',
      'about-the-file SUBM 11',
    ])
  })

  it('survives cycles, doubles and pointers to nothing', () => {
    const { genogram, report } = importedFrom(fixture('damaged-551.ged'))
    expect(Object.keys(genogram.people ?? {})).toEqual(['p-A', 'p-x-n3', 'p-a', 'p-B'])
    expect(report).toEqual([
      'level-not-possible  7',
      'line-not-read  8',
      'line-not-read INDI.? 9',
      'value-not-known INDI.SEX 11',
      'parent-kind-not-told INDI.FAMC 12',
      'pointer-without-target INDI.FAMC 13',
      'identifier-twice INDI 14',
      'link-one-sided INDI.FAMC 21',
      'own-parent INDI.FAMC 21',
      'own-parent FAM.CHIL 25',
      'link-one-sided FAM.CHIL 26,30',
      'parent-kind-not-told FAM.CHIL 26,30',
      'own-partner FAM.WIFE 29',
      'person-without-identifier INDI 31',
      'not-taken-in ? 33',
    ])
  })

  it('reads notes that point to each other, and a hundred thousand levels', () => {
    const notes = ['0 @N1@ NOTE @N2@', '0 @N2@ NOTE @N1@']
    expect(imported551('0 @I1@ INDI', '1 NOTE @N1@', ...notes).genogram.people).toEqual({
      'p-I1': { note: '@N2@' },
    })
    const deep = Array.from({ length: 100_000 }, (_, level) => `${level} NOTE`).slice(1)
    expect(imported551('0 @I1@ INDI', ...deep).whole.counts.people).toBe(1)
  })
})

describe('the example files', () => {
  it.each(readdirSync(fixtures).filter((name) => name !== 'nobody-7.ged'))(
    'reads %s as a valid genogram with what it does not take in',
    (name) => {
      const { whole } = importedFrom(fixture(name))
      expect(whole.counts.people).toBeGreaterThan(3)
      expect(whole.report.length).toBeGreaterThan(3)
    },
  )

  it('reads a blended family of today', () => {
    const { genogram, whole } = importedFrom(fixture('blended-family-7.ged'))
    const links = Object.values(genogram.parentLinks ?? {})
    expect(links.map(({ child, kind, parent }) => `${child} ${kind} ${parent}`)).toEqual([
      'p-KOFI birth p-TOM',
      'p-KOFI birth p-AMA',
      'p-KOFI step p-RIA',
      'p-ESI birth p-TOM',
      'p-ESI birth p-AMA',
      'p-NIA birth p-AMA',
      'p-NIA adoptive p-RIA',
      'p-SAM foster p-AMA',
      'p-SAM foster p-RIA',
      'p-TOM birth p-VERA',
    ])
    expect(genogram.people?.['p-NIA']?.sharing?.withheldFrom).toEqual(['everyone'])
    expect(whole.counts).toEqual({
      lines: 110,
      people: 8,
      families: 3,
      partnerships: 2,
      parentLinks: 10,
    })
  })

  it('keeps in words every date it does not take in', () => {
    const { genogram } = importedFrom(fixture('three-generations-551.ged'))
    const people = genogram.people ?? {}
    expect(people['p-I1']?.note).toContain('Birth: Date as written: @#DJULIAN@ 4 MAR 1899')
    expect(people['p-I1']?.note).toContain('Death: Date as written: (the first hard frost)')
    expect(people['p-I5']).toMatchObject({
      born: '1932',
      note: expect.stringContaining('INT 1932'),
    })
    expect(people['p-I6']?.note).toBe('Birth: Date as written: 8 JAN 1699/00')
    expect(people['p-I7']?.note).toBe('Birth: Date as written: 31 FEB 1950')
  })
})
