import { expect, it } from 'vitest'
import type { Person } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'
import type { Parts } from '../sample.ts'

const withChild = (child: Person, rest: Parts = {}): string[] =>
  foundIn({
    people: { 'p-sol': child },
    households: { 'hh-home': { members: ['p-rosa', 'p-sol'] } },
    ...rest,
  })

it.each([
  ['2021-06-02', false],
  ['2020-06-01', true],
  ['2010-06-02', true],
  ['2010-06-01', false],
  ['2020~', false],
])('looks at children who are certainly six to fifteen: born %s, %s', (born, found) => {
  expect(withChild({ name: 'Sol', born }).includes('school-missing')).toBe(found)
})

it.each(['home-educated', 'awaiting-a-place', 'excluded', 'not-yet-of-age'] as const)(
  'takes %s for an answer',
  (education) => {
    const codes = withChild({ name: 'Sol', born: '2016', education })
    expect(codes).not.toContain('school-missing')
  },
)

it('takes a gap for an answer, and a school tied to the household', () => {
  const sol = { name: 'Sol', born: '2016' } as const
  const school: Parts = {
    systems: { 'sy-s': { name: 'Hill Primary', domain: 'school' } },
    ties: { 't-1': { between: ['sy-s', 'hh-home'] } },
  }
  expect(withChild(sol)).toContain('school-missing')
  expect(withChild({ ...sol, gaps: { education: 'not-known' } })).not.toContain('school-missing')
  expect(withChild(sol, school)).not.toContain('school-missing')
  const over: Parts = { ...school, ties: { 't-1': { between: ['p-sol', 'sy-s'], to: '2025' } } }
  expect(withChild(sol, over)).toContain('school-missing')
})

it('looks at the child the map is about wherever they live', () => {
  expect(foundIn({ subject: 'p-sol', people: { 'p-sol': { born: '2016' } } })).toContain(
    'school-missing',
  )
})
