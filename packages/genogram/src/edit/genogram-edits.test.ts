import {
  channelOf,
  commit,
  EditRefused,
  startHistory,
  undo,
  type Edit,
} from '@relational-practice/core'
import { describe, expect, it } from 'vitest'
import { createGenogram } from '../schema/create-genogram.ts'
import type { Genogram } from '../schema/index.ts'
import { parseGenogram } from '../schema/parse-genogram.ts'
import { addChild } from './add-child.ts'
import { contestParentage } from './contest-parentage.ts'
import { mergePeople } from './merge-people.ts'
import { moveHousehold } from './move-household.ts'
import { becomePartners, endPartnership, resumePartnership } from './partnership-edits.ts'
import { endPlacement, placeChild } from './place-child.ts'
import { addPerson, changeBond } from './plain-edits.ts'
import { recordBirth } from './record-birth.ts'
import { recordDeath } from './record-death.ts'
import { removePerson } from './removals.ts'
import { setIndexPeople } from './set-index-people.ts'

const genogram = (fields: Partial<Genogram>): Genogram => {
  const parsed = parseGenogram({ ...createGenogram('r-1'), ...fields })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings))
  return parsed.value
}

/** Makes an edit and sees that the result is a genogram, and the inverse the record before. */
const made = <I>(edit: Edit<Genogram, I>, record: Genogram, input: I): Genogram => {
  const history = commit(startHistory(record), edit, input)
  expect(undo(history).record).toEqual(record)
  return genogram(history.record)
}

const refused = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof EditRefused) return error.code
  }
  return 'not refused'
}

const couple = genogram({
  people: { 'p-1': { name: 'Ayo', born: '1980' }, 'p-2': { name: 'Bea' }, 'p-3': { name: 'Cem' } },
  partnerships: { 'u-1': { partners: ['p-1', 'p-2'] } },
})

describe('partnerships', () => {
  it('begin, end and are resumed, with each step kept', () => {
    const made1 = made(becomePartners, couple, {
      id: 'u-2',
      partners: ['p-2', 'p-3'],
      kind: 'dating',
      from: '2020',
    })
    const ended = made(endPartnership, made1, {
      partnership: 'u-2',
      event: 'e-1',
      how: 'separated',
      on: '2021',
    })
    const resumed = made(resumePartnership, ended, { partnership: 'u-2', event: 'e-2', on: '2022' })
    expect(resumed.partnerships?.['u-2']).toEqual({
      partners: ['p-2', 'p-3'],
      kind: 'dating',
      from: '2020',
    })
    expect(resumed.partnershipEvents).toEqual({
      'e-1': { partnership: 'u-2', kind: 'separated', on: '2021' },
      'e-2': { partnership: 'u-2', kind: 'reconciled', on: '2022' },
    })
  })

  it('are refused where they cannot be', () => {
    const event = { partnership: 'u-1', event: 'e-1' } as const
    expect([
      refused(() => becomePartners(couple, { id: 'u-2', partners: ['p-1', 'p-1'] })),
      refused(() => becomePartners(couple, { id: 'u-2', partners: ['p-1', 'p-9'] })),
      refused(() => becomePartners(couple, { id: 'u-1', partners: ['p-1', 'p-3'] })),
      refused(() => resumePartnership(couple, event)),
      refused(() => endPartnership(couple, { ...event, partnership: 'u-9', how: 'ended' })),
    ]).toEqual([
      'genogram/partner-of-oneself',
      'core/not-found',
      'core/id-taken',
      'genogram/partnership-not-ended',
      'core/not-found',
    ])
  })
})

