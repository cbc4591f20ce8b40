import { describe, expect, it } from 'vitest'
import { describeGedcomNote, GEDCOM_NOTES } from './gedcom-notes.ts'

describe('describeGedcomNote', () => {
  it.each([
    [{ path: 'INDI.DSCR', lines: [6] }, 'INDI.DSCR, line 6: '],
    [{ path: '', lines: [6, 7] }, 'lines 6, 7: '],
    [{ path: '', lines: [] }, ''],
    [{ path: 'FAM', lines: [1, 2, 3, 4, 5] }, 'FAM, lines 1, 2, 3, 4, 5: '],
    [{ path: 'FAM', lines: [1, 2, 3, 4, 5, 6, 7] }, 'FAM, lines 1, 2, 3, 4, 5 and 2 more: '],
  ])('says where: %j', (note, where) => {
    expect(describeGedcomNote({ code: 'not-taken-in', ...note })).toBe(
      `${where}${GEDCOM_NOTES['not-taken-in']}`,
    )
  })

  it('says everything in one line of whole sentences', () => {
    for (const message of Object.values(GEDCOM_NOTES)) expect(message).toMatch(/^[A-Z][^\n]*\.$/)
  })
})
