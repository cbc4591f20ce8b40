import { describe, expect, it } from 'vitest'
import { createGenogram } from '../schema/create-genogram.ts'
import type { Genogram } from '../schema/index.ts'
import { genogramAt } from './genogram-at.ts'

const genogram = (fields: Partial<Genogram>): Genogram => ({ ...createGenogram('r-1'), ...fields })

const family = genogram({
  indexPeople: ['p-kit', 'p-bo'],
  people: {
    'p-ann': { name: 'Ann', born: '1980', death: { on: '2015-03-01' }, causeOfDeath: 'an illness' },
    'p-ben': { name: 'Ben' },
    'p-kit': { name: 'Kit', born: '2008-05-01' },
    'p-bo': { name: 'Bo', born: '2014-02-10' },
  },
  partnerships: { 'u-1': { partners: ['p-ann', 'p-ben'], kind: 'married', to: '2013' } },
  partnershipEvents: {
    'e-1': { partnership: 'u-1', kind: 'moved-in-together', on: '2006' },
    'e-2': { partnership: 'u-1', kind: 'married', on: '2010-06-12' },
  },
  parentLinks: {
    'l-1': { child: 'p-kit', parent: 'p-ann', kind: 'birth' },
    'l-2': { child: 'p-bo', parent: 'p-ann', kind: 'birth' },
    'l-3': { child: 'p-kit', parent: 'p-ben', kind: 'step', from: '2009-02' },
  },
  pregnancies: {
    'w-1': { carrier: 'p-ann', outcome: 'birth', on: '2014-02-10', children: ['p-bo'], weeks: 39 },
  },
  households: { 'hh-1': { name: 'Mill Lane' }, 'hh-2': { name: 'The new flat' } },
  householdStays: {
    's-1': { household: 'hh-1', person: 'p-kit', from: '2008-05', to: '2013-09-30' },
    's-2': { household: 'hh-2', person: 'p-kit', from: '2013-10-01' },
  },
  statements: { 'st-1': { words: 'It was always loud.', speaker: 'p-kit', saidOn: '2020' } },
})

describe('the family on a day', () => {
  it('has nobody who was not born, and nothing that was still to come', () => {
    const then = genogramAt(family, '2009-07-01')
    expect(Object.keys(then.people ?? {})).toEqual(['p-ann', 'p-ben', 'p-kit'])
    expect(then.indexPeople).toEqual(['p-kit'])
    expect(then.people?.['p-ann']).toEqual({ name: 'Ann', born: '1980' })
    expect(then.partnerships).toEqual({ 'u-1': { partners: ['p-ann', 'p-ben'] } })
    expect(Object.keys(then.partnershipEvents ?? {})).toEqual(['e-1'])
    expect(Object.keys(then.parentLinks ?? {})).toEqual(['l-1', 'l-3'])
    expect(then.households).toEqual({ 'hh-1': { name: 'Mill Lane' } })
    expect(then.householdStays?.['s-1']).not.toHaveProperty('to')
    expect(then).not.toHaveProperty('pregnancies')
  })

  it('leaves whoever may have been born, where a birth date was only assigned', () => {
    const on = (day: string): readonly string[] =>
      Object.keys(
        genogramAt(
          genogram({ people: { 'p-zed': { born: '2010-01-01', bornBasis: 'assigned' } } }),
          day,
        ).people ?? {},
      )
    expect(on('2009-06-01')).toEqual(['p-zed'])
    expect(on('2007-06-01')).toEqual([])
  })

  it('keeps what had ended as past', () => {
    const then = genogramAt(family, '2014-06-01')
    expect(then.partnerships?.['u-1']).toMatchObject({ kind: 'married', to: '2013' })
    expect(then.householdStays?.['s-1']).toHaveProperty('to', '2013-09-30')
    expect(then.people?.['p-ann']).not.toHaveProperty('death')
    expect(genogramAt(family, '2015-03-01').people?.['p-ann']).toHaveProperty('death')
  })

  it('expects a child on a day of the pregnancy, and does not know how it will end', () => {
    expect(genogramAt(family, '2013-12-24').pregnancies).toEqual({
      'w-1': { carrier: 'p-ann', outcome: 'expected' },
    })
    expect(genogramAt(family, '2013-05-01')).not.toHaveProperty('pregnancies')
    expect(genogramAt(family, '2014-02-10').pregnancies).toEqual(family.pregnancies)
  })

  it('counts back from a due date', () => {
    const due = genogram({
      people: { 'p-1': {} },
      pregnancies: { 'w-1': { carrier: 'p-1', outcome: 'expected', due: '2026-08-01' } },
    })
    expect(genogramAt(due, '2025-10-24')).not.toHaveProperty('pregnancies')
    expect(genogramAt(due, '2025-10-25')).toHaveProperty('pregnancies')
  })

  it('has no couple before it began, where only later events tell', () => {
    const couple = genogram({
      people: { 'p-1': {}, 'p-2': {} },
      partnerships: { 'u-1': { partners: ['p-1', 'p-2'] } },
      partnershipEvents: { 'e-1': { partnership: 'u-1', kind: 'met', on: '2019' } },
    })
    expect(genogramAt(couple, '2018-12-31')).not.toHaveProperty('partnerships')
    expect(genogramAt(couple, '2019-06-01')).toEqual(couple)
  })

  it('leaves out by choice what has no date, and what was said later', () => {
    const strict = genogramAt(family, '2014-06-01', { keepUndated: false, keepLaterTold: false })
    expect(strict).not.toHaveProperty('statements')
    expect(genogramAt(family, '2014-06-01')).toHaveProperty('statements')
    expect(Object.keys(strict.parentLinks ?? {})).toEqual(['l-1', 'l-2', 'l-3'])
    const undated = genogram({
      people: { 'p-1': { death: {} }, 'p-2': {} },
      bonds: { 'b-1': { between: ['p-1', 'p-2'], kind: 'close' } },
    })
    expect(genogramAt(undated, '2014-06-01')).toEqual(undated)
    expect(genogramAt(undated, '2014-06-01', { keepUndated: false })).toEqual(
      genogram({ people: { 'p-1': {}, 'p-2': {} } }),
    )
  })

  it('shows a responsibility without the paper that was seen later, where that is asked for', () => {
    const held = genogram({
      people: { 'p-1': {}, 'p-2': {} },
      responsibilities: {
        'pr-1': {
          child: 'p-1',
          holder: 'p-2',
          basis: 'order',
          eventOn: '2018-01-10',
          evidence: 'sealed order',
          seenOn: '2021-04-04',
          to: '2024',
        },
      },
    })
    expect(genogramAt(held, '2017-12-31')).not.toHaveProperty('responsibilities')
    expect(
      genogramAt(held, '2019-01-01', { keepLaterTold: false }).responsibilities?.['pr-1'],
    ).toEqual({ child: 'p-1', holder: 'p-2', basis: 'order', eventOn: '2018-01-10' })
  })
})
