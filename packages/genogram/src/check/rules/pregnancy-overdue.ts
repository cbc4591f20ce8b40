import { daysBetween, entries, partialDateBounds } from '@relational-practice/core'
import { atPeople } from '../at-people.ts'
import { genogramRule } from '../genogram-rule.ts'
import { family } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

const DAYS = { value: 42, unit: 'days' } as const

const people = { 'p-lucia': { name: 'Lucia', born: '1998' } } as const

/** A birth is recorded as expected long after it was due. */
export const pregnancyOverdue = genogramRule({
  code: 'genogram/pregnancy-overdue',
  severity: 'query',
  title: 'A birth is recorded as expected long after it was due',
  looksAt:
    'Pregnancies that are expected to end in a birth, where the last day on which it can have been due lies more than six weeks before the day of the check.',
  why: 'Either a baby has been born whom the record does not know, or the family has had a loss. In both something needs to be recorded, and said with care.',
  mend: 'Find out from the midwife or the family what happened before you raise it. Then record the birth and the child, or the loss.',
  acceptWhen: 'The due date turned out to be far off, and a new one is not known yet.',
  source: SOURCES.practice,
  policy: { daysAfterADueDate: DAYS },
  samples: {
    good: family({
      people,
      pregnancies: { 'w-1': { carrier: 'p-lucia', outcome: 'expected', due: '2026-05-10' } },
    }),
    bad: family({
      people,
      pregnancies: { 'w-1': { carrier: 'p-lucia', outcome: 'expected', due: '2025-07-10' } },
    }),
  },
  *find(genogram, { asOf, policy }) {
    const most = policy.daysAfterADueDate ?? DAYS.value
    for (const [id, { carrier, outcome, due }] of entries(genogram.pregnancies)) {
      const { latest } = partialDateBounds(due)
      if (outcome !== 'expected' || latest === undefined) continue
      const days = daysBetween(latest, asOf)
      if (days <= most) continue
      yield { at: ['pregnancies', id], related: atPeople(carrier), params: { carrier, days } }
    }
  },
  message: words['pregnancy-overdue'],
})
