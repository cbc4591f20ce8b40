import { describe, expect, test } from 'vitest'
import type { Genogram } from '../schema/index.ts'
import { describeParents } from './describe-parents.ts'
import { PEOPLE, tell } from './telling.test-support.ts'

type Links = NonNullable<Genogram['parentLinks']>

const told = (parentLinks: Links): string[] => {
  const telling = tell({ people: PEOPLE, parentLinks })
  return describeParents(telling, telling.index.parentLinksOf('p-amina'))
}
const child = 'p-amina'

describe('describeParents', () => {
  test('names agreed parents together, by the words the record gives', () => {
    expect(
      told({
        'l-1': { child, parent: 'p-ruth', kind: 'birth', role: 'mother', gaveBirth: true },
        'l-2': { child, parent: 'p-dean', kind: 'birth', role: 'father', standing: 'agreed' },
      }),
    ).toEqual(['Ruth (mother, gave birth) and Dean (father) are parents of Amina.'])
    expect(told({ 'l-1': { child, parent: 'p-ruth', kind: 'birth' } })).toEqual([
      'Ruth is a parent of Amina.',
    ])
  })

  test('chooses nobody where it is contested, and gives each account', () => {
    expect(
      told({
        'l-1': {
          child,
          parent: 'p-dean',
          kind: 'birth',
          role: 'father',
          standing: 'contested',
          accordingTo: ['p-dean'],
        },
        'l-2': {
          child,
          parent: 'p-lee',
          kind: 'birth',
          role: 'father',
          standing: 'contested',
          accordingTo: ['p-ruth'],
        },
      }),
    ).toEqual([
      'Dean and Lee are both named as father of Amina; it is not settled. Dean: according to Dean. Lee: according to Ruth.',
    ])
    expect(
      told({ 'l-1': { child, parent: 'p-dean', kind: 'birth', standing: 'contested' } }),
    ).toEqual(['Dean is named as parent of Amina; it is not settled.'])
  })

  test('keeps what is presumed and what was disproved apart from what is agreed', () => {
    expect(
      told({
        'l-1': { child, parent: 'p-dean', kind: 'birth', role: 'father', standing: 'disproved' },
        'l-2': { child, parent: 'p-lee', kind: 'birth', role: 'father', standing: 'presumed' },
      }),
    ).toEqual([
      'Dean was named as father of Amina; that was disproved.',
      'Lee is presumed to be father of Amina.',
    ])
  })

  test('tells carers by kind and time', () => {
    expect(
      told({
        'l-1': { child, parent: 'p-ruth', kind: 'foster', from: '2015', to: '2018' },
        'l-2': { child, parent: 'p-dean', kind: 'adoptive', from: '2018-05-01' },
        'l-3': { child, parent: 'p-lee', kind: 'kinship', from: '2027' },
      }),
    ).toEqual([
      'Ruth was a foster carer of Amina (from 2015 to 2018).',
      'Dean is an adoptive parent of Amina (since 1 May 2018).',
      'Lee is to become a kinship carer of Amina (from 2027).',
    ])
  })

  test('says nothing of parents who are not in the view', () => {
    expect(told({})).toEqual([])
  })
})
