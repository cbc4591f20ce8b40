import { describe, expect, it, test } from 'vitest'
import { coded, couples, family, link, said } from './family.test-support.ts'
import { findKinship, findKinshipFrom } from './find-kinship.ts'
import { kinshipInWords } from './kinship-in-words.ts'

const four = family(
  'Ada:w Abe:m Bea:w Ben:m Cal:m Cam Dot:w Dan:m Eve:w Eli:m Fay:w Flo:w Gus:m Hal:m Ivy:w Jay',
  [
    'Ada Abe > Bea Cal Cam',
    'Bea Ben > Dot Dan',
    'Cal Eve > Eli Fay',
    'Dot Gus > Flo',
    'Eli Ivy > Hal',
  ],
)

describe('kin by the steps to the nearest common ancestor', () => {
  it.each([
    ['Dot', 'Bea', 'mother', 'NMTH'],
    ['Bea', 'Dot', 'daughter', 'DAU'],
    ['Dot', 'Ada', 'maternal grandmother', 'MGRMTH'],
    ['Eli', 'Abe', 'paternal grandfather', 'PGRFTH'],
    ['Ada', 'Dan', 'grandson', 'GRNDSON'],
    ['Flo', 'Ada', 'maternal great-grandmother', 'MGGRMTH'],
    ['Ada', 'Flo', 'great-granddaughter', '~EXT'],
    ['Dot', 'Dan', 'brother', 'NBRO'],
    ['Bea', 'Cam', 'sibling', 'NSIB'],
    ['Dot', 'Cal', 'maternal uncle', 'MUNCLE'],
    ['Eli', 'Bea', 'paternal aunt', 'PAUNT'],
    ['Dot', 'Cam', 'maternal aunt or maternal uncle', '~EXT'],
    ['Flo', 'Cal', 'maternal great-uncle', '~EXT'],
    ['Cal', 'Dot', 'niece', 'NIECE'],
    ['Cal', 'Flo', 'great-niece', '~EXT'],
    ['Dot', 'Eli', 'maternal first cousin', 'COUSN'],
    ['Flo', 'Hal', 'maternal second cousin', '~COUSN'],
    // A parent's first cousin is a first cousin once removed, and so the other way round.
    ['Flo', 'Eli', 'maternal first cousin once removed', '~COUSN'],
    ['Eli', 'Flo', 'paternal first cousin once removed', '~COUSN'],
  ])('to %s, %s is %s', (from, to, words, code) => {
    expect(said(four, from, to)).toBe(words)
    expect(said(four, from, to, 'birth')).toBe(words)
    expect(coded(four, from, to)).toBe(code)
  })

  test('far ancestors are counted', () => {
    const line = family('A B C D E F G:w', ['G > F', 'F > E', 'E > D', 'D > C', 'C > B', 'B > A'])
    expect(said(line, 'A', 'G')).toBe('4×great-grandmother on B’s side')
    expect(said(line, 'G', 'A')).toBe('4×great-grandchild')
    expect(said(line, 'B', 'G')).toBe('great-great-great-grandmother on C’s side')
  })

  test('nobody is anything to themselves, to a stranger or to a pet', () => {
    const record = family('Ada Zed', [], { people: { 'p-Ada': {}, 'p-Rex': { pet: true } } }, [
      link('Rex', 'Ada', 'social'),
    ])
    expect(findKinship(four, 'p-Dot', 'p-Dot', { view: 'birth' }).routes).toEqual([])
    expect(findKinshipFrom(record, 'p-Ada', { view: 'birth' }).size).toBe(0)
    expect(findKinshipFrom(record, 'p-nobody', { view: 'birth' }).size).toBe(0)
  })
})

