import { describe, expect, it } from 'vitest'
import { createGenogram } from '../schema/create-genogram.ts'
import type { Genogram } from '../schema/index.ts'
import { tellingsInWords } from './compare-tellings-in-words.ts'
import { compareTellings } from './compare-tellings.ts'

const family: Genogram = {
  ...createGenogram('r-1'),
  people: {
    'p-ann': { name: 'Ann' },
    'p-ben': { name: 'Ben' },
    'p-cy': { name: 'Cy' },
    'p-kit': { name: 'Kit' },
  },
  partnerships: {
    'u-1': { partners: ['p-ann', 'p-ben'], accordingTo: ['p-ann', 'p-ben'] },
    'u-2': { partners: ['p-ann', 'p-cy'] },
  },
  parentLinks: {
    'l-1': { child: 'p-kit', parent: 'p-ben', kind: 'birth', accordingTo: ['p-ben'] },
    'l-2': {
      child: 'p-kit',
      parent: 'p-cy',
      kind: 'birth',
      accordingTo: ['p-ann'],
      disputedBy: ['p-ben'],
    },
  },
  bonds: {
    'b-1': { between: ['p-ben', 'p-kit'], kind: 'close', accordingTo: ['p-ben'] },
    'b-2': { between: ['p-kit', 'p-ben'], kind: 'distant', accordingTo: ['p-ann'] },
    'b-3': { between: ['p-ann', 'p-kit'], kind: 'close', disputedBy: ['p-ann', 'p-ben'] },
    'b-4': {
      between: ['p-cy', 'p-kit'],
      kind: 'close',
      accordingTo: ['p-ann'],
      disputedBy: ['p-ann'],
    },
    'b-5': { between: ['p-cy', 'p-ben'], kind: 'hostile', disputedBy: ['p-ben'] },
  },
  statements: {
    'st-1': { words: 'He was never there.', speaker: 'p-ann', about: ['b-1', 'p-ben'] },
    'st-2': { words: 'I was there.', speaker: 'p-ben', about: ['b-1'] },
    'st-3': { words: 'I want to see him.', speaker: 'p-kit', about: ['b-1'] },
  },
}

describe('two tellings of one family', () => {
  it('stand side by side, and nothing is chosen', () => {
    expect(compareTellings(family, 'p-ann', 'p-ben')).toEqual({
      comparable: true,
      one: 'p-ann',
      other: 'p-ben',
      saidByBoth: ['u-1'],
      saidOnlyByOne: ['b-2'],
      saidOnlyByOther: ['l-1', 'b-1'],
      saidByOneDisputedByOther: ['l-2'],
      saidByOtherDisputedByOne: [],
      disputedByBoth: ['b-3'],
      disputedOnlyByOne: [],
      disputedOnlyByOther: ['b-5'],
      unclear: ['b-4'],
      differing: [
        { about: 'parents-by-birth', people: ['p-kit'], byOne: ['l-2'], byOther: ['l-1'] },
        { about: 'bond', people: ['p-ben', 'p-kit'], byOne: ['b-2'], byOther: ['b-1'] },
      ],
      spokenOf: [
        { item: 'b-1', byOne: ['st-1'], byOther: ['st-2'] },
        { item: 'p-ben', byOne: ['st-1'], byOther: [] },
      ],
    })
  })

  it('need two people of the record', () => {
    expect(compareTellings(family, 'p-ann', 'p-ann')).toEqual({
      comparable: false,
      because: 'same-person',
    })
    expect(compareTellings(family, 'p-ann', 'p-nobody')).toEqual({
      comparable: false,
      because: 'not-in-the-record',
    })
    expect(tellingsInWords(family, 'p-ann', 'p-ann')).toHaveLength(1)
  })
})

describe('the same in words', () => {
  it('says who tells what, and quotes nobody', () => {
    const lines = tellingsInWords(family, 'p-ann', 'p-ben')
    expect(lines).toEqual([
      'Ann and Ben both tell: the partnership of Ann and Ben.',
      'Only Ann tells: the bond between Kit and Ben (distant).',
      'Only Ben tells: the link from Kit to Ben (birth).',
      'Only Ben tells: the bond between Ben and Kit (close).',
      'Ann tells and Ben disputes: the link from Kit to Cy (birth).',
      'Ann and Ben both dispute: the bond between Ann and Kit (close).',
      'Only Ben disputes: the bond between Cy and Ben (hostile).',
      'Recorded as both told and disputed by the same person: the bond between Cy and Kit (close).',
      'Each tells another part, or they differ, about who the parents by birth of Kit are: Ann tells the link from Kit to Cy (birth); Ben tells the link from Kit to Ben (birth).',
      'Each tells another part, or they differ, about how it is between Ben and Kit: Ann tells the bond between Kit and Ben (distant); Ben tells the bond between Ben and Kit (close).',
      'There are words of Ann and Ben about the bond between Ben and Kit (close).',
      'There are words of Ann about Ben.',
    ])
    expect(lines.join('\n')).not.toContain('never there')
  })

  it('says so where nobody is named', () => {
    const silent: Genogram = { ...createGenogram('r-1'), people: { 'p-1': {}, 'p-2': {} } }
    expect(tellingsInWords(silent, 'p-1', 'p-2')).toEqual([
      'Nothing in this record is told or disputed by Name not known or Name not known by name.',
    ])
  })
})
