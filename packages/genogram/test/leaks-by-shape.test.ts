import { checkView, replaceIds, viewFor } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { genogramRecord, type Genogram } from '../src/schema/index.ts'
import { declan, everything, family, protect } from './fled-family.ts'

const hidden = (fields: Partial<Genogram> = {}): Genogram =>
  family({ ...protect('p-amara', 'whereabouts'), ...fields })

const people = family().people
const grandparents = (fields: Partial<Genogram> = {}): Genogram =>
  hidden({
    people: { ...people, 'p-pa': { name: 'Obinna' } },
    parentLinks: {
      ...family().parentLinks,
      'l-8': { child: 'p-amara', parent: 'p-pa', kind: 'birth', role: 'father' },
      'l-9': { child: 'p-ife', parent: 'p-nan', kind: 'kinship' },
    },
    partnerships: {
      ...family().partnerships,
      'u-3': { partners: ['p-nan', 'p-pa'], kind: 'married' },
    },
    ...fields,
  })

describe('what tells nothing of where anybody is', () => {
  it('is not hidden: that her parents are married, although one of them cares for a child of hers', () => {
    const text = everything(grandparents(), declan)
    expect(text).toContain('Chidi and Obinna are married')
    expect(text).not.toContain('kinship')
    expect(text).not.toContain('Deptford')
  })
  it('but it is where the child they have together is kept from him, or the line to her is', () => {
    const mark = { withheldFrom: ['p-declan' as const], reason: 'Asked for.' }
    const line = { child: 'p-amara', parent: 'p-pa', kind: 'birth', sharing: mark } as const
    const links = { ...grandparents().parentLinks, 'l-8': line }
    expect(everything(grandparents({ parentLinks: links }), declan)).not.toContain('are married')
  })
  it('nor is it said of her that she lives with the father of another child of hers', () => {
    const record = hidden({
      people: { ...people, 'p-tay': { name: 'Tay' } },
      parentLinks: {
        ...family().parentLinks,
        'l-8': { child: 'p-tay', parent: 'p-amara', kind: 'birth', role: 'mother' },
        'l-9': { child: 'p-tay', parent: 'p-simon', kind: 'birth', role: 'father' },
      },
    })
    const seen = viewFor(genogramRecord, record, declan)?.record
    expect(Object.keys(seen?.parentLinks ?? {})).toContain('l-9')
    expect(Object.keys(seen?.partnerships ?? {})).toEqual(['u-1'])
  })
})

describe('words in notes of others, each by itself', () => {
  const places = [
    ['the nursery', 'Ife starts at the Tolworth nursery.'],
    ['the surgery', 'Registered with the surgery in TOLWORTH.'],
    ['the health visitor’s team', 'The health visitor is of the Quillside team.'],
    ['the court by its borough', 'Heard at the family court for Tolworth.'],
    ['the police by their borough', 'Tolworth officers came twice.'],
    ['the shop', 'They buy at the shop near 4 Wren Close.'],
    ['the town, spelt with accents', 'Moved to Tólworth.'],
  ] as const
  it.each(places)('%s', (_, note) => {
    const record = { people: { ...people, 'p-mate': { name: 'Tunde', note } } }
    expect(everything(family(record), declan)).toContain(note)
    expect(everything(hidden(record), declan)).not.toContain(note)
  })
  it('the office in the line of who made it', () => {
    const record = { madeBy: 'Tolworth social work team' }
    expect(everything(family(record), declan)).not.toContain('social work team')
  })
})