describe('half and not known', () => {
  const half = family('May:w Tom:m Ned:m Ann:w Sue:w Kit:n Jo:w Lee Zoe:w', [
    'May Tom > Ann',
    'May Ned > Sue Kit',
    'Sue Lee > Jo',
    'May > Zoe',
  ])

  it.each([
    ['Ann', 'Sue', 'maternal half-sister', 'HSIS'],
    ['Ann', 'Kit', 'maternal half-sibling', 'HSIB'],
    ['Ann', 'Jo', 'half-niece', '~NIECE'],
    ['Jo', 'Ann', 'maternal half-aunt', '~MAUNT'],
    ['Ann', 'Zoe', 'sister (full or half not known)', 'SIS'],
  ])('to %s, %s is %s', (from, to, words, code) => {
    expect(said(half, from, to)).toBe(words)
    expect(coded(half, from, to)).toBe(code)
  })

  test('a group whose parents are not recorded', () => {
    const record = family('Ann Bo:m Cy:m', ['Bo > Cy'], {
      siblingGroups: { 'g-1': { siblings: ['p-Ann', 'p-Bo'] } },
    })
    expect(said(record, 'Ann', 'Bo')).toBe('brother (full or half not known)')
    expect(said(record, 'Cy', 'Ann')).toBe('paternal aunt or paternal uncle')
    expect(findKinship(record, 'p-Ann', 'p-Bo', { view: 'birth' }).routes[0]?.half).toBe(
      'not-known',
    )
  })

  test('a contested father who may not be the father', () => {
    const record = family('May:w A:m B:m Kid Sib:m', ['May > Kid', 'May B > Sib'], {}, [
      link('Kid', 'A', 'birth', { standing: 'contested' }),
    ])
    expect(said(record, 'Kid', 'Sib')).toBe('brother (full or half not known)')
  })

  test('half first cousins', () => {
    const record = family('G H I A:w B:w X Y', ['G H > A', 'G I > B', 'A > X', 'B > Y'])
    expect(said(record, 'X', 'Y')).toBe('maternal half first cousin')
  })

  test('twins', () => {
    const record = family('May Tom Ann:w Sue:w', ['May Tom > Ann Sue'], {
      multipleBirths: { 'mb-1': { children: ['p-Ann', 'p-Sue'], zygosity: 'identical' } },
    })
    expect(said(record, 'Ann', 'Sue')).toBe('identical twin sister')
    expect(coded(record, 'Ann', 'Sue')).toBe('ITWINSIS')
  })
})

describe('several routes at once', () => {
  test('double cousins', () => {
    const record = family('A B C D M:w F:m N:w E:m X Y', [
      'A B > M N',
      'C D > F E',
      'M F > X',
      'N E > Y',
    ])
    expect(said(record, 'X', 'Y')).toBe('maternal first cousin; also paternal first cousin')
    expect(
      findKinship(record, 'p-X', 'p-Y', { view: 'birth' }).routes.map(({ via }) => via),
    ).toEqual([
      ['p-M', 'p-A', 'p-N'],
      ['p-F', 'p-C', 'p-E'],
    ])
  })

  test('a half-sister whose mother is an aunt is a cousin too', () => {
    const record = family('G H M:w N:w F:m X:w Y:w', ['G H > M N', 'M F > X', 'N F > Y'])
    expect(said(record, 'X', 'Y')).toBe('paternal half-sister; also maternal first cousin')
    expect(said(record, 'X', 'N')).toBe('maternal aunt')
    expect(coded(record, 'X', 'Y')).toBe('HSIS COUSN')
  })

  test('a full brother is no second cousin because the parents are cousins', () => {
    const record = family('G A B M:w F:m X:w Y:m', ['G > A B', 'A > M', 'B > F', 'M F > X Y'])
    expect(said(record, 'X', 'Y')).toBe('brother')
    expect(said(record, 'X', 'A')).toBe(
      'maternal grandparent; also paternal great-aunt or paternal great-uncle',
    )
  })

  test('first cousins by the mothers and second cousins by the fathers', () => {
    const record = family('G A B C D M:w N:w F:m E:m X Y', [
      'G > M N',
      'A > B C',
      'B > F',
      'C > E',
      'M F > X',
      'N E > Y',
    ])
    expect(said(record, 'X', 'Y')).toBe('maternal first cousin; also paternal second cousin')
  })

  test('an uncle who married the mother', () => {
    const record = family('G M:w F:m U:m X', ['G > F U', 'M F > X'], couples('M U married'))
    expect(said(record, 'X', 'U')).toBe('paternal uncle; also stepfather')
    expect(said(record, 'U', 'X')).toBe('niece or nephew; also stepchild')
  })

  test('cousins who marry', () => {
    const record = family(
      'G M:w N:w X:w Y:m K',
      ['G > M N', 'M > X', 'N > Y', 'X Y > K'],
      couples('X Y married'),
    )
    expect(said(record, 'X', 'Y')).toBe('maternal first cousin; also husband')
    expect(said(record, 'K', 'G')).toBe(
      'maternal great-grandparent; also paternal great-grandparent',
    )
  })

  test('brought up by her grandmother, who adopted her', () => {
    const record = family('Gran:w Mum:w Kid:w', ['Gran > Mum', 'Mum > Kid'], {}, [
      link('Kid', 'Gran', 'adoptive'),
    ])
    expect(said(record, 'Kid', 'Gran', 'birth')).toBe('maternal grandmother; also adoptive mother')
    expect(said(record, 'Kid', 'Gran', 'legal')).toBe(
      'adoptive mother; also maternal grandmother (by birth)',
    )
    expect(said(record, 'Kid', 'Mum', 'legal')).toBe(
      'sister (full or half not known); also birth mother',
    )
  })
})

