import { expect, test } from 'vitest'
import { describeGaps } from './describe-gaps.ts'
import { PEOPLE, tell } from './telling.test-support.ts'

test('says only what the record itself calls a gap', () => {
  expect(describeGaps(tell({ people: PEOPLE }))).toEqual([])
  expect(
    describeGaps(
      tell({
        people: {
          'p-1': {
            name: 'Carys',
            gaps: {
              born: 'not-asked',
              gender: 'declined',
              languages: 'not-known',
              cultures: 'not-known',
            },
          },
        },
      }),
    ),
  ).toEqual([
    'Carys: not known: culture and languages; not asked: date of birth; they chose not to say: gender.',
  ])
})

test('never says that somebody has no parent, no name or no birth', () => {
  const gaps = {
    parents: 'none',
    name: 'none',
    born: 'none',
    gender: 'none',
    death: 'none',
  } as const
  expect(describeGaps(tell({ people: { 'p-1': { gaps } } }))).toEqual([])
  expect(
    describeGaps(tell({ people: { 'p-1': { name: 'Carys', gaps: { siblings: 'none' } } } })),
  ).toEqual(['Carys: none, as recorded: brothers and sisters.'])
})

test('names the tie that a gap belongs to', () => {
  const told = describeGaps(
    tell({
      people: PEOPLE,
      harms: { 'x-1': { harmed: 'p-ruth', kinds: ['physical'], gaps: { by: 'not-known' } } },
      partnerships: { 'u-1': { partners: ['p-ruth', 'p-dean'], gaps: { from: 'not-asked' } } },
    }),
  )
  expect(told).toEqual([
    'Ruth and Dean as partners: not asked: when it began.',
    'Harm to Ruth: not known: by whom.',
  ])
})
