import type { Samples, VoiceRuleCode } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { family } from './sample.ts'

const people = { 'p-asha': { name: 'Asha' }, 'p-rob': { name: 'Rob' } } as const
const said = { words: 'It is fine at home.', speaker: 'p-asha' } as const
const inferred = { ...said, basis: 'inferred', interpretation: 'She may be afraid.' } as const
const signed = { recordedBy: 'Ms Bloom', recordedOn: '2026-05-01' } as const
const share = { purpose: 'To plan with the school.', basis: 'public-task' } as const

const withWords = (words: NonNullable<Genogram['statements']>[`st-${string}`]): Genogram =>
  family({
    people,
    statements: { 'st-1': words },
    riskRelations: { 'risk-1': { from: 'p-rob', to: ['p-asha'], nature: ['coercive-control'] } },
  })

const twoSay = (one: string, other: string): Genogram =>
  family({
    people,
    statements: {
      'st-1': { words: one, speaker: 'p-asha' },
      'st-2': { words: other, speaker: 'p-rob' },
    },
  })

/** Samples for the rules over words and over what was shared. */
export const voiceSamples: Readonly<Partial<Record<VoiceRuleCode, Samples<Genogram>>>> = {
  'core/opinion-without-writer': {
    good: withWords({ ...inferred, ...signed }),
    bad: withWords(inferred),
  },
  'core/said-before-person-of-concern': {
    good: withWords(said),
    bad: withWords({ ...said, present: ['p-rob'] }),
  },
  'core/words-interpreted': {
    good: withWords({ ...inferred, ...signed }),
    bad: withWords({ ...said, ...signed, basis: 'inferred' }),
  },
  'core/same-words-of-two': {
    good: twoSay('I want to see my gran more.', 'I want us to see our gran.'),
    bad: twoSay('I want to see my gran more.', 'I want to see my gran more'),
  },
  'core/shared-without-basis': {
    good: family({ people, shares: { 'shar-1': { ...share, decidedBy: 'Ms Bloom' } } }),
    bad: family({ people, shares: { 'shar-1': share } }),
  },
}