describe('adoption', () => {
  const adopted = family(
    'Mum:w Dad:m Bro:m Kid:w Ma:w Pa:m Nan:w Sis:w',
    ['Mum Dad > Bro Kid', 'Nan > Ma', 'Ma Pa > Sis'],
    {},
    [link('Kid', 'Ma', 'adoptive'), link('Kid', 'Pa', 'adoptive')],
  )
  it.each([
    ['Kid', 'Ma', 'adoptive mother', 'adoptive mother'],
    ['Ma', 'Kid', 'adopted daughter', 'adopted daughter'],
    ['Kid', 'Mum', 'birth mother', 'mother'],
    ['Dad', 'Kid', 'birth daughter', 'daughter'],
    ['Kid', 'Sis', 'sister', 'sister (by adoption)'],
    ['Kid', 'Bro', 'brother (by birth)', 'brother'],
    ['Kid', 'Nan', 'maternal grandmother', 'maternal grandmother (by adoption)'],
  ])('to %s, %s is %s in law and %s by birth', (from, to, legal, birth) => {
    expect(said(adopted, from, to, 'legal')).toBe(legal)
    expect(said(adopted, from, to, 'birth')).toBe(birth)
  })

  test('codes of blood only by birth', () => {
    expect(coded(adopted, 'Kid', 'Ma')).toBe('ADOPTM')
    expect(coded(adopted, 'Kid', 'Sis')).toBe('SIS')
    expect(coded(adopted, 'Kid', 'Nan')).toBe('GRMTH')
    expect(coded(adopted, 'Kid', 'Bro', 'birth')).toBe('NBRO')
  })

  test('one partner adopts: the other stays the parent they were', () => {
    const record = family(
      'Mum:w Dad:m Step:m Kid:w Gran:w',
      ['Gran > Dad', 'Mum Dad > Kid'],
      couples('Mum Step married'),
      [link('Kid', 'Step', 'adoptive')],
    )
    expect(said(record, 'Kid', 'Mum')).toBe('mother')
    expect(said(record, 'Kid', 'Step')).toBe('adoptive father')
    expect(said(record, 'Kid', 'Dad')).toBe('birth father')
    expect(said(record, 'Kid', 'Gran')).toBe('paternal grandmother (by birth)')
  })
})

