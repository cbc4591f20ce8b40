import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGenogram } from '../schema/parse-genogram.ts'
import { GEDCOM_NOTES } from './gedcom-notes.ts'
import { readGedcom } from './read-gedcom.ts'

const fixtures = new URL('../../fixtures/gedcom/', import.meta.url)
const files = readdirSync(fixtures).map((name) => readFileSync(new URL(name, fixtures), 'latin1'))

const words = `INDI FAM HUSB WIFE CHIL FAMC FAMS PEDI STAT NAME NICK SEX BIRT DEAT DATE PLAC MARR
  DIV EVEN TYPE ASSO RELA ROLE ADOP RESN NOTE SNOTE SOUR CONT CONC HEAD TRLR NO CHAR VERS ZZZ _X
  PHRASE IMMI LANG OCCU ALIA`.split(/\s+/)
const values = [
  '@I1@',
  '@F1@',
  '@A@',
  '@a@',
  '@VOID@',
  '@@',
  'Y',
  'N',
  'twin',
  'ABT 1900',
  'BET 1900 AND 1880',
  'INT 1900 (so they say)',
  '30 FEB 2000',
  'CONFIDENTIAL',
  'adopted',
  'step',
  'OTHER',
  '\u0000\u0001',
  '//',
  '7.0',
  'ANSEL',
  'w'.repeat(30_000),
]

const line = fc
  .tuple(fc.nat(5), fc.constantFrom(...words), fc.constantFrom('', ...values))
  .map(([level, tag, value]) => `${level} ${tag} ${value}`)
const anyLine = fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: fc.string() })

/** A file in which some lines are gone, doubled, moved, changed or new. */
const damaged = fc
  .tuple(
    fc.constantFrom(...files),
    fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.nat(), anyLine), { minLength: 1, maxLength: 15 }),
  )
  .map(([file, damages]) => {
    const lines = file.split('\n')
    for (const [place, damage, other, text] of damages) {
      const at = place % lines.length
      const far = other % lines.length
      if (damage === 0) lines.splice(at, 1 + (other % 5))
      else if (damage === 1) lines.splice(far, 0, ...lines.slice(at, at + 5))
      else if (damage === 2) lines[at] = text
      else if (damage === 3) lines.splice(at, 0, text)
      else [lines[at], lines[far]] = [lines[far] ?? '', lines[at] ?? '']
      if (lines.length === 0) lines.push('')
    }
    return lines.join('\n')
  })

const PATH = /^(?:[A-Z0-9]{2,31}|_|\?)(?:\.(?:[A-Z0-9]{2,31}|_|\?))*$/

const holds = (input: Uint8Array | string): void => {
  const result = readGedcom(input)
  if (!result.ok) {
    expect(result.findings[0]?.code).toMatch(/^genogram\/gedcom-/)
    return
  }
  const { genogram, report, counts } = result.value
  expect(parseGenogram(genogram)).toMatchObject({ ok: true, findings: [] })
  expect(readGedcom(input)).toEqual(result)
  const isThere = (id: string): boolean => Object.hasOwn(genogram.people ?? {}, id)
  for (const { child, parent } of Object.values(genogram.parentLinks ?? {})) {
    expect(isThere(child) && isThere(parent) && child !== parent).toBe(true)
  }
  for (const { partners } of Object.values(genogram.partnerships ?? {})) {
    expect(partners.every(isThere) && partners[0] !== partners[1]).toBe(true)
  }
  for (const person of Object.values(genogram.people ?? {})) expect(person.gender).toBeUndefined()
  for (const { code, path, lines } of report) {
    expect(GEDCOM_NOTES).toHaveProperty(code)
    expect(path === '' || PATH.test(path)).toBe(true)
    expect(lines.every((number) => number > 0 && number <= counts.lines)).toBe(true)
  }
}

describe('readGedcom, whatever the file', () => {
  it('reads damaged files as valid genograms, or says why not', () => {
    fc.assert(fc.property(damaged, holds), { numRuns: 1500 })
  })

  it('reads lines of GEDCOM in any order', () => {
    const some = fc.array(line, { maxLength: 60 }).map((lines) => ['0 HEAD', ...lines].join('\n'))
    const people = ['0 @I1@ INDI', '0 @F1@ FAM', '1 HUSB @I1@'].join('\n')
    fc.assert(
      fc.property(some, (text) => holds(`${text}\n${people}`)),
      { numRuns: 500 },
    )
  })

  it('reads changed bytes', () => {
    const changed = fc
      .tuple(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
      )
      .map(([file, changes]) => {
        const bytes = Uint8Array.from(file, (character) => character.charCodeAt(0))
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte
        return bytes
      })
    fc.assert(fc.property(changed, holds), { numRuns: 1000 })
  })

  it('throws on no bytes and no text at all', () => {
    const beginning = Uint8Array.from('0 HEAD\n0 @I1@ INDI\n', (character) =>
      character.charCodeAt(0),
    )
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'binary' }),
        (bytes, text) => {
          holds(bytes)
          holds(Uint8Array.from([...beginning, ...bytes]))
          holds(`0 HEAD\n0 @I1@ INDI\n1 NOTE ${text}`)
        },
      ),
      { numRuns: 500 },
    )
  })
})