describe('shape, number and order', () => {
  const twin = hidden()
  const without = hidden({
    people: Object.fromEntries(
      Object.entries(people ?? {}).filter(
        ([id]) => !['p-simon', 'p-ruth', 'p-lodger', 'p-bryony'].includes(id),
      ),
    ),
    parentLinks: Object.fromEntries(
      Object.entries(family().parentLinks ?? {}).filter(([id]) => !['l-5', 'l-7'].includes(id)),
    ),
    partnerships: {
      'u-1': { partners: ['p-amara', 'p-declan'], kind: 'married', from: '2014', to: '2022' },
    },
    partnershipEvents: {
      'e-1': { partnership: 'u-1', kind: 'married', on: '2014', place: 'Peckham' },
    },
    households: { 'hh-old': { name: 'The old flat', place: 'Peckham' } },
    householdStays: { 's-7': { household: 'hh-old', person: 'p-declan' } },
    placements: {},
    responsibilities: { 'pr-1': { child: 'p-noah', holder: 'p-amara', basis: 'mother' } },
  })
  const same = everything(twin, declan)

  it('no blank space, empty column, count or file size: as if the others had never been written down', () => {
    expect(everything(family(), declan)).toContain('Ruth')
    const bare = (text: string): string => text.replaceAll(/"(?:pl|s|u|e|l|pr)-\d+"/g, '')
    expect(bare(everything(without, declan))).toBe(bare(same))
  })
  it('no mark in the legend for a line that is not there', () => {
    expect(everything(family(), declan)).toContain('Foster')
    expect(same).not.toMatch(/foster/i)
  })
  it('no description that counts those who are left out', () => {
    const svg = /<desc[^>]*>([^<]*)</.exec(same)?.[1] ?? ''
    expect(svg).not.toBe('')
    expect(svg).not.toMatch(/11/)
  })
  it('no number in an id that tells of one in between', () => {
    const view = viewFor(genogramRecord, twin, declan)
    const ids = Object.keys(view ? (replaceIds(genogramRecord, view).people ?? {}) : {})
    expect(ids).toEqual(ids.map((_, place) => `p-${place + 1}`))
  })
  it('no order among brothers and sisters, or of partners, that counts somebody else', () => {
    const record = hidden({
      people: { ...people, 'p-noah': { name: 'Noah', birthOrder: 2 } },
      partnerships: { 'u-1': { partners: ['p-amara', 'p-declan'], kind: 'married', order: 2 } },
    })
    const text = everything(record, declan)
    expect(text).not.toMatch(/birthOrder|"order"|second/)
  })
  it('no sentence that denies what is left out', () => {
    // The legend’s “not known, not asked or not told” is true whatever is left out.
    const said = same.replaceAll(/not known, not asked or/g, '')
    expect(said).not.toMatch(/no partner|nobody else|no one else|not known|none recorded|alone/i)
  })
})

describe('who a child’s parents are', () => {
  const secret = (what: 'paternity' | 'identity'): string =>
    everything(family(protect('p-ife', what)), declan)
  it('by a word for kin: no half in “half-sister” where the other father is not told', () => {
    expect(everything(family(), declan)).toContain('Amara (mother) and Kwame (father)')
    expect(secret('paternity')).not.toMatch(
      /half[- ](?:sister|brother|sibling)|\(father\) are parents of Ife/i,
    )
  })
  it('by a date of birth or an age, where who somebody is is kept', () => {
    expect(everything(family(), declan)).toContain('2018')
    expect(secret('identity')).not.toMatch(/2018|Ife/)
  })
})

describe('what lies when a part of it is left out', () => {
  const codesOf = (record: Genogram): string[] =>
    checkView(genogramRecord, record, declan).map(({ code }) => code)
  const disproved: Genogram['parentLinks'] = {
    ...family().parentLinks,
    'l-3': {
      child: 'p-ife',
      parent: 'p-amara',
      kind: 'birth',
      role: 'mother',
      standing: 'disproved',
    },
  }
  it('is not made: a line to a mother without the word that it is disproved', () => {
    const record = family({ ...protect('p-ife', 'paternity'), parentLinks: disproved })
    expect(codesOf(record)).toContain('core/half-of-a-pair')
  })
  it('is made where both are shown, or where there is no such word', () => {
    expect(codesOf(family({ parentLinks: disproved }))).not.toContain('core/half-of-a-pair')
    expect(codesOf(family(protect('p-ife', 'paternity')))).not.toContain('core/half-of-a-pair')
  })
})
