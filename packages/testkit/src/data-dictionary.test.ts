import { describe, expect, it } from 'vitest'
import { dataDictionary } from './data-dictionary.ts'

const page = dataDictionary('Note', {
  $defs: { Day: { type: 'string', format: 'date', description: 'A day.' } },
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { type: 'string', const: 'note' },
    people: {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^p-[A-Za-z0-9-]{1,60}(?![\\s\\S])' },
      additionalProperties: {
        type: 'object',
        description: 'A person.',
        'x-private': true,
        required: ['friend'],
        properties: {
          friend: {
            type: 'string',
            pattern: '^p-[A-Za-z0-9-]{1,60}(?![\\s\\S])',
            description: 'Whom | they like.',
          },
          born: { $ref: '#/$defs/Day' },
          mood: { type: 'string', enum: ['glad', 'sad'], 'x-private': true },
          words: { type: 'array', items: { type: 'string', maxLength: 9 } },
        },
      },
    },
  },
})

describe('the data dictionary', () => {
  it('lists each field with what it holds and whether it is required or private', () => {
    expect(page.split('\n')).toEqual(
      expect.arrayContaining([
        '# Note: every field',
        '| `kind` | `"note"` | required |',
        'Items keyed `p-…`. Private by default. A person.',
        '| `friend` | id of `people` | required. Whom \\| they like. |',
        '| `born` | Day |  |',
        '| `mood` | `glad`, `sad` | private by default |',
        '| `words` | list of: text, up to 9 |  |',
        '- **Day**: A day.',
      ]),
    )
  })
})
