import * as z from 'zod'
import {
  collection,
  defineRecord,
  elsewhere,
  gaps,
  id,
  item,
  line,
  PartialDateSchema,
  privateByDefault,
  recordSchema,
  text,
  type RecordType,
} from '../src/index.ts'

// A made-up kind of record that has one of everything a schema may hold. `notes` stand before the
// `people` they need, so that what falls with a person is met before the person.
const NoteV1 = item({ about: id('t'), words: text().optional() })
const TieV1 = item({
  between: z.tuple([id('p'), id('p')]),
  from: PartialDateSchema.optional(),
  to: PartialDateSchema.optional(),
})
const PersonV1 = item({
  name: line().optional(),
  born: PartialDateSchema.optional(),
  friend: id('p').optional(),
  secret: privateByDefault(line()).optional(),
  plan: elsewhere('d').optional(),
  home: z.strictObject({ with: id('p'), since: PartialDateSchema.optional() }).optional(),
  gaps: gaps(['born', 'friend', 'secret', 'parents']),
})
const GroupV1 = item({ members: z.array(id('p')).min(2) })
const HealthV1 = privateByDefault(item({ person: id('p'), words: text().optional() }))

const VisitV1Schema = recordSchema('visit', 1, {
  title: line().optional(),
  seen: z.array(id('p')).optional(),
  notes: collection('n', NoteV1),
  ties: collection('t', TieV1),
  people: collection('p', PersonV1),
  groups: collection('g', GroupV1),
  health: collection('h', HealthV1),
})

export const VisitSchema = recordSchema('visit', 2, {
  heading: line().optional(),
  seen: z.array(id('p')).optional(),
  notes: collection('n', NoteV1),
  ties: collection('t', TieV1),
  people: collection('p', PersonV1),
  groups: collection('g', GroupV1),
  health: collection('h', HealthV1),
})

type VisitV1 = z.infer<typeof VisitV1Schema>
export interface Visit extends z.infer<typeof VisitSchema> {}

export const visitRecord: RecordType<'visit', Visit> = defineRecord({
  kind: 'visit',
  versions: [
    { version: 1, schema: VisitV1Schema },
    {
      version: 2,
      schema: VisitSchema,
      notes: 'The title is called heading.',
      migrate: ({ title, ...rest }: VisitV1) => ({
        ...rest,
        schemaVersion: 2,
        ...(title && { heading: title }),
      }),
    },
  ],
  schema: VisitSchema,
})

export const visit = (fields: Partial<Visit> = {}): Visit => ({
  kind: 'visit',
  schemaVersion: 2,
  id: 'r-1',
  ...fields,
})