describe('a child', () => {
  it('is added with its parents', () => {
    const after = made(addChild, couple, {
      id: 'p-4',
      child: { name: 'Dana', born: '2012-05' },
      parents: [
        { link: 'l-1', parent: 'p-1' },
        { link: 'l-2', parent: 'p-2' },
      ],
    })
    expect(after.people?.['p-4']).toEqual({ name: 'Dana', born: '2012-05' })
    expect(Object.values(after.parentLinks ?? {})).toEqual([
      { child: 'p-4', parent: 'p-1', kind: 'birth' },
      { child: 'p-4', parent: 'p-2', kind: 'birth' },
    ])
  })

  it('may have parents people differ about, and none is chosen', () => {
    const child = addChild(couple, {
      id: 'p-4',
      child: {},
      parents: [{ link: 'l-1', parent: 'p-1' }],
    })
    const after = made(contestParentage, child, {
      child: 'p-4',
      parent: 'p-3',
      link: 'l-2',
      against: ['l-1'],
      accordingTo: ['p-2'],
    })
    expect(after.parentLinks).toEqual({
      'l-1': { child: 'p-4', parent: 'p-1', kind: 'birth', standing: 'contested' },
      'l-2': {
        child: 'p-4',
        parent: 'p-3',
        kind: 'birth',
        standing: 'contested',
        accordingTo: ['p-2'],
      },
    })
    expect(
      refused(() =>
        contestParentage(child, { child: 'p-1', parent: 'p-3', link: 'l-2', against: ['l-1'] }),
      ),
    ).toBe('genogram/not-this-childs-link')
  })

  it('or two are born of a pregnancy', () => {
    const expecting = genogram({
      ...couple,
      pregnancies: { 'w-1': { carrier: 'p-2', outcome: 'expected', due: '2026-05' } },
    })
    const children = [
      { id: 'p-7', child: { name: 'Eda' }, link: 'l-7' },
      { id: 'p-8', child: { name: 'Efe' }, link: 'l-8' },
    ] as const
    const born = { pregnancy: 'w-1', on: '2026-05-02', children } as const
    const after = made(recordBirth, expecting, { ...born, multipleBirth: 'mb-1' })
    expect(after.people?.['p-8']).toEqual({ name: 'Efe', born: '2026-05-02' })
    expect(after.parentLinks?.['l-8']).toEqual({
      child: 'p-8',
      parent: 'p-2',
      kind: 'birth',
      gaveBirth: true,
    })
    expect(after.multipleBirths).toEqual({ 'mb-1': { children: ['p-7', 'p-8'] } })
    expect(after.pregnancies?.['w-1']).toMatchObject({ outcome: 'birth', on: '2026-05-02' })
    expect([
      refused(() => recordBirth(expecting, born)),
      refused(() => recordBirth(after, { ...born, multipleBirth: 'mb-2' })),
    ]).toEqual(['genogram/multiple-birth-id-missing', 'genogram/pregnancy-ended'])
  })
})

describe('homes and placements', () => {
  const home = genogram({
    people: { 'p-1': {}, 'p-2': {}, 'p-3': {} },
    households: { 'hh-1': {}, 'hh-2': {} },
    householdStays: {
      's-1': { household: 'hh-1', person: 'p-1' },
      's-2': { household: 'hh-2', person: 'p-1', partOfTheTime: true },
    },
    placements: { 'pl-0': { child: 'p-1', kind: 'kinship', from: '2024' } },
  })

  it('a placement ends the one before and the home, but not shared care', () => {
    const after = made(placeChild, home, {
      id: 'pl-1',
      child: 'p-1',
      kind: 'foster',
      household: 'hh-2',
      stay: 's-3',
      on: '2026-02-03',
    })
    expect(after.placements).toEqual({
      'pl-0': { child: 'p-1', kind: 'kinship', from: '2024', to: '2026-02-03' },
      'pl-1': { child: 'p-1', kind: 'foster', household: 'hh-2', from: '2026-02-03' },
    })
    expect(after.householdStays).toEqual({
      's-1': { household: 'hh-1', person: 'p-1', to: '2026-02-03' },
      's-2': { household: 'hh-2', person: 'p-1', partOfTheTime: true },
      's-3': { household: 'hh-2', person: 'p-1', from: '2026-02-03' },
    })
    const ended = made(endPlacement, after, { placement: 'pl-1', on: '2026-03-01' })
    expect(ended.placements?.['pl-1']?.to).toBe('2026-03-01')
    expect(ended.householdStays?.['s-3']?.to).toBe('2026-03-01')
    expect(refused(() => endPlacement(ended, { placement: 'pl-1', on: '2026-03-02' }))).toBe(
      'genogram/already-ended',
    )
  })

  it('people move, or keep the home they had for part of the time', () => {
    const people = [{ person: 'p-1', stay: 's-9' }] as const
    const moved = made(moveHousehold, home, { to: 'hh-2', on: '2026-02-03', people })
    expect(moved.householdStays?.['s-1']?.to).toBe('2026-02-03')
    const both = made(moveHousehold, home, {
      to: 'hh-2',
      on: '2026-02-03',
      people,
      alsoStaysBefore: true,
    })
    expect(both.householdStays?.['s-1']).toEqual({
      household: 'hh-1',
      person: 'p-1',
      partOfTheTime: true,
    })
    expect(both.householdStays?.['s-9']?.partOfTheTime).toBe(true)
  })
})

