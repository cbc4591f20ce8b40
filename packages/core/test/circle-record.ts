import * as z from 'zod'
import {
  collection,
  coversKin,
  defineRecord,
  id,
  item,
  line,
  recordSchema,
  reveals,
  revealsNothing,
  shownWithReferences,
  standsTogether,
  text,
} from '../src/index.ts'

// A made-up kind of record in which all that decides over sharing has a place.
const person = (): ReturnType<typeof id<'p'>> => revealsNothing(id('p'))

const PersonSchema = item({
  name: reveals(line(), 'identity').optional(),
  school: reveals(line(), 'whereabouts').optional(),
  note: reveals(text(), 'anything').optional(),
})
const LineSchema = coversKin(item({ parent: person(), child: person() }), {
  parents: 'parent',
  children: 'child',
})
const PairSchema = coversKin(
  item({ partners: z.tuple([person(), person()]), kind: z.enum(['married', 'other']).optional() }),
  { partners: 'partners' },
)
const EventSchema = item({ pair: revealsNothing(id('u')), what: z.enum(['began', 'ended']) })
const HomeSchema = shownWithReferences(
  item({ place: reveals(line(), 'whereabouts', 'contact').optional() }),
)
const StaySchema = item({ home: reveals(id('hh'), 'whereabouts'), who: person() })
const RuleSchema = standsTogether(
  item({
    holders: revealsNothing(z.array(id('p'))).optional(),
    sign: reveals(line(), 'plan').optional(),
    step: reveals(line(), 'whereabouts').optional(),
    danger: revealsNothing(id('p')).optional(),
  }),
  { holders: 'holders', pairs: [['sign', 'step']], danger: 'danger' },
)

const CircleSchema = recordSchema('circle', 1, {
  people: collection('p', PersonSchema),
  lines: collection('l', LineSchema),
  pairs: collection('u', PairSchema),
  events: collection('e', EventSchema),
  homes: collection('hh', HomeSchema),
  stays: collection('s', StaySchema),
  rules: collection('n', RuleSchema),
})

export interface Circle extends z.infer<typeof CircleSchema> {}

export const circleRecord = defineRecord({
  kind: 'circle',
  versions: [{ version: 1, schema: CircleSchema }],
  schema: CircleSchema,
})

export const circle = (fields: Partial<Circle> = {}): Circle => ({
  kind: 'circle',
  schemaVersion: 1,
  id: 'r-1',
  people: {
    'p-mum': { name: 'Sade', school: 'Ferndale College' },
    'p-dad': { name: 'Piet' },
    'p-kid': { name: 'Joy', note: 'Likes chess.' },
    'p-two': { name: 'Ray' },
  },
  ...fields,
})