describe('parents of other kinds', () => {
  test('two mothers', () => {
    const record = family(
      'Ana:w Bo:w Kid Nan:w Nana:w Don:m Half',
      ['Ana > Kid', 'Nan > Ana', 'Nana > Bo'],
      {},
      [
        link('Kid', 'Bo', 'legal', { role: 'mother' }),
        link('Kid', 'Don', 'donor'),
        link('Half', 'Don', 'donor'),
      ],
    )
    expect(said(record, 'Kid', 'Bo')).toBe('mother')
    expect(coded(record, 'Kid', 'Bo')).toBe('MTH')
    expect(said(record, 'Kid', 'Bo', 'birth')).toBe('mother (by law)')
    expect(said(record, 'Kid', 'Nan')).toBe('grandmother on Ana’s side')
    expect(said(record, 'Kid', 'Nana')).toBe('grandmother on Bo’s side')
    expect(said(record, 'Kid', 'Don')).toBe('')
    expect(said(record, 'Kid', 'Don', 'birth')).toBe('donor')
    expect(said(record, 'Don', 'Kid', 'birth')).toBe('donor-conceived child')
    expect(said(record, 'Kid', 'Half', 'birth')).toBe(
      'sibling (through a donor, full or half not known)',
    )
  })

  test('role before gender, and neither from recorded sex', () => {
    const record = family('Sam:m Kid', ['Sam > Kid'], {
      people: {
        'p-Sam': { gender: 'man' },
        'p-Kid': { sexRecordedAtBirth: 'female' },
        'p-Al': { gender: 'man' },
      },
      parentLinks: {
        'l-1': { child: 'p-Kid', parent: 'p-Sam', kind: 'birth', role: 'mother' },
        'l-2': { child: 'p-Sam', parent: 'p-Al', kind: 'birth' },
      },
    })
    expect(said(record, 'Kid', 'Sam')).toBe('mother')
    expect(said(record, 'Kid', 'Al')).toBe('maternal grandfather')
    expect(said(record, 'Sam', 'Kid')).toBe('child')
  })

  test('contested parents stand side by side; disproved ones do not', () => {
    const record = family('Mum:w A:m B:m C:m Kid Half', ['Mum > Kid', 'Mum A > Half'], {}, [
      link('Kid', 'A', 'birth', { standing: 'contested' }),
      link('Kid', 'B', 'birth', { standing: 'contested' }),
      link('Kid', 'C', 'birth', { standing: 'disproved' }),
    ])
    expect(said(record, 'Kid', 'A')).toBe('father (contested)')
    expect(said(record, 'Kid', 'B')).toBe('father (contested)')
    expect(said(record, 'Kid', 'C')).toBe('')
    expect(said(record, 'Kid', 'Half')).toBe('sibling (full or half not known, contested)')
  })

  test('foster and kinship carers, guardians and surrogates', () => {
    const record = family(
      'Fo:w Own:m Kid:w Other:m Kin:w Gu Sur:w Mum',
      ['Fo > Own', 'Mum > Kid'],
      { placements: { 'pl-1': { child: 'p-Other', kind: 'foster', carers: ['p-Fo'] } } },
      [
        link('Kid', 'Fo', 'foster'),
        link('Kid', 'Kin', 'kinship', { from: '2019', to: '2020' }),
        link('Kid', 'Gu', 'guardian'),
        link('Kid', 'Sur', 'surrogate'),
      ],
    )
    expect(said(record, 'Kid', 'Fo')).toBe('foster carer')
    expect(coded(record, 'Kid', 'Fo')).toBe('MTHFOST')
    expect(said(record, 'Fo', 'Kid')).toBe('foster daughter')
    expect(said(record, 'Kid', 'Own')).toBe('foster brother')
    expect(said(record, 'Own', 'Kid')).toBe('foster sister')
    expect(said(record, 'Kid', 'Other')).toBe('foster brother')
    expect(said(record, 'Kid', 'Kin')).toBe('former kinship carer')
    expect(said(record, 'Kid', 'Gu')).toBe('guardian')
    expect(said(record, 'Kid', 'Sur', 'birth')).toBe('surrogate')
    expect(coded(record, 'Kid', 'Sur', 'birth')).toBe('GESTM')
  })
})

