import { describe, expect, it } from 'vitest'
import { imported551, imported7, type Imported } from './imported.test-kit.ts'

const couple = (...fam: readonly string[]): string[] => [
  '0 @A@ INDI',
  '1 FAMS @F1@',
  '0 @B@ INDI',
  '1 FAMS @F1@',
  '0 @F1@ FAM',
  '1 HUSB @A@',
  '1 WIFE @B@',
  ...fam,
]

const events = ({ genogram }: Imported): unknown[] =>
  Object.values(genogram.partnershipEvents ?? {}).map(({ kind, ...event }) => {
    const rest = Object.entries(event).filter(([field]) => field !== 'partnership')
    return rest.length === 0 ? kind : [kind, Object.fromEntries(rest)]
  })

const partnership = ({ genogram }: Imported): unknown => genogram.partnerships?.['u-F1']
const partners = ['p-A', 'p-B']

describe('partnershipsFrom', () => {
  it('makes a partnership without a kind of a family without an event', () => {
    const read = imported7(...couple())
    expect(read.genogram.partnerships).toEqual({ 'u-F1': { partners } })
    expect(read.report).toEqual([])
  })

  it('reads what has a tag of its own', () => {
    const read = imported551(
      ...couple(
        '1 ENGA',
        '2 DATE 1999',
        '1 MARR Y',
        '1 DIV',
        '2 DATE 2005',
        '2 PLAC Leeds',
        '1 ANUL Y',
      ),
    )
    expect(partnership(read)).toEqual({ partners, kind: 'married' })
    expect(events(read)).toEqual([
      ['engaged', { on: '1999' }],
      'married',
      ['divorced', { on: '2005', place: 'Leeds' }],
      'annulled',
    ])
  })

  it.each([
    ['civil', 'married', 'married'],
    ['Civil partnership', 'civil-partnership', 'civil-partnership'],
    ['religious', 'religious-ceremony', 'religious-only'],
    ['Common Law', 'moved-in-together', 'cohabiting'],
  ])('reads a MARR of type %s as %s', (type, event, kind) => {
    const read = imported551(...couple('1 MARR', `2 TYPE ${type}`, '2 DATE 1999'))
    expect(events(read)).toEqual([[event, { on: '1999' }]])
    expect(partnership(read)).toEqual({ partners, kind })
  })

  it('says that a religious marriage may have legal force or not', () => {
    const read = imported551(...couple('1 MARR', '2 TYPE religious'))
    expect(read.report).toEqual(['marriage-religious FAM.MARR 11'])
  })

  it('keeps a type it does not know in words', () => {
    const read = imported551(...couple('1 MARR', '2 TYPE by proxy', '2 NOTE In June.'))
    const note = 'Kind as written: by proxy\n\nIn June.'
    expect(events(read)).toEqual([['married', { note }]])
  })

  it.each([
    ['Separation', 'separated'],
    ['cohabitation', 'moved-in-together'],
    ['Reconciled', 'reconciled'],
    ['Nikah', 'religious-ceremony'],
    ['dissolution', 'dissolved'],
    ['Relationship ended', 'ended'],
  ])('reads an EVEN of type %s as %s', (type, event) => {
    expect(events(imported551(...couple('1 EVEN', `2 TYPE ${type}`)))).toEqual([event])
  })

  it('lets a union that is given as a period begin with it', () => {
    const read = imported551(...couple('1 EVEN', '2 TYPE Cohabitation', '2 DATE FROM 2015 TO 2021'))
    const note = 'Period as written: FROM 2015 TO 2021'
    expect(events(read)).toEqual([['moved-in-together', { on: '2015', note }]])
  })

  it('takes no event that nothing says took place, and none it does not know', () => {
    const read = imported551(...couple('1 MARR', '1 DIV N', '1 EVEN', '2 TYPE Party', '1 MARB Y'))
    expect(events(read)).toEqual([])
    expect(partnership(read)).toEqual({ partners, gaps: { kind: 'not-known' } })
    expect(read.report).toEqual([
      'event-not-said-to-have-happened FAM.MARR 11',
      'event-not-said-to-have-happened FAM.DIV 12',
      'not-taken-in FAM.EVEN 13',
      'not-taken-in FAM.MARB 15',
    ])
  })

  it('keeps in words that they did not marry', () => {
    const read = imported7(...couple('1 NO MARR', '2 DATE TO 2010', '1 NO DIV', '1 NO CENS'))
    expect(partnership(read)).toEqual({
      partners,
      note: [
        'They did not marry, as the file has it.',
        'Period as written: TO 2010',
        'They did not divorce, as the file has it.',
      ].join('\n\n'),
    })
    expect(read.report).toEqual(['not-taken-in FAM.NO 14'])
  })

  it('takes the source with its page', () => {
    const read = imported551(
      ...couple('1 MARR Y', '2 SOUR @S1@', '3 PAGE entry 12', '3 QUAY 2', '2 SOUR @S1@'),
      '0 @S1@ SOUR',
      '1 TITL Parish register',
      '1 AUTH The parish',
    )
    expect(events(read)).toEqual([['married', { source: 'Parish register, entry 12' }]])
    expect(read.report).toEqual([
      'source-or-medium FAM.MARR.SOUR.QUAY 14',
      'source-or-medium FAM.MARR.SOUR 15',
      'source-or-medium SOUR.AUTH 18',
    ])
  })

  it('makes one partnership of one couple, whichever way round and in however many families', () => {
    const read = imported551(
      ...couple('1 MARR', '2 DATE 1911', '1 DIV', '2 DATE 1912'),
      '0 @F2@ FAM',
      '1 HUSB @B@',
      '1 WIFE @A@',
      '1 MARR',
      '2 DATE 1914',
      '1 NOTE Again.',
    )
    expect(read.genogram.partnerships).toEqual({
      'u-F1': { partners, kind: 'married', note: 'Again.' },
    })
    expect(Object.entries(read.genogram.partnershipEvents ?? {})).toEqual([
      ['e-F1-1', { partnership: 'u-F1', kind: 'married', on: '1911' }],
      ['e-F1-2', { partnership: 'u-F1', kind: 'divorced', on: '1912' }],
      ['e-F2-1', { partnership: 'u-F1', kind: 'married', on: '1914' }],
    ])
    expect(read.whole.counts).toMatchObject({ families: 1, partnerships: 1 })
  })

  it('reads a couple in two places of one name, and no third partner', () => {
    const read = imported551(
      '0 @A@ INDI',
      '1 FAMS @F1@',
      '0 @B@ INDI',
      '1 FAMS @F1@',
      '0 @C@ INDI',
      '1 FAMS @F1@',
      '0 @F1@ FAM',
      '1 HUSB @A@',
      '1 HUSB @B@',
      '1 WIFE @C@',
    )
    expect(read.genogram.partnerships).toEqual({ 'u-F1': { partners } })
    expect(read.report).toEqual([
      'more-than-two-partners INDI.FAMS 9',
      'more-than-two-partners FAM.WIFE 13',
    ])
  })

  it('reports the events of a family without two partners', () => {
    const read = imported551('0 @A@ INDI', '1 FAMS @F1@', '0 @F1@ FAM', '1 HUSB @A@', '1 MARR Y')
    expect(read.genogram.partnerships).toBeUndefined()
    expect(read.report).toEqual(['not-taken-in FAM 6', 'event-without-partners FAM.MARR 8'])
  })
})