describe('a death', () => {
  const living = genogram({
    people: { 'p-1': { born: '1950', gaps: { death: 'not-known' } }, 'p-2': {} },
    partnerships: { 'u-1': { partners: ['p-1', 'p-2'] } },
    households: { 'hh-1': {} },
    householdStays: {
      's-1': { household: 'hh-1', person: 'p-1' },
      's-2': { household: 'hh-1', person: 'p-1', to: '2001' },
      's-3': { household: 'hh-1', person: 'p-2' },
    },
    responsibilities: { 'pr-1': { child: 'p-2', holder: 'p-1', basis: 'mother' } },
  })

  it('ends stays and responsibility, and leaves the partnership', () => {
    const after = made(recordDeath, living, { person: 'p-1', on: '2020-03', cause: 'illness' })
    expect(after.people?.['p-1']).toEqual({
      born: '1950',
      death: { on: '2020-03' },
      causeOfDeath: 'illness',
    })
    expect(after.householdStays).toEqual({
      's-1': { household: 'hh-1', person: 'p-1', to: '2020-03' },
      's-2': { household: 'hh-1', person: 'p-1', to: '2001' },
      's-3': { household: 'hh-1', person: 'p-2' },
    })
    expect(after.responsibilities?.['pr-1']?.to).toBe('2020-03')
    expect(after.partnerships).toEqual(living.partnerships)
  })

  it('without a date leaves the end of stays not known, and before a birth is refused', () => {
    expect(made(recordDeath, living, { person: 'p-1' }).householdStays).toEqual({
      ...living.householdStays,
      's-1': { household: 'hh-1', person: 'p-1', gaps: { to: 'not-known' } },
    })
    expect(refused(() => recordDeath(living, { person: 'p-1', on: '1949' }))).toBe(
      'genogram/death-before-birth',
    )
  })
})

describe('merging two entries of one person', () => {
  const twice = genogram({
    indexPeople: ['p-2'],
    people: {
      'p-1': { name: 'Ayo', born: '2010', sharing: { withheldFrom: ['family'], reason: 'r' } },
      'p-2': {
        name: 'Ayodele',
        bornIn: 'Lagos',
        gaps: { born: 'not-known', gender: 'not-asked' },
        sharing: { withheldFrom: ['p-3'], clearedFor: ['court-served'] },
      },
      'p-3': { name: 'Mum' },
    },
    parentLinks: {
      'l-1': { child: 'p-2', parent: 'p-3', kind: 'birth' },
      'l-2': { child: 'p-1', parent: 'p-3', kind: 'birth' },
    },
    bonds: {
      'b-1': { between: ['p-1', 'p-2'], kind: 'close' },
      'b-2': { between: ['p-2', 'p-3'], kind: 'close' },
    },
  })

  it('keeps what both say, all ties, and every protection', () => {
    const { record, inverse } = mergePeople.change(twice, { keep: 'p-1', merge: 'p-2' })
    const after = genogram(record)
    expect(after.people).toEqual({
      'p-1': {
        name: 'Ayo',
        otherNames: ['Ayodele'],
        born: '2010',
        bornIn: 'Lagos',
        gaps: { gender: 'not-asked' },
        sharing: { withheldFrom: ['family', 'p-3'], reason: 'r' },
      },
      'p-3': { name: 'Mum' },
    })
    expect(after.indexPeople).toEqual(['p-1'])
    expect(after.parentLinks).toEqual({ 'l-1': { child: 'p-1', parent: 'p-3', kind: 'birth' } })
    expect(after.bonds).toEqual({ 'b-2': { between: ['p-1', 'p-3'], kind: 'close' } })
    expect(inverse.length).toBeGreaterThan(0)
  })

  it('keeps the notes of both, and is refused where they are too long for one', () => {
    const noted = (one: string, other: string) =>
      genogram({ people: { 'p-1': { note: one }, 'p-2': { note: other } } })
    const both = { keep: 'p-1', merge: 'p-2' } as const
    expect(made(mergePeople, noted('Rings on Fridays.', 'Has a dog.'), both).people).toEqual({
      'p-1': { note: 'Rings on Fridays.\n\nHas a dog.' },
    })
    expect(made(mergePeople, noted('One dog.', 'One dog.'), both).people?.['p-1']?.note).toBe(
      'One dog.',
    )
    const long = 'a'.repeat(15_000)
    expect(refused(() => mergePeople(noted(long, `${long}b`), both))).toBe('core/notes-too-long')
  })

  it('takes fields of the other entry where asked', () => {
    const after = made(mergePeople, twice, { keep: 'p-1', merge: 'p-2', preferMerged: ['name'] })
    expect(after.people?.['p-1']).toMatchObject({ name: 'Ayodele', otherNames: ['Ayo'] })
  })

  it('is refused for parent and child, and for who harmed and who was harmed', () => {
    const harm = genogram({
      people: { 'p-1': {}, 'p-2': {} },
      harms: { 'x-1': { by: 'p-1', harmed: 'p-2', kinds: ['physical'] } },
    })
    expect([
      refused(() => mergePeople(twice, { keep: 'p-2', merge: 'p-3' })),
      refused(() => mergePeople(harm, { keep: 'p-2', merge: 'p-1' })),
      refused(() => mergePeople(twice, { keep: 'p-1', merge: 'p-1' })),
    ]).toEqual([
      'genogram/merge-of-relatives',
      'genogram/merge-of-relatives',
      'genogram/merge-with-oneself',
    ])
  })
})