describe('partners, step, in-law and by marriage', () => {
  const births = [
    'Gran > Mum Aunt',
    'Mum > Kid',
    'Stan > Sim',
    'Sim > Tot',
    'Old > Stan',
    'Stan > Lil',
  ]
  const people = 'Gran:w Mum:w Aunt:w Kid:w Stan:m Sim:m Tot:m Old:w Lil:w Unc:m'
  const wed = family(people, births, couples('Mum Stan married', 'Aunt Unc married'))
  it.each([
    ['Mum', 'Stan', 'husband', 'HUSB'],
    ['Kid', 'Stan', 'stepfather', 'STPFTH'],
    ['Stan', 'Kid', 'stepdaughter', 'STPDAU'],
    ['Kid', 'Sim', 'stepbrother', 'STPBRO'],
    ['Kid', 'Tot', 'stepbrother’s son', '~FAMMEMB'],
    ['Kid', 'Old', 'stepfather’s mother', '~FAMMEMB'],
    ['Mum', 'Old', 'mother-in-law', 'MTHINLAW'],
    ['Gran', 'Stan', 'son-in-law', 'SONINLAW'],
    ['Stan', 'Aunt', 'sister-in-law', 'SISINLAW'],
    ['Aunt', 'Stan', 'brother-in-law', 'BROINLAW'],
    ['Kid', 'Unc', 'maternal uncle by marriage', '~EXT'],
  ])('to %s, %s is %s', (from, to, words, code) => {
    expect(said(wed, from, to)).toBe(words)
    expect(coded(wed, from, to)).toBe(code)
  })

  test('a cohabitee is no step-parent', () => {
    const record = family(people, births, couples('Mum Stan cohabiting'))
    expect(said(record, 'Kid', 'Stan')).toBe('mother’s partner')
    expect(said(record, 'Mum', 'Old')).toBe('partner’s mother')
    expect(coded(record, 'Mum', 'Stan')).toBe('DOMPART')
  })

  test.each([
    ['divorced', 'former husband', 'former stepfather', 'FMRSPS'],
    ['separated', 'husband (separated)', 'stepfather', 'HUSB'],
  ] as const)('%s', (kind, husband, stepfather, code) => {
    const record = family(people, births, {
      ...couples('Mum Stan married'),
      partnershipEvents: { 'e-1': { partnership: 'u-1', kind } },
    })
    expect(said(record, 'Mum', 'Stan')).toBe(husband)
    expect(said(record, 'Kid', 'Stan')).toBe(stepfather)
    expect(coded(record, 'Mum', 'Stan')).toBe(code)
  })

  test('widowed stays', () => {
    const record = family(people, births, couples('Mum Stan married'))
    const people2 = { ...record.people, 'p-Mum': { ...record.people?.['p-Mum'], death: {} } }
    expect(said({ ...record, people: people2 }, 'Kid', 'Stan')).toBe('stepfather')
  })

  test('a half-sister is no step-sister, a father no stepfather', () => {
    const record = family(
      'Mum:w Dad:m Eve:w Kid:w Half:w',
      ['Mum Dad > Kid', 'Dad Eve > Half'],
      couples('Mum Dad married', 'Dad Eve married'),
    )
    expect(said(record, 'Kid', 'Half')).toBe('paternal half-sister')
    expect(said(record, 'Kid', 'Dad')).toBe('father')
    expect(said(record, 'Kid', 'Eve')).toBe('stepmother')
  })

  test('composed relations, and where they stop', () => {
    const record = family(
      'X:m W:w M:w N:w G Y A B C:m D:w E',
      ['G > M N', 'M > W', 'N > Y', 'X A > B', 'C A > D', 'E > A'],
      couples('X W married'),
    )
    expect(said(record, 'X', 'Y')).toBe('wife’s first cousin')
    expect(said(record, 'X', 'A')).toBe('child’s parent')
    expect(said(record, 'B', 'C')).toBe('half-sister’s father')
    expect(said(record, 'Y', 'D')).toBe('')
  })
})

