import type { Id } from '@relational-practice/core'
import { describe, expect, test } from 'vitest'
import type { GenogramLayout } from './genogram-layout.ts'
import { inventedFamily, TODAY, type Invented } from './invented-family.test-support.ts'
import { layoutFaults, linesOnLines, linesThroughSymbols } from './layout-faults.test-support.ts'
import { layoutGenogram } from './layout-genogram.ts'

const layOut = (invented: Invented): GenogramLayout =>
  layoutGenogram(inventedFamily(invented), { asOf: TODAY })

const at = (layout: GenogramLayout, name: string): GenogramLayout['people'][number] => {
  const found = layout.people.find(({ id }) => id === `p-${name}`)
  if (!found) throw new Error(`${name} is missing`)
  return found
}

/** Names of one row from left to right. */
const rowOf = (layout: GenogramLayout, name: string): string =>
  layout.people
    .filter(({ row }) => row === at(layout, name).row)
    .toSorted((a, b) => a.x - b.x)
    .map(({ id }) => id.slice(2))
    .join(' ')

const FAMILIES: Readonly<Record<string, Invented>> = {
  'three partners': {
    people: 'Al m1960 Bo w1962 Cy w1965 Di w1970 E 1985 F 1988 G 1992 H 1999',
    families: ['Al+Bo: E F', 'Al+Cy: G', 'Al+Di: H'],
  },
  'half-siblings': {
    people: 'Ma w1980 Pa m1978 Po m1984 Kit 2003 Lu 2006 Max 2012 Nan w1955 Gran m1950',
    families: ['Ma+Pa: Kit Lu', 'Ma+Po: Max', 'Gran+Nan: Ma'],
  },
  'twins and losses': {
    people: 'Ma w1980 Pa m1978 Ada w2005 Bea w2008 Cal m2008 Dot w2012',
    families: ['Ma+Pa: Ada Bea Cal Dot'],
    more: {
      multipleBirths: { 'mb-1': { children: ['p-Bea', 'p-Cal'], zygosity: 'identical' } },
      pregnancies: {
        'w-1': { carrier: 'p-Ma', otherParents: ['p-Pa'], outcome: 'miscarriage', on: '2010' },
        'w-2': { carrier: 'p-Ada', outcome: 'expected', due: '2026-09' },
      },
    },
  },
  'two mothers and a donor': {
    people: 'Jo w1982 Kim w1985 Don m1980 Sam 2012 Pip 2015',
    families: ['Jo+Kim:', 'Jo: Sam', 'Kim: Pip'],
    care: { social: ['Kim: Sam', 'Jo: Pip'], donor: ['Don: Sam Pip'] },
  },
  'cousins who marry': {
    people:
      'Gran w1930 Gramp m1928 Ann w1955 Abe m1953 Ben m1957 Bea w1960 Cat w1980 Dan m1981 Eve w2005',
    families: ['Gran+Gramp: Ann Ben', 'Ann+Abe: Cat', 'Ben+Bea: Dan', 'Cat+Dan: Eve'],
  },
  'step chain': {
    people: 'A w1970 B m1968 C w1972 D m1971 E 1995 F 1998 G 2001 H 2004',
    families: ['A+B: E', 'B+C: F', 'C+D: G H'],
    care: { step: ['C: E', 'D: F'] },
  },
  'foster home with three birth families': {
    people:
      'Fo w1970 Fa m1968 Own w1995 K1 m2008 K2 w2010 K3 w2012 M1 w1985 P1 m1982 M2 w1990 M3 w1993',
    families: ['Fo+Fa: Own', 'M1+P1: K1', 'M2: K2', 'M3: K3'],
    care: { foster: ['Fo+Fa: K1 K2 K3'] },
    homes: ['Fo Fa K1 K2 K3', 'M2'],
  },
  'widow who marries the brother': {
    people: 'Old m1930 Ola w1932 Tom m1955 Tim m1958 Una w1957 Vic 1980 Wes 1985',
    families: ['Old+Ola: Tom Tim', 'Tom+Una: Vic', 'Tim+Una: Wes'],
  },
  'grandmother who adopts a grandchild': {
    people: 'Gran w1955 Mum w1985 Kid 2010 Sis 2013',
    families: ['Gran: Mum', 'Mum: Kid Sis'],
    care: { adoptive: ['Gran: Kid'], kinship: ['Gran: Sis'] },
    homes: ['Gran Kid Sis', 'Mum'],
  },
  'unconnected people': { people: 'Ann w1970 Bob m1968 Cat' },
  nobody: { people: '' },
  'brothers and sisters without parents': {
    people: 'Ann w1970 Bob m1968 Cat w1975 Dan 2000',
    families: ['Ann: Dan'],
    more: { siblingGroups: { 'g-1': { siblings: ['p-Ann', 'p-Bob', 'p-Cat'] } } },
  },
  'contested paternity': {
    people: 'Ma w1990 Pa m1988 Po m1985 Kid 2015',
    families: ['Ma: Kid'],
    more: {},
  },
  'four homes in one row': {
    people: 'A w1970 B m1971 C w1995 D m1996 E w1998 F m2000 G 2020 H 2021',
    families: ['A+B: C D E F', 'C: G', 'E: H'],
    homes: ['A B D', 'C G', 'E H', 'F A', 'D F'],
  },
}

