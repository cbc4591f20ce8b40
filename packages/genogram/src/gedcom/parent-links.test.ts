import { describe, expect, it } from 'vitest'
import { imported551, imported7, type Imported } from './imported.test-kit.ts'

/** Links as `child kind parent`, and whatever else they hold. */
const links = ({ genogram }: Imported): unknown[] =>
  Object.values(genogram.parentLinks ?? {}).map(({ child, parent, kind, ...rest }) => {
    const words = `${child} ${kind} ${parent}`
    return Object.keys(rest).length === 0 ? words : [words, rest]
  })

const family = (...child: readonly string[]): string[] => [
  '0 @A@ INDI',
  '1 FAMS @F1@',
  '0 @B@ INDI',
  '1 FAMS @F1@',
  '0 @F1@ FAM',
  '1 HUSB @A@',
  '1 WIFE @B@',
  '1 CHIL @C@',
  '0 @C@ INDI',
  ...child,
]

describe('parentLinks', () => {
  it.each([
    ['birth', 'birth'],
    ['adopted', 'adoptive'],
    ['Foster', 'foster'],
    ['step', 'step'],
    ['Guardian', 'guardian'],
  ])('reads PEDI %s as %s', (word, kind) => {
    const read = imported551(...family('1 FAMC @F1@', `2 PEDI ${word}`))
    expect(links(read)).toEqual([`p-C ${kind} p-A`, `p-C ${kind} p-B`])
    expect(read.report).toEqual([])
  })

  it('reads the phrase of OTHER, and keeps words for which there is no kind', () => {
    const donor = imported7(...family('1 FAMC @F1@', '2 PEDI OTHER', '3 PHRASE Donor'))
    expect(links(donor)).toEqual(['p-C donor p-A', 'p-C donor p-B'])
    const own = imported7(...family('1 FAMC @F1@', '2 PEDI OTHER', '3 PHRASE raised by'))
    const note = 'Kind of parents as written: raised by'
    expect(links(own)).toEqual([
      ['p-C social p-A', { note }],
      ['p-C social p-B', { note }],
    ])
    expect(own.report).toEqual(['parent-kind-outside INDI.FAMC.PEDI 14'])
    const phrase = imported7(...family('1 FAMC @F1@', '2 PEDI ADOPTED', '3 PHRASE by custom'))
    expect(links(phrase)[0]).toEqual([
      'p-C adoptive p-A',
      { note: 'Kind of parents as written: by custom' },
    ])
  })

  it('takes parents of no told kind for parents by birth, and says so', () => {
    const read = imported551(...family('1 FAMC @F1@'))
    expect(links(read)).toEqual(['p-C birth p-A', 'p-C birth p-B'])
    expect(read.report).toEqual(['parent-kind-not-told INDI.FAMC 13'])
    const born = imported551(...family('1 FAMC @F1@', '1 BIRT', '2 FAMC @F1@'))
    expect(links(born)).toEqual(['p-C birth p-A', 'p-C birth p-B'])
    expect(born.report).toEqual([])
  })

  it('makes no parents of a sealing', () => {
    const read = imported7(...family('1 FAMC @F1@', '2 PEDI SEALING', '2 NOTE A rite.'))
    expect(links(read)).toEqual([])
    expect(read.report).toEqual([
      'not-taken-in INDI.FAMC.PEDI 14',
      'not-taken-in INDI.FAMC.NOTE 15',
    ])
  })

  it.each([
    ['CHALLENGED', 'contested'],
    ['disproven', 'disproved'],
    ['Proven', 'agreed'],
  ])('reads STAT %s as %s', (word, standing) => {
    const read = imported7(...family('1 FAMC @F1@', '2 PEDI BIRTH', `2 STAT ${word}`))
    expect(links(read)[0]).toEqual(['p-C birth p-A', { standing }])
  })

  it('keeps several kinds of parents in one family, each with its standing', () => {
    const read = imported7(
      ...family(
        '1 FAMC @F1@',
        '2 PEDI ADOPTED',
        '2 STAT PROVEN',
        '1 FAMC @F1@',
        '2 PEDI BIRTH',
        '2 STAT DISPROVEN',
      ),
    )
    expect(links(read)).toEqual([
      ['p-C adoptive p-A', { standing: 'agreed' }],
      ['p-C birth p-A', { standing: 'disproved' }],
      ['p-C adoptive p-B', { standing: 'agreed' }],
      ['p-C birth p-B', { standing: 'disproved' }],
    ])
  })

  it.each([
    ['HUSB', ['p-C adoptive p-A', 'p-C birth p-B']],
    ['WIFE', ['p-C birth p-A', 'p-C adoptive p-B']],
    ['BOTH', ['p-C adoptive p-A', 'p-C adoptive p-B']],
  ])('reads an adoption by %s', (who, expected) => {
    const adoption = ['1 ADOP', '2 DATE 9 SEP 2019', '2 FAMC @F1@', `3 ADOP ${who}`]
    const read = imported551(...family('1 FAMC @F1@', '2 PEDI adopted', ...adoption))
    expect(links(read)).toEqual(
      expected.map((link) => (link.includes('adoptive') ? [link, { from: '2019-09-09' }] : link)),
    )
  })

  it('reads an adoption into a family that the child is in by nothing else', () => {
    const read = imported551(
      ...family('1 ADOP', '2 FAMC @F2@', '3 ADOP HUSB', '2 NOTE By order.'),
      '0 @D@ INDI',
      '1 FAMS @F2@',
      '0 @E@ INDI',
      '1 FAMS @F2@',
      '0 @F2@ FAM',
      '1 HUSB @D@',
      '1 WIFE @E@',
    )
    expect(links(read)).toEqual([
      'p-C birth p-A',
      'p-C birth p-B',
      ['p-C adoptive p-D', { note: 'Adoption: By order.' }],
    ])
  })

  it('has no step-parent of someone who is a parent anyway', () => {
    const read = imported551(
      ...family('1 FAMC @F1@', '2 PEDI birth', '1 FAMC @F2@', '2 PEDI step', '2 NOTE Since 2010.'),
      '0 @D@ INDI',
      '1 FAMS @F2@',
      '0 @F2@ FAM',
      '1 HUSB @D@',
      '1 WIFE @B@',
      '1 CHIL @C@',
    )
    expect(links(read)).toEqual([
      'p-C birth p-A',
      ['p-C birth p-B', { note: 'Since 2010.' }],
      ['p-C step p-D', { note: 'Since 2010.' }],
    ])
  })

  it('reads what programs write for each parent', () => {
    const lines = family('1 FAMC @F1@')
    lines.splice(8, 0, '2 _FREL Step', '2 _MREL Natural')
    const read = imported551(...lines)
    expect(links(read)).toEqual(['p-C step p-A', 'p-C birth p-B'])
    expect(read.report).toEqual([])
  })

  it('reads links that only one of two records has', () => {
    const read = imported551(
      '0 @A@ INDI',
      '0 @B@ INDI',
      '1 FAMS @F1@',
      '0 @C@ INDI',
      '0 @D@ INDI',
      '1 FAMC @F1@',
      '2 PEDI birth',
      '0 @F1@ FAM',
      '1 HUSB @A@',
      '1 CHIL @C@',
    )
    expect(links(read)).toEqual([
      'p-C birth p-A',
      'p-C birth p-B',
      'p-D birth p-A',
      'p-D birth p-B',
    ])
    expect(read.report).toEqual([
      'link-one-sided INDI.FAMS 6',
      'link-one-sided INDI.FAMC 9',
      'link-one-sided FAM.CHIL 13',
      'parent-kind-not-told FAM.CHIL 13',
    ])
  })

  it('refuses a person as their own parent and as their own partner', () => {
    const read = imported551('0 @A@ INDI', '0 @F1@ FAM', '1 HUSB @A@', '1 WIFE @A@', '1 CHIL @A@')
    expect(read.genogram).toEqual({
      kind: 'genogram',
      schemaVersion: 1,
      id: 'r-gedcom',
      people: { 'p-A': {} },
    })
    expect(read.report).toEqual([
      'not-taken-in FAM 5',
      'own-partner FAM.WIFE 7',
      'link-one-sided FAM.CHIL 8',
      'own-parent FAM.CHIL 8',
    ])
  })

  it('links a child to a single parent, and brothers and sisters without parents to each other', () => {
    const single = imported551('0 @A@ INDI', '0 @C@ INDI', '0 @F1@ FAM', '1 WIFE @A@', '1 CHIL @C@')
    expect(links(single)).toEqual(['p-C birth p-A'])
    expect(single.genogram.partnerships).toBeUndefined()
    expect(single.whole.counts).toMatchObject({ families: 1, partnerships: 0, parentLinks: 1 })
    const alone = imported551(
      '0 @C@ INDI',
      '0 @D@ INDI',
      '0 @F1@ FAM',
      '1 CHIL @C@',
      '1 CHIL @D@',
      '1 NOTE Found together.',
    )
    expect(alone.genogram.siblingGroups).toEqual({
      'g-F1': { siblings: ['p-C', 'p-D'], note: 'Found together.' },
    })
    expect(alone.whole.counts).toMatchObject({ families: 1, partnerships: 0, parentLinks: 0 })
  })
})
