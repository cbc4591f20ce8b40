import type { RecordType } from '../record/define-record.ts'
import type { Id } from '../record/id.ts'
import type { Samples } from './record-rules.ts'
import { ruleFor } from './rule.ts'
import { wordsIn } from './words-in-record.ts'

// “Yes” and “I don’t know” are everybody's words.
const LONG_ENOUGH = 5

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')

/** Exact words that stand as those of two people: brothers and sisters, or both parents. */
export const sameWordsOfTwo = <R extends object>(
  type: RecordType<string, R>,
  samples: Samples<R>,
) =>
  ruleFor<R, unknown>()({
    code: 'core/same-words-of-two',
    severity: 'query',
    title: 'The same words as those of two people',
    why: 'Words copied from one child to a brother or sister, or from one parent to the other, leave one of them unheard.',
    mend: 'Ask each of them, and write down what each said in their own words.',
    acceptWhen: 'They said it together, or both used these very words, and the record says so.',
    source: {
      title: 'Relational Practice, voice and recording (CV-03)',
      edition: '1',
      certainty: 'local',
    },
    samples,
    *find(record) {
      const first = new Map<string, { speaker: Id<'p'>; at: readonly [string, string] }>()
      for (const { id, collection, said } of wordsIn(type as RecordType<string, object>, record)) {
        const words = wordsOf(said.words ?? '')
        const { speaker } = said
        if (speaker === undefined || words.length < LONG_ENOUGH) continue
        const key = words.join(' ')
        const before = first.get(key)
        if (!before) first.set(key, { speaker, at: [collection.name, id] })
        else if (before.speaker !== speaker) {
          yield {
            at: [collection.name, id, 'words'],
            related: [[...before.at, 'words']],
            params: { speaker, other: before.speaker },
          }
        }
      }
    },
    message: ({ speaker, other }: { speaker: Id<'p'>; other: Id<'p'> }) =>
      `${speaker} is said to have used the very words of ${other}.`,
  })
