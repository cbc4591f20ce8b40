import { describe, expect, it } from 'vitest'
import type { ParentLink, Person } from '../../schema/index.ts'
import { checkGenogram } from '../check-genogram.ts'
import { foundIn } from '../found-in.test-kit.ts'
import { family } from '../sample.ts'

const parts = (parent: Person, link: Partial<ParentLink> = {}, child: Person = {}) => ({
  people: { 'p-parent': parent, 'p-child': { born: '2005-09-10', ...child } },
  parentLinks: {
    'l-1': { child: 'p-child', parent: 'p-parent', kind: 'birth', ...link },
  } as const,
})

describe('genogram/parent-young-at-birth', () => {
  it.each(['mother', 'father', 'parent'] as const)('asks about a %s alike', (role) => {
    expect(foundIn(parts({ born: '1990-01-01' }, { role }))).toEqual(['parent-young-at-birth'])
  })

  it('says the age as the most it can have been', () => {
    const [finding] = checkGenogram(family(parts({ born: '1990' })), { asOf: '2026-06-01' })
    expect(finding?.params).toEqual({ parent: 'p-parent', child: 'p-child', age: 15 })
  })

  it.each(['1989-09-10', '1989', '1990?', '1991~', '../1992'])(
    'is silent where a parent born %s was or may have been 16',
    (born) => {
      expect(foundIn(parts({ born }))).toEqual([])
    },
  )

  it('asks on the day before the sixteenth birthday', () => {
    expect(foundIn(parts({ born: '1989-09-11' }))).toEqual(['parent-young-at-birth'])
  })

  it('allows two years to an age that was claimed or assigned', () => {
    expect(foundIn(parts({ born: '1991-01-01', bornBasis: 'assigned' }))).toEqual([])
    expect(foundIn(parts({ born: '1991-01-01' }, {}, { bornBasis: 'claimed' }))).toEqual([])
    expect(foundIn(parts({ born: '1993-01-01', bornBasis: 'claimed' }))).toEqual([
      'parent-young-at-birth',
    ])
  })

  it.each<Partial<ParentLink>>([
    { kind: 'donor' },
    { kind: 'step' },
    { kind: 'adoptive' },
    { standing: 'disproved' },
  ])('lets %o be', (link) => {
    expect(foundIn(parts({ born: '1992' }, link))).toEqual([])
  })

  it('may be tightened by policy, and never loosened', () => {
    const eighteen = { policy: { youngestParentAge: 18 } }
    expect(foundIn(parts({ born: '1988-01-01' }), eighteen)).toEqual(['parent-young-at-birth'])
    expect(foundIn(parts({ born: '1990-01-01' }), { policy: { youngestParentAge: 12 } })).toEqual([
      'policy-loosened',
      'parent-young-at-birth',
    ])
  })

  it('lets pets be', () => {
    const parent = { born: '1992-01-01' }
    expect(foundIn(parts({ ...parent, pet: true }, {}, { pet: true }))).toEqual([])
    expect(foundIn(parts(parent))).toEqual(['parent-young-at-birth'])
  })
})