describe.each(Object.entries(FAMILIES))('%s', (_, invented) => {
  const layout = layOut(invented)
  test('keeps what a layout promises', () => {
    expect(layoutFaults(layout)).toEqual([])
    expect(linesThroughSymbols(layout)).toEqual([])
    expect(linesOnLines(layout)).toEqual([])
  })
})

test('brothers and sisters stand in order of birth, twins together, below the middle of their parents', () => {
  const layout = layOut(FAMILIES['twins and losses'] ?? { people: '' })
  const row = [...layout.people, ...layout.pregnancies]
    .filter((each) => each.row === 1)
    .toSorted((a, b) => a.x - b.x)
  expect(row.map(({ id }) => id)).toEqual(['p-Ada', 'p-Bea', 'p-Cal', 'w-1', 'p-Dot'])
  expect(layout.twins).toHaveLength(1)
  const [twins] = layout.twins
  expect(twins?.bar?.[0].x).toBeLessThan(twins?.from.x ?? 0)
  expect(twins?.bar?.[1].x).toBeGreaterThan(twins?.from.x ?? 0)
})

test('a man stands left of a woman, and of two women the older left', () => {
  expect(rowOf(layOut({ people: 'Ann w1970 Bob m1980', families: ['Ann+Bob'] }), 'Ann')).toBe(
    'Bob Ann',
  )
  expect(rowOf(layOut({ people: 'Zoe w1970 Amy w1980', families: ['Amy+Zoe'] }), 'Amy')).toBe(
    'Zoe Amy',
  )
})

test('somebody with two partners stands between them, the earlier on the left', () => {
  const layout = layOut({
    people: 'Ann w1970 Bob m1968 Cyd m1971',
    families: [],
    more: {
      partnerships: {
        'u-1': { partners: ['p-Ann', 'p-Bob'], from: '2010' },
        'u-2': { partners: ['p-Ann', 'p-Cyd'], from: '1990', to: '2005' },
      },
    },
  })
  expect(rowOf(layout, 'Ann')).toBe('Cyd Ann Bob')
  expect(layout.notes).toEqual([])
})

test('a third partner cannot stand beside, and that is reported', () => {
  const layout = layOut(FAMILIES['three partners'] ?? { people: '' })
  expect(layout.notes).toEqual([{ problem: 'partners-apart', about: ['p-Al', 'p-Bo'] }])
})

test('a step link is drawn only when nothing else ties the child', () => {
  const people = 'Ann w1970 Bob m1968 Cat 2000'
  const tied = layOut({ people, families: ['Ann+Bob', 'Ann: Cat'], care: { step: ['Bob: Cat'] } })
  expect(tied.childLines.map(({ kind }) => kind)).toEqual(['birth'])
  const loose = layOut({ people, families: ['Ann+Bob'], care: { step: ['Bob: Cat'] } })
  expect(loose.childLines.map(({ kind }) => kind)).toEqual(['step'])
})

test('a disproved link is not drawn; contested ones stand side by side', () => {
  const links = (standing: 'contested' | 'disproved'): Invented => ({
    people: 'Ma w1990 Pa m1988 Po m1985 Kid 2015',
    families: ['Ma: Kid'],
    more: {
      parentLinks: {
        'l-1': { child: 'p-Kid', parent: 'p-Ma', kind: 'birth' },
        'l-2': { child: 'p-Kid', parent: 'p-Pa', kind: 'birth', standing },
        'l-3': { child: 'p-Kid', parent: 'p-Po', kind: 'birth', standing },
      },
    },
  })
  const contested = layOut(links('contested'))
  expect(contested.childLines.map((line) => [line.links, line.contested])).toEqual([
    [['l-1', 'l-2'], true],
    [['l-1', 'l-3'], true],
  ])
  expect(contested.partnerLines.map(({ partners }) => partners)).toHaveLength(2)
  const disproved = layOut(links('disproved'))
  expect(disproved.childLines.map((line) => line.links)).toEqual([['l-1']])
  expect(disproved.partnerLines).toEqual([])
})

