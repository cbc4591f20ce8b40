import { entries } from '@relational-practice/core'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const people = { 'p-sana': { name: 'Sana', born: '1996' } } as const

/** Corrections 2.6: an abortion is recorded only with a reason. */
export const abortionWithoutReason = genogramRule({
  code: 'genogram/abortion-without-reason',
  severity: 'error',
  title: 'An abortion is recorded without a reason for recording it',
  looksAt:
    'Pregnancies that ended in an abortion. Why the pregnancy was ended is nobody’s question.',
  why: 'It is among the most private things a person has. It belongs in a record about their family only where they wish it or where it bears on what the record is for; in other hands it can put them in danger.',
  mend: 'Write why it is recorded: because the person wishes it, or what it has to do with the child. If there is no such reason, take the entry out.',
  source: SOURCES.practice,
  samples: {
    good: family({
      people,
      pregnancies: {
        'w-1': {
          carrier: 'p-sana',
          outcome: 'abortion',
          reasonRecorded: 'Sana asked for it to be part of her own story of loss.',
        },
      },
    }),
    bad: family({
      people,
      pregnancies: { 'w-1': { carrier: 'p-sana', outcome: 'abortion' } },
    }),
  },
  *find(genogram) {
    for (const [id, { outcome, reasonRecorded }] of entries(genogram.pregnancies)) {
      if (outcome === 'abortion' && !reasonRecorded) yield { at: ['pregnancies', id], params: {} }
    }
  },
  message: words['abortion-without-reason'],
})
