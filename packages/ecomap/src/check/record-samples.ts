import type { RecordRuleCode, Samples } from '@relational-practice/core'
import type { Ecomap } from '../schema/index.ts'
import { sampleMap } from './sample.ts'

/** Samples for the rules that every kind of record has. */
export const recordSamples: Readonly<Record<RecordRuleCode, Samples<Ecomap>>> = {
  'core/dangling-reference': {
    good: sampleMap({ madeWith: ['p-rosa'] }),
    bad: sampleMap({ madeWith: ['p-nobody'] }),
  },
  'core/gap-contradicts-field': {
    good: sampleMap({ people: { 'p-tam': { name: 'Tam', gaps: { born: 'not-asked' } } } }),
    bad: sampleMap({
      people: { 'p-tam': { name: 'Tam', born: '1964', gaps: { born: 'not-asked' } } },
    }),
  },
  'core/reversed-dates': {
    good: sampleMap({
      systems: { 'sy-choir': { name: 'Choir', domain: 'recreation' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-choir'], from: '2019', to: '2021' } },
    }),
    bad: sampleMap({
      systems: { 'sy-choir': { name: 'Choir', domain: 'recreation' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-choir'], from: '2021', to: '2019' } },
    }),
  },
  'core/text-direction': {
    good: sampleMap({ people: { 'p-dina': { name: 'دينا' } } }),
    bad: sampleMap({ people: { 'p-dina': { name: 'Di\u202ena' } } }),
  },
}
