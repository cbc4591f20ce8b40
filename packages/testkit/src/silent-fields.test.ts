import {
  NEVER_SHARED,
  collection,
  defineRecord,
  id,
  item,
  line,
  recordSchema,
  reveals,
  revealsNothing,
} from '@relational-practice/core'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { silentFields } from './silent-fields.ts'

const schema = recordSchema('note', 1, {
  heading: line().optional(),
  people: collection(
    'p',
    item({
      name: reveals(line(), 'identity').optional(),
      school: line().optional(),
      friends: z.array(id('p')).optional(),
      nearTo: revealsNothing(z.array(id('p'))).optional(),
      pair: z.tuple([id('p'), revealsNothing(id('p'))]).optional(),
      last: z.strictObject({ seenAt: line().optional(), alone: z.boolean() }).optional(),
      kind: z.enum(['one', 'two']).optional(),
    }),
  ),
})

const note = defineRecord({ kind: 'note', versions: [{ version: 1, schema }], schema })

it('names each string and reference that does not say what it reveals', () => {
  expect(silentFields(note.jsonSchema, NEVER_SHARED)).toEqual([
    'heading',
    'people/school',
    'people/friends',
    'people/pair',
    'people/last/seenAt',
  ])
})
