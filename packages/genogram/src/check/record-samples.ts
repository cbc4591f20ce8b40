import type { RecordRuleCode, Samples } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { family } from './sample.ts'

/** Samples for the rules that every kind of record has. */
export const recordSamples: Readonly<Record<RecordRuleCode, Samples<Genogram>>> = {
  'core/dangling-reference': {
    good: family({
      people: { 'p-mo': { name: 'Mo' }, 'p-nan': { name: 'Sheila' } },
      callings: { 'k-1': { by: 'p-mo', of: 'p-nan', word: 'Nan' } },
    }),
    bad: family({
      people: { 'p-mo': { name: 'Mo' } },
      callings: { 'k-1': { by: 'p-mo', of: 'p-nan', word: 'Nan' } },
    }),
  },
  'core/gap-contradicts-field': {
    good: family({ people: { 'p-tam': { name: 'Tam', gaps: { born: 'not-asked' } } } }),
    bad: family({
      people: { 'p-tam': { name: 'Tam', born: '1964', gaps: { born: 'not-asked' } } },
    }),
  },
  'core/reversed-dates': {
    good: family({
      people: { 'p-bea': { name: 'Bea' }, 'p-cy': { name: 'Cy' } },
      partnerships: {
        'u-1': { partners: ['p-bea', 'p-cy'], kind: 'cohabiting', from: '2008', to: '2012' },
      },
    }),
    bad: family({
      people: { 'p-bea': { name: 'Bea' }, 'p-cy': { name: 'Cy' } },
      partnerships: {
        'u-1': { partners: ['p-bea', 'p-cy'], kind: 'cohabiting', from: '2012', to: '2008' },
      },
    }),
  },
  'core/text-direction': {
    good: family({ people: { 'p-dina': { name: 'دينا' } } }),
    bad: family({ people: { 'p-dina': { name: 'Di\u202ena' } } }),
  },
}
