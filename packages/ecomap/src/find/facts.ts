import { entries, type DatedFact, type Id, type PersonFact } from '@relational-practice/core'
import type { Ecomap } from '../schema/index.ts'

/** The people of an ecomap as a case file sees them; pets are not people. */
export const peopleFacts = (ecomap: Ecomap): readonly PersonFact[] =>
  entries(ecomap.people)
    .filter(([, { pet }]) => !pet)
    .map(([id, { name, otherNames, born }]) => ({
      id,
      names: [name, ...(otherNames ?? [])].filter((each) => each !== undefined),
      ...(born && { born }),
    }))

/** What an ecomap dates: births, and when systems and ties came and went, by ids and terms. */
export const datedFacts = (ecomap: Ecomap): readonly DatedFact[] => {
  const facts: DatedFact[] = []
  const add = (on: string | undefined, what: string, ...about: readonly Id[]): void => {
    if (on) facts.push({ on, what, about: [...new Set(about)] })
  }
  const { subject, household } = ecomap
  add(ecomap.madeOn, 'ecomap-made', ...[subject ?? [], household ?? []].flat())
  for (const [id, { born }] of entries(ecomap.people)) add(born, 'born', id)
  for (const [id, { from, to, partners }] of entries(ecomap.partnerships)) {
    add(from, 'partnership-began', id, ...partners)
    add(to, 'partnership-ended', id, ...partners)
  }
  for (const [id, { from, to, parent, child }] of entries(ecomap.parentLinks)) {
    add(from, 'parent-link-began', id, parent, child)
    add(to, 'parent-link-ended', id, parent, child)
  }
  for (const [id, { from, to, person }] of entries(ecomap.systems)) {
    const about = person ? [id, person] : [id]
    add(from, 'system-began', ...about)
    add(to, 'system-ended', ...about)
  }
  for (const [id, { from, to, between }] of entries(ecomap.ties)) {
    add(from, 'tie-began', id, ...between)
    add(to, 'tie-ended', id, ...between)
  }
  return facts
}
