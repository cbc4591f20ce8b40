import { expect, it } from 'vitest'
import * as z from 'zod'
import {
  collection,
  defineRecord,
  id,
  item,
  line,
  PartialDateSchema,
  recordSchema,
  reveals,
  revealsNothing,
  revealsWhere,
} from '../index.ts'

const schema = recordSchema('note', 1, {
  people: collection(
    'p',
    revealsWhere(
      revealsWhere(
        item({
          silent: line().optional(),
          silentList: z.array(id('p')).optional(),
          name: reveals(line(), 'identity').optional(),
          nothing: revealsNothing(line()).optional(),
          born: reveals(PartialDateSchema, 'identity').optional(),
          died: PartialDateSchema.optional(),
          term: z.enum(['one', 'two']).optional(),
          to: PartialDateSchema.optional(),
        }),
        { term: ['one'], to: [null] },
        'whereabouts',
      ),
      { term: ['two'] },
      'health',
    ),
  ),
})
const type = defineRecord({ kind: 'note', versions: [{ version: 1, schema }], schema })
const people = type.plan.collections.find(({ name }) => name === 'people')

it('reads what each field gives away, and takes a silent one for anything', () => {
  const read = people?.item.properties.map(({ name, reveals: what }) => [name, what.join()])
  expect(Object.fromEntries(read ?? [])).toMatchObject({
    silent: 'anything',
    silentList: 'anything',
    name: 'identity',
    nothing: '',
    born: 'identity',
    died: '',
    term: '',
  })
})

it('reads what an item gives away with its values; an absent one could be any', () => {
  expect(people?.reveals({ term: 'one' })).toEqual(['whereabouts'])
  expect(people?.reveals({ term: 'one', to: '2020' })).toEqual([])
  expect(people?.reveals({ term: 'two' })).toEqual(['health'])
  expect(people?.reveals({})).toEqual(['whereabouts', 'health'])
})

it.each([
  [reveals(line(), 'wealth' as 'health'), 'a kind that nothing can reveal'],
  [line().meta({ 'x-reveals': 'health' }), 'a reveals of one kind'],
])('stops the definition where it does not understand', (field, what) => {
  const unclear = recordSchema('note', 1, { people: collection('p', item({ field })) })
  const unplanned = defineRecord({
    kind: 'note',
    versions: [{ version: 1, schema: unclear }],
    schema: unclear,
  })
  expect(() => unplanned.plan).toThrow(what)
})
