import type { RecordType } from '../record/define-record.ts'
import { entries } from '../record/entries.ts'
import type { Id } from '../record/id.ts'
import { isPlainDate, daysBetween } from '../date/plain-date.ts'
import type { RiskRelation } from '../sharing/risk-relation.ts'
import type { ShareRecord } from '../sharing/share-record.ts'
import type { Samples } from './record-rules.ts'
import { ruleFor } from './rule.ts'
import { sameWordsOfTwo } from './same-words-of-two.ts'
import { wordsIn } from './words-in-record.ts'

/** Codes of the rules over words somebody said, and over what was shared. */
export type VoiceRuleCode =
  | 'core/own-words-without-speaker'
  | 'core/opinion-without-writer'
  | 'core/said-before-person-of-concern'
  | 'core/words-interpreted'
  | 'core/same-words-of-two'
  | 'core/not-told-back'
  | 'core/shared-without-basis'

const SOURCE = {
  title: 'Relational Practice, voice and recording',
  edition: '1',
  certainty: 'local',
} as const

const ownWordsWithoutSpeaker = <R extends object>(
  type: RecordType<string, R>,
  samples: Samples<R>,
) =>
  ruleFor<R, unknown>()({
    code: 'core/own-words-without-speaker',
    severity: 'error',
    title: 'Own words without a speaker or a date',
    why: 'Words that are called somebody’s own count for a child only while it is known whose they are and when they were said.',
    mend: 'Name the speaker and the day, or do not call them own words.',
    source: SOURCE,
    samples,
    *find(record) {
      for (const { id, collection, said } of wordsIn(type as RecordType<string, object>, record)) {
        const isAttributed = (said.speaker ?? said.speakerOutside) !== undefined
        if (said.ownWords === true && (!isAttributed || said.saidOn === undefined)) {
          yield { at: [collection.name, id], params: {} }
        }
      }
    },
    message: () => 'These are called own words, and it is not said whose, or when.',
  })

const opinionWithoutWriter = <R extends object>(type: RecordType<string, R>, samples: Samples<R>) =>
  ruleFor<R, unknown>()({
    code: 'core/opinion-without-writer',
    severity: 'query',
    title: 'An opinion that nobody signed or dated',
    why: 'What is inferred is somebody’s view on a day. Without name and day it hardens into a fact that follows a family for years.',
    mend: 'Say who concluded it and when, or record the words or the observation it rests on.',
    acceptWhen: 'The writer cannot be found any more, and that is said in the record.',
    source: SOURCE,
    samples,
    *find(record) {
      for (const { id, collection, said } of wordsIn(type as RecordType<string, object>, record)) {
        const isSigned = said.recordedBy !== undefined && said.recordedOn !== undefined
        if (said.basis === 'inferred' && !isSigned) {
          yield { at: [collection.name, id], params: {} }
        }
      }
    },
    message: () => 'This is inferred, and it is not said by whom, or when.',
  })

const saidBeforePersonOfConcern = <R extends object>(
  type: RecordType<string, R>,
  samples: Samples<R>,
) =>
  ruleFor<R, unknown>()({
    code: 'core/said-before-person-of-concern',
    severity: 'query',
    title: 'Said with the person of concern in the room',
    why: 'Somebody who has been harmed may not be able to say so, or to say no, in front of the one who is of concern to them.',
    mend: 'See them alone, ask again, and write down both.',
    acceptWhen: 'They have been seen alone since, and the record holds what they said then.',
    source: SOURCE,
    samples,
    *find(record) {
      const risks = entries(
        Reflect.get(record, 'riskRelations') as Record<Id<'risk'>, RiskRelation> | undefined,
      )
      for (const { id, collection, said } of wordsIn(type as RecordType<string, object>, record)) {
        for (const [risk, { from, to }] of risks) {
          if (from === undefined || said.speaker === undefined) continue
          if (!to.includes(said.speaker) || !said.present?.includes(from)) continue
          yield {
            at: [collection.name, id, 'present'],
            related: [['riskRelations', risk]],
            params: { speaker: said.speaker, present: from },
          }
        }
      }
    },
    message: ({ speaker, present }: { speaker: Id<'p'>; present: Id<'p'> }) =>
      `${speaker} said this while ${present} was there, who is recorded as of concern to them.`,
  })

