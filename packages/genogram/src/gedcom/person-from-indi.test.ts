import { describe, expect, it } from 'vitest'
import { imported551, imported7, type Imported } from './imported.test-kit.ts'

const INDI = '0 @I1@ INDI'
const of = ({ genogram }: Imported): unknown => genogram.people?.['p-I1']

describe('personFromIndi', () => {
  it('never sets a gender, whatever the file says', () => {
    const { genogram } = imported7(
      ...['M', 'F', 'X', 'U'].flatMap((sex, place) => [
        `0 @I${place}@ INDI`,
        `1 NAME Mr Adam /Frost/`,
        '2 NPFX Mr',
        `1 SEX ${sex}`,
      ]),
      '0 @F1@ FAM',
      '1 HUSB @I0@',
      '1 WIFE @I1@',
    )
    for (const person of Object.values(genogram.people ?? {})) {
      expect(person).not.toHaveProperty('gender')
      expect(person).not.toHaveProperty('genderBasis')
    }
  })

  it.each([
    ['M', 'male'],
    ['f', 'female'],
    ['X', 'other'],
  ])('takes SEX %s as what was recorded at birth: %s', (value, sexRecordedAtBirth) => {
    const read = imported7(INDI, `1 SEX ${value}`)
    expect(of(read)).toEqual({ sexRecordedAtBirth })
    expect(read.report).toEqual([])
  })

  it.each([
    ['U', 'not-taken-in INDI.SEX 5'],
    ['N', 'not-taken-in INDI.SEX 5'],
    ['woman', 'value-not-known INDI.SEX 5'],
  ])('takes no sex of SEX %s and says so', (value, note) => {
    const read = imported7(INDI, `1 SEX ${value}`)
    expect(of(read)).toEqual({})
    expect(read.report).toEqual([note])
  })

  it('takes the first of several and reports the others', () => {
    const read = imported7(
      INDI,
      '1 SEX F',
      '1 SEX M',
      '1 OCCU Baker',
      '1 OCCU Smith',
      '1 BIRT',
      '2 DATE 1950',
      '1 BIRT',
      '2 DATE 1951',
    )
    expect(of(read)).toEqual({ sexRecordedAtBirth: 'female', occupation: 'Baker', born: '1950' })
    expect(read.report).toEqual([
      'only-first-taken INDI.SEX 6',
      'only-first-taken INDI.OCCU 8',
      'only-first-taken INDI.BIRT 11',
    ])
  })

  it('takes languages, one line of text each', () => {
    const read = imported551(INDI, '1 LANG Twi', '1 LANG English', '1 LANG Twi')
    expect(of(read)).toEqual({ languages: ['Twi', 'English'] })
  })

  it('takes notes, of the person and shared ones', () => {
    const read = imported551(INDI, '1 NOTE One', '1 NOTE @N1@', '1 NOTE @GONE@', '0 @N1@ NOTE Two')
    expect(of(read)).toEqual({ note: 'One\n\nTwo' })
    expect(read.report).toEqual(['pointer-without-target INDI.NOTE 7'])
  })

  it('cuts what is too long for the record and says where', () => {
    const read = imported7(INDI, `1 NAME ${'n'.repeat(300)}`, `1 NOTE ${'t'.repeat(20_001)}`)
    const person = read.genogram.people?.['p-I1']
    expect([person?.name?.length, person?.note?.length]).toEqual([200, 20_000])
    expect(read.report).toEqual(['text-cut INDI.NAME 5', 'text-cut INDI.NOTE 6'])
  })

  it('says where characters had to go', () => {
    const read = imported7(INDI, '1 NAME A\u0007da')
    expect(of(read)).toEqual({ name: 'Ada' })
    expect(read.report).toEqual(['text-cleaned INDI.NAME 5'])
  })
})

