import { entries } from '@relational-practice/core'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people = { 'p-asha': { name: 'Asha', born: '1970' } } as const

/** Words belong to somebody. */
export const statementWithoutSpeaker = genogramRule({
  code: 'genogram/statement-without-speaker',
  severity: 'query',
  title: 'It is not said whose words these are',
  looksAt: 'Every statement: a speaker from the record, or one from outside it.',
  why: 'Words without a speaker can be neither weighed nor answered, and are easily taken for the writer’s own, or for the child’s.',
  mend: 'Name who said it. If it must not be known, write that the speaker is protected, and protect the statement.',
  acceptWhen: 'Nobody remembers who said it, and the words matter nevertheless.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people,
      statements: { 'st-1': { words: 'We all ate at her table.', speaker: 'p-asha' } },
    }),
    bad: family({
      people,
      statements: { 'st-1': { words: 'We all ate at her table.' } },
    }),
  },
  *find(genogram) {
    for (const [id, { speaker, speakerOutside }] of entries(genogram.statements)) {
      if (!speaker && !speakerOutside) yield { at: ['statements', id], params: {} }
    }
  },
  message: words['statement-without-speaker'],
})
