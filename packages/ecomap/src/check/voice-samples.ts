import type { Samples, VoiceRuleCode } from '@relational-practice/core'
import type { Ecomap } from '../schema/index.ts'
import { sampleMap } from './sample.ts'

const said = { words: 'We only see the choir people now.', speaker: 'p-rosa' } as const
const inferred = { ...said, basis: 'inferred', interpretation: 'She may be lonely.' } as const
const signed = { recordedBy: 'Mr Anand', recordedOn: '2026-05-01' } as const
const share = { purpose: 'To plan with the school.', basis: 'public-task' } as const
const people = { 'p-rosa': { name: 'Rosa' }, 'p-tam': { name: 'Tam' } } as const

const withWords = (...statements: NonNullable<Ecomap['statements']>[`st-${string}`][]): Ecomap =>
  sampleMap({
    people,
    statements: Object.fromEntries(
      statements.map((each, place) => [`st-${place + 1}` as const, each]),
    ),
    riskRelations: { 'risk-1': { from: 'p-tam', to: ['p-rosa'], nature: ['coercive-control'] } },
  })

/** Samples for the rules over words and over what was shared. */
export const voiceSamples: Readonly<Partial<Record<VoiceRuleCode, Samples<Ecomap>>>> = {
  'core/opinion-without-writer': {
    good: withWords({ ...inferred, ...signed }),
    bad: withWords(inferred),
  },
  'core/said-before-person-of-concern': {
    good: withWords(said),
    bad: withWords({ ...said, present: ['p-tam'] }),
  },
  'core/words-interpreted': {
    good: withWords({ ...inferred, ...signed }),
    bad: withWords({ ...said, ...signed, basis: 'inferred' }),
  },
  'core/same-words-of-two': {
    good: withWords(said, { words: 'I see nobody but the choir.', speaker: 'p-tam' }),
    bad: withWords(said, { ...said, speaker: 'p-tam' }),
  },
  'core/shared-without-basis': {
    good: sampleMap({ people, shares: { 'shar-1': { ...share, decidedBy: 'Mr Anand' } } }),
    bad: sampleMap({ people, shares: { 'shar-1': share } }),
  },
}
