import { ecomapRule } from '../ecomap-rule.ts'
import { sampleMap } from '../sample.ts'
import { SOURCES } from '../sources.ts'
import { words } from '../words.ts'

/** EC1: nobody is on the map twice by mistake. */
export const systemTwice = ecomapRule({
  code: 'ecomap/system-twice',
  severity: 'query',
  title: 'Two systems are said to be one person',
  looksAt: 'Systems that name a person of the record: whether two of them name the same.',
  why: 'Somebody drawn twice counts twice, and what is known of them is torn in two.',
  mend: 'Make them one system with all its ties, or name another person.',
  acceptWhen:
    'They stand around the family in two ways that are worth keeping apart, such as an aunt who is also the teacher.',
  source: SOURCES.logic,
  samples: {
    good: sampleMap({
      people: { 'p-nan': { name: 'Maria' } },
      systems: { 'sy-nan': { person: 'p-nan', domain: 'extended-family' } },
      ties: { 't-1': { between: ['p-rosa', 'sy-nan'] } },
    }),
    bad: sampleMap({
      people: { 'p-nan': { name: 'Maria' } },
      systems: {
        'sy-nan': { person: 'p-nan', domain: 'extended-family' },
        'sy-maria': { person: 'p-nan', domain: 'neighbours' },
      },
      ties: {
        't-1': { between: ['p-rosa', 'sy-nan'] },
        't-2': { between: ['p-rosa', 'sy-maria'] },
      },
    }),
  },
  *find(_, { index }) {
    for (const [id] of index.people) {
      const [first, ...others] = index.systemsOf(id).map(([system]) => system)
      if (!first) continue
      for (const other of others) {
        yield {
          at: ['systems', other],
          related: [['systems', first]],
          params: { one: first, other },
        }
      }
    }
  },
  message: words['system-twice'],
})
