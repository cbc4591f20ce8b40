import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseGenogram } from '../schema/parse-genogram.ts'
import { GEDCOM_NOTES } from './gedcom-notes.ts'
import { readGedcom } from './read-gedcom.ts'

/*
 * Public GEDCOM files that are not part of the repository. Name their folder, which holds a
 * manifest.json, in RP_GEDCOM_DIR; without it these tests are skipped, and say so.
 */
const folder = process.env.RP_GEDCOM_DIR

interface Listed {
  readonly file: string
  readonly people: number | null
  readonly families: number | null
}

const listed: readonly Listed[] = folder
  ? JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  : []

const read = ({ file }: Listed) => {
  const bytes = readFileSync(join(folder ?? '', file))
  return { bytes, result: readGedcom(bytes) }
}

const title = folder
  ? `the ${listed.length} files of RP_GEDCOM_DIR`
  : 'RP_GEDCOM_DIR is not set, no shared file was read'

describe.skipIf(!folder)(title, () => {
  it('are there', () => {
    process.stdout.write(`Reading ${listed.length} GEDCOM files of RP_GEDCOM_DIR.\n`)
    expect(listed.length).toBeGreaterThan(0)
  })

  it.each(listed.filter(({ people }) => people))(
    '$file: $people people, $families families',
    (entry) => {
      const { result } = read(entry)
      if (!result.ok) throw new Error(result.findings.map(({ code }) => code).join())
      const { genogram, counts, report } = result.value
      expect(parseGenogram(genogram)).toMatchObject({ ok: true })
      expect(Object.keys(genogram.people ?? {})).toHaveLength(entry.people ?? 0)
      expect([counts.people, counts.families]).toEqual([entry.people, entry.families ?? 0])
      for (const { code, lines } of report) {
        expect(GEDCOM_NOTES).toHaveProperty(code)
        expect(lines.every((line) => line > 0 && line <= counts.lines)).toBe(true)
      }
    },
  )

  it.each(listed.filter(({ people }) => !people))('$file: nobody, and a finding', (entry) => {
    const { result } = read(entry)
    const code = entry.people === 0 ? 'genogram/gedcom-nobody' : 'genogram/gedcom-zip'
    expect(result).toMatchObject({ ok: false, findings: [{ code }] })
  })

  it('read the same each time', () => {
    for (const entry of listed) {
      const { bytes, result } = read(entry)
      expect(readGedcom(bytes)).toEqual(result)
    }
  })

  it('hold the Unicode character that a note of one of them names for each mark of ANSEL', () => {
    const file = listed.find(({ file: name }) => name.endsWith('TGC551LF.ged'))
    const result = file && read(file).result
    const note = result?.ok ? (result.value.genogram.people?.['p-I14']?.note ?? '') : ''
    const named = [...note.matchAll(/Unicode: [^,)]*, ([0-9A-F]{4})\)[^\n]*\n +(.*)/g)]
    expect(named.length).toBeGreaterThan(20)
    for (const [, code = '', letters = ''] of named) {
      expect(letters.normalize('NFD')).toContain(
        `B${String.fromCharCode(Number.parseInt(code, 16))}`,
      )
    }
  })
})
