import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGedcom } from '../read-gedcom.ts'
import { readAgain, sameFamily } from './same-family.test-kit.ts'
import { writeGedcom } from './write-gedcom.ts'

/*
 * In and out again: a file is read, written and read. The fixtures always; the public files that
 * are not part of the repository where RP_GEDCOM_DIR names their folder.
 */
const folder = process.env.RP_GEDCOM_DIR
const fixtures = new URL('../../../fixtures/gedcom/', import.meta.url)

const roundTrip = (bytes: Uint8Array): void => {
  const result = readGedcom(bytes)
  if (!result.ok) return
  const { genogram } = result.value
  expect(readAgain(writeGedcom(genogram), genogram)).toEqual(sameFamily(genogram))
}

describe('a file that is read, written and read', () => {
  it.each(readdirSync(fixtures))('%s gives the same family', (name) => {
    roundTrip(readFileSync(new URL(name, fixtures)))
  })
})

const listed: readonly { readonly file: string }[] = folder
  ? JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  : []
const title = folder
  ? `in and out again: the ${listed.length} files of RP_GEDCOM_DIR`
  : 'RP_GEDCOM_DIR is not set, no shared file was written'

describe.skipIf(!folder)(title, () => {
  it('are there', () => {
    expect(listed.length).toBeGreaterThan(0)
  })

  it.each(listed)('$file gives the same family', ({ file }) => {
    roundTrip(readFileSync(join(folder ?? '', file)))
  })
})
