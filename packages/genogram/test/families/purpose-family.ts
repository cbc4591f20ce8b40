import type { Genogram } from '../../src/schema/index.ts'
import type { Purpose } from '../../src/show/purposes.ts'
import { startFamily } from './family-writer.ts'

const write = (): Genogram => {
  const f = startFamily('purposes')
  const nan = f.person('Sheila', 'woman', '1959-08-02', { fullName: 'Sheila Margaret Doyle' })
  const grandad = f.person('Frank', 'man', '1956', { death: { on: '2019-04-11' } })
  const mum = f.person('Carly', 'woman', '1990-05-06', {
    fullName: 'Carly Ann Doyle',
    bornBasis: 'document',
    occupation: 'care assistant',
    note: 'Prefers to be rung after the school run.',
  })
  const dad = f.person('Jamal', 'man', '1988-01-30', {
    fullName: 'Jamal Anthony Reid',
    bornBasis: 'document',
  })
  const partner = f.person('Neil', 'man', '1985', { fullName: 'Neil Peter Marsh' })
  const other = f.person('Gavin', 'man')
  const tia = f.person('Tia', 'woman', '2014-03-12', {
    fullName: 'Tia Sheila Reid',
    bornBasis: 'document',
  })
  const cole = f.person('Cole', 'man', '2018-09-25', {
    fullName: 'Cole Francis Doyle',
    bornBasis: 'document',
  })
  const baby = f.person('Mia', 'woman', '2025-02-14', {
    fullName: 'Mia Marsh',
    bornBasis: 'family',
  })
  Object.assign(f.record, {
    title: 'Doyle, first assessment',
    madeOn: '2026-06-12',
    madeBy: 'Ola Brandt, social worker',
    madeWith: [mum, nan],
    indexPeople: [tia, cole, baby],
  })
  f.couple(nan, grandad, { kind: 'married', from: '1985' })
  f.couple(
    mum,
    dad,
    { kind: 'married', from: '2012' },
    ['married', '2012-07-07'],
    ['divorced', '2017-10'],
  )
  f.couple(mum, partner, { kind: 'cohabiting', from: '2023' })
  f.couple(mum, other, { kind: 'affair', from: '2017', to: '2018' })
  f.links('birth', [nan, grandad], [mum])
  f.links('birth', [mum, dad], [tia])
  f.links('birth', [mum], [cole])
  f.links('birth', [dad], [cole], { standing: 'contested', accordingTo: [nan] })
  f.links('birth', [other], [cole], { standing: 'contested', accordingTo: [mum] })
  f.links('birth', [mum, partner], [baby])
  f.pregnancy(mum, 'miscarriage', { otherParents: [partner], on: '2023-11' })
  f.home('Beech Court', mum, partner, cole, baby)
  f.home('Nan’s', nan, tia)
  f.calls(tia, nan, 'Nan')
  f.calls(cole, partner, 'Neily')
  f.bond('close', tia, nan, { accordingTo: [tia] })
  f.bond('distant', cole, partner, { accordingTo: [mum] })
  f.health(mum, 'mental', { state: 'in-recovery' })
  f.harm({
    by: partner,
    harmed: mum,
    kinds: ['physical', 'coercive-control'],
    pattern: 'course-of-conduct',
    status: 'alleged',
    from: '2025',
    accordingTo: [mum],
    source: 'conversation with the health visitor, 3 June 2026',
    livedThroughBy: [cole],
  })
  f.responsible(
    tia,
    { holder: mum, basis: 'mother' },
    {
      holder: dad,
      basis: 'married-at-birth',
      evidence: 'marriage certificate',
      seenOn: '2026-06-10',
    },
  )
  f.responsible(cole, { holder: mum, basis: 'mother' })
  f.responsible(
    baby,
    { holder: mum, basis: 'mother' },
    {
      holder: partner,
      basis: 'registered-on-birth-certificate',
      evidence: 'birth certificate',
      seenOn: '2026-06-10',
    },
  )
  return f.record
}

/** An invented family of which every purpose leaves out something else. */
export const purposeFamily: Genogram = write()

/** What each purpose is for, in a sentence or two. */
export const FOR_EACH_PURPOSE: Readonly<Record<Purpose, string>> = {
  visit:
    'At a kitchen table: large marks, few words, nothing that a partner who walks in must not read. `WHO_LIVES_WHERE` is the one gesture to the safe version.',
  reflection:
    'For supervision and group discussion: everything the view holds, and what we do not know yet as questions.',
  meeting:
    'One page in black and white that everybody in the room reads: names as people use them, ages, who lives where, who has parental responsibility. No line for how people are with each other, no health mark, no allegation, no parentage that is not settled.',
  court:
    'An exhibit: full names, dates with their basis, each allegation with its status and source, numbers that a bundle can refer to. Page numbers stand on the left at the foot, and the right is left free for the number of the bundle.',
  child: 'Theirs: large marks, the words they use, and only what their own view holds.',
}