describe('the rest', () => {
  it('says whom the genogram is about, once each', () => {
    expect(made(setIndexPeople, couple, { people: ['p-2', 'p-1', 'p-2'] }).indexPeople).toEqual([
      'p-2',
      'p-1',
    ])
    expect(setIndexPeople(couple, { people: [] })).not.toHaveProperty('indexPeople')
    expect(refused(() => setIndexPeople(couple, { people: ['p-9'] }))).toBe('core/not-found')
  })

  it('removes a person with the ties that cannot stand alone', () => {
    expect(refused(() => removePerson(couple, { id: 'p-1', references: 'refuse' }))).toBe(
      'core/still-referred-to',
    )
    const after = made(removePerson, couple, { id: 'p-1', references: 'clean' })
    expect(after.partnerships).toEqual({})
    expect(Object.keys(after.people ?? {})).toEqual(['p-2', 'p-3'])
  })

  it('has plain edits with names of their own', () => {
    expect(addPerson.code).toBe('genogram/add-person')
    expect(changeBond.label).toBe('Change a bond')
  })
})

describe('what review found', () => {
  const twins = genogram({
    people: { 'p-1': { name: 'Ayo', born: '2016' }, 'p-2': { name: 'Ayodele' }, 'p-3': {} },
    multipleBirths: { 'mb-1': { children: ['p-1', 'p-2'] } },
    siblingGroups: { 'g-1': { siblings: ['p-1', 'p-2', 'p-3'] } },
    callings: { 'k-1': { by: 'p-2', of: 'p-1', word: 'Ay' } },
  })

  it('a merge takes the union of what protects both, is undone as one, and never crosses a protection', () => {
    const people = { 'p-1': { name: 'Ayo' }, 'p-2': { name: 'Ayo B.' }, 'p-3': { name: 'Cem' } }
    const protections: Genogram['protections'] = {
      'prot-1': { who: ['p-1'], from: ['p-3'], what: ['whereabouts'] },
      'prot-2': { who: ['p-2'], from: ['p-3'], what: ['identity'] },
    }
    const channels: Genogram['channels'] = {
      'chan-1': { person: 'p-1', phone: 'yes' },
      'chan-2': { person: 'p-2', phone: 'no' },
    }
    const before: Genogram = { ...createGenogram('r-1'), people, protections, channels }
    const record = made(mergePeople, before, { keep: 'p-1', merge: 'p-2' })
    expect(Object.values(record.protections ?? {}).map(({ who }) => who)).toEqual([
      ['p-1'],
      ['p-1'],
    ])
    expect(channelOf(record, 'p-1').phone).toBe('no')
    const risk: Genogram = {
      ...createGenogram('r-1'),
      people,
      riskRelations: { 'risk-1': { from: 'p-3', to: ['p-1'], nature: ['stalking'] } },
    }
    for (const each of [before, risk]) {
      expect(refused(() => mergePeople(each, { keep: 'p-3', merge: 'p-1' }))).toBe(
        'genogram/merge-across-protection',
      )
    }
  })

  it('a merge leaves no twin of oneself, and no record that cannot be read', () => {
    const after = made(mergePeople, twins, { keep: 'p-1', merge: 'p-2' })
    expect([after.multipleBirths, after.callings]).toEqual([{}, {}])
    expect(after.siblingGroups?.['g-1']?.siblings).toEqual(['p-1', 'p-3'])
  })

  it('a merge keeps what says something only together, and loses no date', () => {
    const record = genogram({
      people: {
        'p-1': { gender: 'woman', born: '2008', death: {} },
        'p-2': { gender: 'man', genderBasis: 'said', bornBasis: 'document', death: { on: '2020' } },
      },
    })
    expect(made(mergePeople, record, { keep: 'p-1', merge: 'p-2' }).people).toEqual({
      'p-1': { gender: 'woman', born: '2008', death: { on: '2020' } },
    })
    const preferred = { keep: 'p-1', merge: 'p-2', preferMerged: ['born', 'gender'] } as const
    expect(made(mergePeople, record, preferred).people?.['p-1']).toMatchObject({
      gender: 'man',
      genderBasis: 'said',
      born: '2008',
    })
  })

  it('a merge of two named as the father leaves one account with both tellers', () => {
    const contested = { child: 'p-1', kind: 'birth', standing: 'contested' } as const
    const record = genogram({
      people: { 'p-1': {}, 'p-2': {}, 'p-3': {}, 'p-4': {}, 'p-5': {} },
      parentLinks: {
        'l-1': { ...contested, parent: 'p-2', accordingTo: ['p-4'] },
        'l-2': { ...contested, parent: 'p-3', accordingTo: ['p-5'] },
      },
    })
    expect(made(mergePeople, record, { keep: 'p-2', merge: 'p-3' }).parentLinks).toEqual({
      'l-1': { ...contested, parent: 'p-2', accordingTo: ['p-4', 'p-5'] },
    })
  })

  it('a merge is refused for a child and their carer', () => {
    const record = genogram({
      people: { 'p-1': {}, 'p-2': {} },
      placements: { 'pl-1': { child: 'p-1', kind: 'foster', carers: ['p-2'] } },
    })
    expect(refused(() => mergePeople(record, { keep: 'p-1', merge: 'p-2' }))).toBe(
      'genogram/merge-of-relatives',
    )
  })

  it('a move and a placement end nothing before it begins, and no shared care', () => {
    const record = genogram({
      people: { 'p-1': {} },
      households: { 'hh-1': {}, 'hh-2': {} },
      householdStays: {
        's-1': { household: 'hh-1', person: 'p-1', from: '2026-09-01' },
        's-2': { household: 'hh-2', person: 'p-1', partOfTheTime: true },
      },
      placements: { 'pl-1': { child: 'p-1', kind: 'foster', from: '2026-09-01' } },
    })
    const people = [{ person: 'p-1', stay: 's-9' }] as const
    const moved = made(moveHousehold, record, { to: 'hh-1', on: '2026-06-01', people })
    expect(moved.householdStays).toMatchObject(record.householdStays ?? {})
    const placing = { id: 'pl-2', child: 'p-1', kind: 'kinship', on: '2026-06-01' } as const
    expect(made(placeChild, record, placing).placements).toMatchObject(record.placements ?? {})
    expect([
      refused(() => placeChild(record, { ...placing, carers: ['p-9'] })),
      refused(() => placeChild(record, { ...placing, stay: 's-8' })),
      refused(() => endPlacement(record, { placement: 'pl-1', on: '2026-06-01' })),
    ]).toEqual(['core/not-found', 'genogram/stay-without-household', 'genogram/not-begun'])
  })

  it('a stillborn child may have died before the birth', () => {
    const record = genogram({
      people: { 'p-1': {}, 'p-2': { born: '2026-03-03' } },
      pregnancies: { 'w-1': { carrier: 'p-1', outcome: 'stillbirth', children: ['p-2'] } },
    })
    expect(made(recordDeath, record, { person: 'p-2', on: '2026-03-01' }).people?.['p-2']).toEqual({
      born: '2026-03-03',
      death: { on: '2026-03-01' },
    })
  })

  it('a birth is kept from whom the pregnancy was kept from', () => {
    const record = genogram({
      people: { 'p-1': {}, 'p-2': {} },
      pregnancies: {
        'w-1': { carrier: 'p-1', outcome: 'expected', sharing: { withheldFrom: ['p-2'] } },
      },
    })
    const after = made(recordBirth, record, {
      pregnancy: 'w-1',
      on: '2026-05-02',
      children: [{ id: 'p-7', child: {}, link: 'l-7' }],
    })
    const marks = [after.people?.['p-7']?.sharing, after.parentLinks?.['l-7']?.sharing]
    expect(marks).toEqual([{ withheldFrom: ['p-2'] }, { withheldFrom: ['p-2'] }])
  })

  it('an id that is none is refused, also one that some programs take for an instruction', () => {
    const ids = ['__proto__', 'somebody'] as unknown as 'p-1'[]
    expect(ids.map((id) => refused(() => addPerson(twins, { id })))).toEqual([
      'core/wrong-id',
      'core/wrong-id',
    ])
  })
})