describe('names', () => {
  it.each([
    [['1 NAME Ada /Frost/'], { name: 'Ada Frost' }],
    [['1 NAME /Frost/ Ada'], { name: 'Frost Ada' }],
    [['1 NAME Ada'], { name: 'Ada' }],
    [['1 NAME /Frost/'], { name: 'Frost' }],
    [['1 NAME', '2 GIVN Ada', '2 SPFX van', '2 SURN Frost'], { name: 'Ada van Frost' }],
    [['1 NAME //', '2 GIVN Ada'], { name: 'Ada' }],
    [
      ['1 NAME Adelaide Jane /Frost/', '2 NICK Ada'],
      { name: 'Ada Frost', fullName: 'Adelaide Jane Frost' },
    ],
    [
      ['1 NAME Adelaide /Frost/', '2 NICK Ada, Addie'],
      { name: 'Ada Frost', fullName: 'Adelaide Frost', otherNames: ['Addie'] },
    ],
    [
      ['1 NAME Andrew /Frost/', '2 NPFX Dr', '2 NSFX jun.'],
      { name: 'Andrew Frost', fullName: 'Dr Andrew Frost jun.' },
    ],
    [['1 NAME Dr Ada /Frost/', '2 NPFX Dr'], { name: 'Dr Ada Frost' }],
    [
      [
        '1 NAME Ada /Frost/',
        '2 _AKA Snow',
        '1 NAME Ada /Bell/',
        '1 ALIA Ice',
        '1 NAME Ada /Frost/',
      ],
      { name: 'Ada Frost', otherNames: ['Ada Bell', 'Ice', 'Snow'] },
    ],
  ])('makes of %j %j', (lines, person) => {
    const read = imported551(INDI, ...lines)
    expect(of(read)).toEqual(person)
    expect(read.report).toEqual([])
  })

  it('has no name for marks, and reports parts that say something else', () => {
    expect(of(imported551(INDI, '1 NAME //'))).toEqual({})
    const unknown = imported551(INDI, '1 NAME ? /?/')
    expect(of(unknown)).toEqual({})
    expect(unknown.report).toEqual(['value-not-known INDI.NAME 5'])
    const other = imported551(INDI, '1 NAME Ada /Frost/', '2 GIVN Anna', '2 TYPE birth')
    expect(other.report).toEqual(['not-taken-in INDI.NAME.GIVN 6', 'not-taken-in INDI.NAME.TYPE 7'])
  })
})

