import { describe, expect, it } from 'vitest'
import type { Responsibility } from '../../schema/index.ts'
import { foundIn } from '../found-in.test-kit.ts'

const found = (held: Partial<Responsibility>): string[] =>
  foundIn({
    people: { 'p-kid': { name: 'Kit', born: '2003' }, 'p-dad': { name: 'Dan' } },
    responsibilities: {
      'pr-1': {
        child: 'p-kid',
        holder: 'p-dad',
        basis: 'registered-on-birth-certificate',
        ...held,
      },
    },
  })

describe('genogram/registration-before-december-2003', () => {
  it('asks where the day certainly came before', () => {
    expect(found({ eventOn: '2003-11-30' })).toEqual(['registration-before-december-2003'])
    expect(found({ eventOn: '2003-02~' })).toEqual(['registration-before-december-2003'])
  })

  it.each(['2003-12-01', '2003-12', '2003', '2004', '2002?'])('lets %s be', (eventOn) => {
    expect(found({ eventOn })).toEqual([])
  })

  it('lets a registration without a day be, and other bases', () => {
    expect(found({})).toEqual([])
    expect(found({ basis: 'agreement', eventOn: '2003-05' })).toEqual([])
  })
})
