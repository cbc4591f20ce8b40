import { testCheck } from '@relational-practice/testkit'
import { genogramRecord } from '../schema/index.ts'
import { checkGenogram } from './check-genogram.ts'

testCheck({
  jsonSchema: genogramRecord.jsonSchema,
  check: checkGenogram,
  dated: [
    'parent-born-after-child',
    'parent-young-at-birth',
    'birth-parent-over-55',
    'parent-died-long-before-birth',
    'gave-birth-after-death',
    'died-before-giving-birth',
    'death-before-birth',
    'event-outside-lifetime',
    'marriage-under-18',
    'twins-far-apart',
    'pregnancy-overdue',
    'registration-before-december-2003',
    'responsibility-before-event',
    'possible-private-fostering',
  ].map((name) => `genogram/${name}`),
  dates: ['born', 'on', 'from', 'to', 'due', 'eventOn'],
})