describe('birth and death', () => {
  it('takes date and place, and keeps in words what is no date', () => {
    const read = imported551(
      INDI,
      '1 BIRT',
      '2 DATE @#DJULIAN@ 4 MAR 1899',
      '2 PLAC Ely',
      '2 NOTE At home.',
      '1 DEAT',
      '2 DATE BEF 1960',
      '2 PLAC Ely',
      '2 CAUS Old age',
    )
    expect(of(read)).toEqual({
      bornIn: 'Ely',
      death: { on: '../1960', place: 'Ely' },
      causeOfDeath: 'Old age',
      note: 'Birth: Date as written: @#DJULIAN@ 4 MAR 1899\n\nBirth: At home.',
    })
    expect(read.report).toEqual(['date-other-calendar INDI.BIRT.DATE 6'])
  })

  it('keeps the phrase of version 7', () => {
    const read = imported7(
      INDI,
      '1 BIRT',
      '2 DATE 1899',
      '3 PHRASE at harvest',
      '1 DEAT',
      '2 DATE',
      '3 PHRASE long ago',
    )
    expect(of(read)).toEqual({
      born: '1899',
      death: {},
      note: 'Birth: Date as written: at harvest\n\nDeath: Date as written: long ago',
    })
    expect(read.report).toEqual(['date-in-words INDI.DEAT.DATE 9'])
  })

  it.each([
    [['1 DEAT Y'], { death: {} }],
    [['1 DEAT', '2 PLAC Ely'], { death: { place: 'Ely' } }],
    [['1 DEAT', '2 CAUS Stroke'], { death: {}, causeOfDeath: 'Stroke' }],
    [['1 DEAT Age 47'], { death: {}, note: 'Death: As written: Age 47' }],
    [['1 NO DEAT'], { gaps: { death: 'none' } }],
  ])('reads %j as %j', (lines, person) => {
    const read = imported7(INDI, ...lines)
    expect(of(read)).toEqual(person)
    expect(read.report).toEqual([])
  })

  it.each([
    [['1 DEAT N'], 'event-not-said-to-have-happened INDI.DEAT 5'],
    [['1 NO DEAT', '2 DATE FROM 1900 TO 1910'], 'not-taken-in INDI.NO 5'],
    [['1 NO BIRT'], 'not-taken-in INDI.NO 5'],
  ])('says of %j that nothing is said: %s', (lines, note) => {
    const read = imported7(INDI, ...lines)
    expect(of(read)).toEqual({})
    expect(read.report).toEqual([note])
  })

  it.each([[['1 DEAT']], [['1 DEAT', '2 SOUR @S1@']]])(
    'does not know whether %j happened',
    (lines) => {
      const read = imported551(INDI, ...lines)
      expect(of(read)).toEqual({ gaps: { death: 'not-known' } })
      expect(read.report).toEqual(['event-not-said-to-have-happened INDI.DEAT 5'])
    },
  )

  it.each([
    [['1 DEAT', '2 AGE STILLBORN'], 'INDI.DEAT.AGE'],
    [['1 BIRT Y', '2 TYPE stillborn'], 'INDI.BIRT.TYPE'],
    [['1 BIRT Y', '2 KIND BORN_DEAD'], 'INDI.BIRT.KIND'],
  ])('says of %j that the child was born dead', (lines, path) => {
    const read = imported551(INDI, ...lines)
    expect(of(read)).toEqual({ death: {} })
    expect(read.report).toEqual([`stillborn ${path} 6`])
  })

  it('concludes what is certain from a christening and a burial', () => {
    const read = imported551(
      INDI,
      '1 CHR',
      '2 DATE BET 1890 AND 1891',
      '2 PLAC Ely',
      '1 BURI',
      '2 DATE 1950',
    )
    expect(of(read)).toEqual({ born: '../1891', death: {} })
    expect(read.report).toEqual([
      'birth-from-christening INDI.CHR 5',
      'not-taken-in INDI.CHR.PLAC 7',
      'death-from-burial INDI.BURI 8',
    ])
    const told = imported551(
      INDI,
      '1 BIRT',
      '2 DATE 1889',
      '1 CHR',
      '2 DATE 1890',
      '1 DEAT Y',
      '1 BURI Y',
    )
    expect(of(told)).toEqual({ born: '1889', death: {} })
    expect(told.report).toEqual(['not-taken-in INDI.CHR 7', 'not-taken-in INDI.BURI 10'])
  })
})

describe('migrations', () => {
  it('takes leaving, arriving and becoming a citizen', () => {
    const { genogram, report } = imported551(
      INDI,
      '1 EMIG',
      '2 PLAC Kumasi',
      '2 DATE 2003',
      '1 IMMI',
      '2 PLAC London',
      '2 SOUR Her passport',
      '1 NATU',
      '2 DATE 5 AUG 44 B.C.',
      '1 EMIG',
    )
    expect(genogram.migrations).toEqual({
      'm-I1-1': { person: 'p-I1', fromPlace: 'Kumasi', on: '2003' },
      'm-I1-2': { person: 'p-I1', toPlace: 'London', source: 'Her passport' },
      'm-I1-3': { person: 'p-I1', note: 'Naturalisation\n\nDate as written: 5 AUG 44 B.C.' },
    })
    expect(report).toEqual([
      'date-before-year-one INDI.NATU.DATE 12',
      'event-not-said-to-have-happened INDI.EMIG 13',
    ])
  })
})
