import { expect, it } from 'vitest'
import { family } from '../check/sample.ts'
import { lossesInWords } from './losses-in-words.ts'
import { viewOf } from './view-of.test-support.ts'

const record = family({
  people: {
    'p-ada': { name: 'Ada', death: { on: '2023-05' } },
    'p-ben': { name: 'Ben' },
    'p-dot': { name: 'Dot' },
    'p-fay': { name: 'Fay' },
  },
  partnerships: { 'u-1': { partners: ['p-ada', 'p-ben'], kind: 'cohabiting' } },
  partnershipEvents: { 'e-1': { partnership: 'u-1', kind: 'ended', on: '2019' } },
  parentLinks: {
    'l-1': { child: 'p-dot', parent: 'p-ada', kind: 'birth' },
    'l-2': { child: 'p-dot', parent: 'p-ben', kind: 'birth' },
  },
  households: { 'hh-1': { name: 'Oak Row' } },
  householdStays: { 's-1': { person: 'p-dot', household: 'hh-1', to: '2020-02-03' } },
  placements: {
    'pl-1': { child: 'p-dot', kind: 'foster', carers: ['p-fay'], from: '2020-02-03', to: '2021' },
  },
  bonds: { 'b-1': { between: ['p-dot', 'p-ben'], kind: 'cutoff', from: '2021' } },
  migrations: { 'm-1': { person: 'p-dot', fromPlace: 'Cork', on: '2022' } },
  pregnancies: { 'w-1': { carrier: 'p-ada', outcome: 'miscarriage', on: '2018' } },
})

it('tells what each person lost, in order of time', () => {
  expect(lossesInWords(viewOf(record), { asOf: '2026-06-01' })).toEqual([
    'Ada: Ada had a miscarriage in 2018; Ada and Ben parted in 2019; Dot came to live in foster care on 3 February 2020.',
    'Ben: Ben and Ada parted in 2019; Dot came to live in foster care on 3 February 2020; Ben and Dot are described as cut off from each other in 2021; Ada (partner) died in May 2023.',
    'Dot: Ada and Ben parted in 2019; came to live in foster care on 3 February 2020; left Oak Row on 3 February 2020; Dot and Ben are described as cut off from each other in 2021; left Fay in 2021; moved from Cork in 2022; Ada (parent) died in May 2023.',
  ])
})

it('tells nothing that came later', () => {
  expect(lossesInWords(viewOf(record), { asOf: '2018-12-31' })).toEqual([
    'Ada: Ada had a miscarriage in 2018.',
  ])
})
