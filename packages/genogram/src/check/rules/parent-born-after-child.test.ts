import { describe, expect, it } from 'vitest'
import type { ParentLink, Person } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (parent: Person, child: Person, link: Partial<ParentLink> = {}): string[] =>
  foundIn({
    people: { 'p-parent': parent, 'p-child': child },
    parentLinks: { 'l-1': { child: 'p-child', parent: 'p-parent', kind: 'birth', ...link } },
  })

describe('genogram/parent-born-after-child', () => {
  it.each([
    ['2000', '1999'],
    ['1999-05-15', '1999-05-14'],
    ['1999-05-14', '1999-05-14'],
    ['2003~', '2000'],
    ['2005/2007', '../2004'],
  ])('finds a parent born %s of a child born %s', (parent, child) => {
    expect(found({ born: parent }, { born: child })).toEqual(['parent-born-after-child'])
  })

  it.each([
    ['2001~', '1999'],
    ['2001?', '1999'],
    ['../2001', '1999'],
    ['2001/..', '2001/..'],
  ])('cannot tell of a parent born %s and a child born %s', (parent, child) => {
    expect(found({ born: parent }, { born: child })).not.toContain('parent-born-after-child')
  })

  it('cannot tell without a date', () => {
    expect(found({}, { born: '1999' })).toEqual([])
    expect(found({ born: '2004' }, {})).toEqual([])
  })

  it('allows two years to a date that was claimed or assigned', () => {
    const child = { born: '2001-06-01' }
    for (const bornBasis of ['claimed', 'assigned'] as const) {
      expect(found({ born: '2002-01-01', bornBasis }, child)).not.toContain(
        'parent-born-after-child',
      )
      expect(found({ born: '2004-01-01', bornBasis }, child)).toEqual(['parent-born-after-child'])
    }
    for (const bornBasis of ['document', 'assessed'] as const) {
      expect(found({ born: '2002-01-01', bornBasis }, child)).toEqual(['parent-born-after-child'])
    }
  })

  it.each(['donor', 'surrogate'] as const)('holds for a %s too', (kind) => {
    expect(found({ born: '2003' }, { born: '1999' }, { kind })).toEqual(['parent-born-after-child'])
  })

  it.each<Partial<ParentLink>>([
    { kind: 'step' },
    { kind: 'adoptive' },
    { kind: 'kinship' },
    { standing: 'disproved' },
  ])('lets %o be', (link) => {
    expect(found({ born: '2003' }, { born: '1999' }, link)).toEqual([])
  })
})