test('husband and wife are codes for a man’s and a woman’s, spouse for others', () => {
  const record = family('Ana:w Bo:w Cy:m Di', [], couples('Ana Bo married', 'Cy Di married'))
  expect(coded(record, 'Ana', 'Bo')).toBe('SPS')
  expect(said(record, 'Ana', 'Bo')).toBe('wife')
  expect(coded(record, 'Di', 'Cy')).toBe('SPS')
})

describe('what would be named wrongly by partnership alone', () => {
  const record = family(
    'Ana:w Bo:w Kid Don:m Wife:w',
    ['Ana > Kid'],
    couples('Ana Bo married', 'Don Wife married'),
    [link('Kid', 'Bo', 'legal', { role: 'mother' }), link('Kid', 'Don', 'donor')],
  )
  test('a second mother is no stepmother', () => {
    expect(said(record, 'Kid', 'Bo', 'birth')).toBe('mother (by law)')
    expect(said(record, 'Bo', 'Kid', 'birth')).toBe('child (by law)')
  })
  test('nor is a donor’s wife', () => {
    expect(said(record, 'Kid', 'Wife', 'birth')).toBe('donor’s wife')
    const wed = { ...record, ...couples('Kid Wife married') }
    expect(said(wed, 'Don', 'Wife', 'birth')).toBe('donor-conceived child’s wife')
  })
})

test('partnerships and care are those of the day asked for', () => {
  const record = family(
    'Mum:w Stan:m Kid Fo:w',
    ['Mum > Kid'],
    { partnerships: { 'u-1': { partners: ['p-Mum', 'p-Stan'], kind: 'married', from: '2020' } } },
    [link('Kid', 'Fo', 'foster', { from: '2021', to: '2022' })],
  )
  const on = (to: 'p-Stan' | 'p-Fo', asOf?: string): string =>
    kinshipInWords(findKinship(record, 'p-Kid', to, { view: 'legal', ...(asOf && { asOf }) }))
  expect(['2019-01-01', '2021-06-01', '2023-01-01'].map((day) => on('p-Stan', day))).toEqual([
    '',
    'stepfather',
    'stepfather',
  ])
  expect(['2019-01-01', '2021-06-01', '2023-01-01'].map((day) => on('p-Fo', day))).toEqual([
    '',
    'foster carer',
    'former foster carer',
  ])
  expect(on('p-Fo')).toBe('former foster carer')
})

test('a side without a name', () => {
  const record = family('A B C', ['C > B', 'B > A'])
  const { 'p-B': _name, ...people } = record.people ?? {}
  expect(said({ ...record, people: { ...people, 'p-B': {} } }, 'A', 'C')).toBe(
    'grandparent on the side of a parent whose name is not known',
  )
})

test('the child’s own word stands beside the relation', () => {
  const record = family('Ada:w Bea:w Cat Joe', ['Ada > Bea', 'Bea > Cat'], {
    callings: {
      'k-1': { by: 'p-Cat', of: 'p-Ada', word: 'Nan' },
      'k-2': { by: 'p-Cat', of: 'p-Joe', word: 'Uncle Joe' },
    },
  })
  expect(said(record, 'Cat', 'Ada')).toBe('maternal grandmother, called “Nan”')
  expect(said(record, 'Cat', 'Joe')).toBe('called “Uncle Joe”')
  expect(said(record, 'Bea', 'Ada')).toBe('mother')
})

test('a circle of parents ends', () => {
  const record = family('A B C', ['A > B', 'B > C', 'C > A', 'A > A'])
  expect(said(record, 'A', 'B')).toBe('child; also grandparent on C’s side')
  expect(said(record, 'A', 'C')).toBe('parent; also grandchild')
})
