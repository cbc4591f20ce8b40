import { toSvg, viewFor } from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { describeGenogram } from '../../describe/describe-genogram.ts'
import { drawGenogram } from '../../draw/draw-genogram.ts'
import { layoutGenogram } from '../../layout/layout-genogram.ts'
import { createGenogram } from '../../schema/create-genogram.ts'
import { genogramRecord, type Genogram } from '../../schema/index.ts'
import { kinshipWordsFrom } from './kinship-words-from.ts'

const asOf = '2026-06-01'
const family: Genogram = {
  ...createGenogram('r-1'),
  people: {
    'p-kid': { name: 'Jan' },
    'p-mum': { name: 'Zofia', gender: 'woman' },
    'p-nan': { name: 'Ewa', gender: 'woman' },
    'p-son': { name: 'Olek' },
    'p-friend': { name: 'Lee' },
  },
  parentLinks: {
    'l-1': { child: 'p-kid', parent: 'p-mum', kind: 'birth' },
    'l-2': {
      child: 'p-son',
      parent: 'p-mum',
      kind: 'birth',
      sharing: { withheldFrom: ['p-kid'] },
    },
    'l-3': { child: 'p-mum', parent: 'p-nan', kind: 'birth' },
  },
}
const views = {
  worker: viewFor(genogramRecord, family, 'worker'),
  jan: viewFor(genogramRecord, family, { title: 'Jan', audiences: ['family'], people: ['p-kid'] }),
}

describe('who everyone is to one person', () => {
  it('is told of relations and of nobody else', () => {
    expect([...kinshipWordsFrom(family, 'p-kid', asOf)]).toEqual([
      ['p-mum', 'mother'],
      ['p-nan', 'maternal grandmother'],
      ['p-son', expect.stringContaining('sibling')],
    ])
  })

  it('stands under the names and in the words, from what the view holds', () => {
    const { worker, jan } = views
    if (!worker || !jan) throw new Error('no view')
    const options = { asOf, kinshipFrom: 'p-kid' } as const
    const drawn = toSvg(drawGenogram(layoutGenogram(worker, options)))
    expect(drawn).toContain('Under each name stands who they are to Jan.')
    expect(drawn).toContain('>grandmother<')
    expect(describeGenogram(worker, options)).toContain('Ewa is to Jan: maternal grandmother.')
    expect(describeGenogram(worker, options)).toContain('Olek is to Jan:')
    expect(describeGenogram(jan, options)).not.toContain('Olek is to Jan')
    expect(toSvg(drawGenogram(layoutGenogram(worker, { asOf })))).not.toContain('grandmother')
  })
})