test('a parent by birth and a partner who adopted both have a line from their common bar', () => {
  const layout = layOut({
    people: 'Jo w1982 Kim w1985 Sam 2012',
    families: ['Jo+Kim', 'Jo: Sam'],
    care: { adoptive: ['Kim: Sam'] },
  })
  expect(layout.childLines.map(({ kind, parents }) => [kind, parents])).toEqual([
    ['birth', ['p-Jo']],
    ['adoptive', ['p-Kim']],
  ])
  const [birth, adoptive] = layout.childLines
  expect(birth?.points[0]).toEqual(adoptive?.points[0])
  expect(birth?.points.at(-1)).not.toEqual(adoptive?.points.at(-1))
})

test('someone who is their own ancestor is drawn once and reported', () => {
  const layout = layOut({ people: 'A 1950 B 1970 C 1990', families: ['A: B', 'B: C', 'C: A'] })
  expect(layoutFaults(layout)).toEqual([])
  expect(layout.notes).toEqual([{ problem: 'parents-not-above', about: ['p-C', 'p-A'] }])
})

test('a couple of two generations that no row can hold is reported', () => {
  const layout = layOut({
    people: 'A w1950 B m1948 C w1975 D m1990',
    families: ['A+B: C', 'C: D', 'D+A'],
  })
  expect(layoutFaults(layout)).toEqual([])
  expect(layout.notes.map(({ problem }) => problem)).toEqual(['partners-on-different-rows'])
})

test('an outline holds exactly those who live there on the day, and a second home overlaps at another distance', () => {
  const layout = layOut({
    people: 'Ma w1980 Pa m1978 Kit 2010 Lu 2012 Gran w1950',
    families: ['Ma+Pa: Kit Lu', 'Gran: Ma'],
    more: {
      households: { 'hh-1': { name: 'Ma and children' }, 'hh-2': { name: 'Pa' } },
      householdStays: {
        's-1': { household: 'hh-1', person: 'p-Ma' },
        's-2': { household: 'hh-1', person: 'p-Kit' },
        's-3': { household: 'hh-2', person: 'p-Kit', partOfTheTime: true },
        's-4': { household: 'hh-2', person: 'p-Pa' },
        's-5': { household: 'hh-1', person: 'p-Pa', to: '2020' },
      },
    },
  })
  expect(layoutFaults(layout)).toEqual([])
  expect(layout.households.map(({ id, people }) => [id, people])).toEqual([
    ['hh-1', ['p-Kit', 'p-Ma']],
    ['hh-2', ['p-Kit', 'p-Pa']],
  ])
})

test('between neighbours with a line of harm there is room for its words', () => {
  const apart = (more: Invented['more']): number => {
    const layout = layOut({
      people: 'Ann w1980 Bob m1979',
      families: ['Ann+Bob:'],
      more: { ...more },
    })
    return Math.abs(at(layout, 'Ann').x - at(layout, 'Bob').x)
  }
  expect(apart({})).toBeLessThan(300)
  expect(apart({ harms: { 'x-1': { by: 'p-Ann', harmed: 'p-Bob', kinds: ['physical'] } } })).toBe(
    300,
  )
})

test('ties fan out, keep off other people, and need somebody at both ends', () => {
  const between: [Id<'p'>, Id<'p'>] = ['p-Ann', 'p-Cat']
  const layout = layOut({
    people: 'Ann w1970 Bob m1968 Cat w1975',
    families: ['Ann+Bob', 'Cat+Bob'],
    more: {
      bonds: { 'b-1': { between, kind: 'close' }, 'b-2': { between, kind: 'hostile' } },
      harms: { 'x-1': { harmed: 'p-Ann', kinds: ['physical'] } },
    },
  })
  expect(layout.ties.map(({ id }) => id)).toEqual(['b-1', 'b-2'])
  const [first, second] = layout.ties
  expect(first?.points).not.toEqual(second?.points)
  const bob = at(layout, 'Bob')
  for (const tie of layout.ties) {
    for (const { x, y } of tie.points) {
      expect(Math.max(Math.abs(x - bob.x), Math.abs(y - bob.y))).toBeGreaterThanOrEqual(50)
    }
  }
})

test('a pet whose home is not shown stands with the youngest', () => {
  const layout = layOut({
    people: 'Ma w1980 Kit 2008 Mog',
    families: ['Ma: Kit'],
    more: {
      people: {
        'p-Ma': { name: 'Ma', born: '1980' },
        'p-Kit': { name: 'Kit', born: '2008' },
        'p-Mog': { name: 'Mog', pet: true },
      },
    },
  })
  expect(at(layout, 'Mog').row).toBe(at(layout, 'Kit').row)
})