const wordsInterpreted = <R extends object>(type: RecordType<string, R>, samples: Samples<R>) =>
  ruleFor<R, unknown>()({
    code: 'core/words-interpreted',
    severity: 'prompt',
    title: 'What was understood stands where the words should',
    why: 'Exact words can be heard again by somebody else; what a writer made of them cannot.',
    mend: 'Put the exact words into words, and what they may mean into interpretation.',
    acceptWhen: 'No words were used, and what is written is what was seen.',
    source: SOURCE,
    samples,
    *find(record) {
      for (const { id, collection, said } of wordsIn(type as RecordType<string, object>, record)) {
        const isOnlyMeaning = said.words !== undefined && said.interpretation === undefined
        if (said.basis === 'inferred' && isOnlyMeaning) {
          yield { at: [collection.name, id, 'words'], params: {} }
        }
      }
    },
    message: () => 'This is inferred, and stands where the exact words should stand.',
  })

const notToldBack = <R extends object>(type: RecordType<string, R>, samples: Samples<R>) =>
  ruleFor<R, unknown>()({
    code: 'core/not-told-back',
    severity: 'prompt',
    title: 'Nobody told them what became of it',
    why: 'A child who is asked and never hears what became of it learns that asking is for show.',
    mend: 'Tell them, and write down the day.',
    acceptWhen: 'Telling them now would harm them, and the record says why.',
    source: SOURCE,
    policy: { daysToTellBack: { value: 28, unit: 'days' } },
    samples,
    *find(record, { asOf, policy }) {
      for (const { id, collection, said } of wordsIn(type as RecordType<string, object>, record)) {
        const canTell = collection.item.properties.some(({ name }) => name === 'toldBackOn')
        const since = [said.recordedOn, said.saidOn].find((day) => isPlainDate(day))
        if (!canTell || said.toldBackOn !== undefined || since === undefined) continue
        const days = daysBetween(since, asOf)
        if (days > (policy['daysToTellBack'] ?? 0)) {
          yield { at: [collection.name, id], params: { days } }
        }
      }
    },
    message: ({ days }: { days: number }) =>
      `This was said ${days} days ago, and nobody has told them what became of it.`,
  })

const sharedWithoutBasis = <R extends object>(_type: RecordType<string, R>, samples: Samples<R>) =>
  ruleFor<R, unknown>()({
    code: 'core/shared-without-basis',
    severity: 'error',
    title: 'Shared without a basis, a purpose or somebody who decided it',
    why: 'Whoever shares information about a family has to be able to say why, on what basis and who decided it.',
    mend: 'Write down the purpose, the basis and who decided.',
    source: {
      title: 'Information sharing: advice for practitioners',
      edition: '2024',
      certainty: 'secondary',
    },
    samples,
    *find(record) {
      const shares = Reflect.get(record, 'shares') as Record<Id<'shar'>, ShareRecord> | undefined
      for (const [id, share] of entries(shares)) {
        for (const field of ['purpose', 'basis', 'decidedBy'] as const) {
          if (share[field] === undefined) yield { at: ['shares', id], params: { field } }
        }
      }
    },
    message: ({ field }: { field: 'purpose' | 'basis' | 'decidedBy' }) =>
      `Something was shared, and the field ${field} is empty.`,
  })

const MAKERS = {
  'core/own-words-without-speaker': ownWordsWithoutSpeaker,
  'core/opinion-without-writer': opinionWithoutWriter,
  'core/said-before-person-of-concern': saidBeforePersonOfConcern,
  'core/words-interpreted': wordsInterpreted,
  'core/same-words-of-two': sameWordsOfTwo,
  'core/not-told-back': notToldBack,
  'core/shared-without-basis': sharedWithoutBasis,
} as const

/**
 * The rules over words somebody said and over what was shared (CV-02, CV-03 within one record, CV-04,
 * CV-05, CV-07, CV-08, and words said before the person of concern). CV-01 and CV-06, and CV-03 across
 * plans, visits and parents’ views, need records that there are no packages for yet. The tool gives the samples; a rule without any is left
 * out, since the tool's words have no field for it.
 */
export const voiceRules = <R extends object>(
  type: RecordType<string, R>,
  samples: Readonly<Partial<Record<VoiceRuleCode, Samples<R>>>>,
) =>
  (Object.keys(MAKERS) as VoiceRuleCode[]).flatMap((code) => {
    const own = samples[code]
    return own ? [MAKERS[code](type, own)] : []
  })
