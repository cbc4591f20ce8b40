import { entries, isId, type DatedFact, type Id, type PersonFact } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'

/** The people of a genogram as a case file sees them; pets are not people. */
export const peopleFacts = (genogram: Genogram): readonly PersonFact[] =>
  entries(genogram.people)
    .filter(([, { pet }]) => !pet)
    .map(([id, { name, fullName, otherNames, born }]) => ({
      id,
      names: [name, fullName, ...(otherNames ?? [])].filter((each) => each !== undefined),
      ...(born && { born }),
    }))

const idsIn = (item: object): readonly Id[] => Object.values(item).flat().filter(isId)

/** What a genogram dates: births, deaths, and what began, happened or ended, by ids and terms. */
export const datedFacts = (genogram: Genogram): readonly DatedFact[] => {
  const facts: DatedFact[] = []
  const add = (on: string | undefined, what: string, ...about: readonly Id[]): void => {
    if (on) facts.push({ on, what, about: [...new Set(about)] })
  }
  for (const [id, { born, death }] of entries(genogram.people)) {
    add(born, 'born', id)
    add(death?.on, 'died', id)
  }
  for (const [id, event] of entries(genogram.partnershipEvents)) {
    const partners = genogram.partnerships?.[event.partnership]?.partners ?? []
    add(event.on, event.kind, id, event.partnership, ...partners)
  }
  const spans = [
    ['partnership', entries(genogram.partnerships)],
    ['parent-link', entries(genogram.parentLinks)],
    ['household-stay', entries(genogram.householdStays)],
    ['harm', entries(genogram.harms)],
    ['bond', entries(genogram.bonds)],
    ['placement', entries(genogram.placements)],
    ['responsibility', entries(genogram.responsibilities)],
    ['restriction', entries(genogram.restrictions)],
  ] as const
  for (const [what, items] of spans) {
    for (const [id, item] of items) {
      add(item.from, `${what}-began`, id, ...idsIn(item))
      add(item.to, `${what}-ended`, id, ...idsIn(item))
    }
  }
  for (const [id, { person, on }] of entries(genogram.migrations))
    add(on, 'moved-country', id, person)
  return facts
}
