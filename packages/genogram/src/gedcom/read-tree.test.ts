import { describe, expect, it } from 'vitest'
import type { GedcomNode } from './gedcom-node.ts'
import { startReport } from './gedcom-report.ts'
import { readTree } from './read-tree.ts'

const tree = (...lines: string[]) => {
  const report = startReport()
  const read = readTree(lines.join('\n'), report, 1000)
  return { records: read?.records ?? [], notes: report.notes() }
}

const shape = ({ tag, value, children }: GedcomNode): unknown =>
  children.length === 0 ? [tag, value] : [tag, value, children.map(shape)]

describe('readTree', () => {
  it('puts every line below the last one of the level above', () => {
    const { records, notes } = tree('0 HEAD', '1 GEDC', '2 VERS 5.5.1', '1 CHAR UTF-8', '0 TRLR')
    expect(records.map(shape)).toEqual([
      [
        'HEAD',
        '',
        [
          ['GEDC', '', [['VERS', '5.5.1']]],
          ['CHAR', 'UTF-8'],
        ],
      ],
      ['TRLR', ''],
    ])
    expect(notes).toEqual([])
  })

  it('joins continued text and keeps the space within it', () => {
    const { records } = tree(
      '0 @N1@ NOTE a',
      '1 CONC b ',
      '1 CONC c',
      '1 CONT  d',
      '1 CONT',
      '1 CONT e',
    )
    expect(records.map(shape)).toEqual([['NOTE', 'ab c\n d\n\ne']])
  })

  it('reads doubled at signs everywhere before version 7, and only in front from then on', () => {
    const before = tree('0 HEAD', '1 GEDC', '2 VERS 5.5.1', '0 @N@ NOTE @@a b@@c', '1 CONT @@d')
    expect(before.records[1]?.value).toBe('@a b@c\n@d')
    const since = tree('0 HEAD', '1 GEDC', '2 VERS 7.0', '0 @N@ SNOTE @@a b@@c', '1 CONT @@d')
    expect(since.records[1]?.value).toBe('@a b@@c\n@d')
  })

  it('tells pointers from text', () => {
    const pointers = ['@I1@', '@VOID@', '@@I1@@', '@I1@ and', '@#DJULIAN@', 'I1'].map(
      (value) => tree(`0 FAM ${value}`).records[0]?.pointer,
    )
    expect(pointers).toEqual(['I1', 'VOID', undefined, undefined, undefined, undefined])
    expect(tree('0 NOTE @N1@', '1 CONT more').records[0]?.pointer).toBeUndefined()
  })

  it('reports what it cannot place, and lets nothing below it go astray', () => {
    const { records, notes } = tree(
      '0 @I1@ INDI',
      '1 BIRT',
      'words on a line of their own',
      '1 D#AT',
      '2 DATE 1950',
      '1 NAME Ada',
      '3 GIVN Ada',
      '2 SURN Frost',
    )
    expect(records.map(shape)).toEqual([
      [
        'INDI',
        '',
        [
          ['BIRT', ''],
          ['?', '', [['DATE', '1950']]],
          ['NAME', 'Ada', [['SURN', 'Frost']]],
        ],
      ],
    ])
    expect(notes).toEqual([
      { code: 'line-not-read', path: '', lines: [3] },
      { code: 'line-not-read', path: 'INDI.?', lines: [4] },
      { code: 'level-not-possible', path: '', lines: [7] },
    ])
  })

  it('goes no deeper than the standard', () => {
    const { notes } = tree(...Array.from({ length: 101 }, (_, level) => `${level} NOTE`))
    expect(notes).toEqual([{ code: 'level-not-possible', path: '', lines: [101] }])
  })

  it('stops where there are too many lines', () => {
    expect(readTree('0 A\n0 B\n0 C', startReport(), 2)).toBeUndefined()
  })
})
