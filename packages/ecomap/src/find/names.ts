import { prefixOf, type Id } from '@relational-practice/core'
import type { Domain, Ecomap, Household, System } from '../schema/index.ts'

/** What to call a person whose name is not known, on screen and in documents. */
export const NAME_NOT_KNOWN = 'Name not known'

/** What each kind of system is called where it has no name of its own. */
export const DOMAIN_WORDS: Readonly<Record<Domain, string>> = {
  'extended-family': 'Extended family',
  friends: 'Friends',
  neighbours: 'Neighbours',
  school: 'School and learning',
  work: 'Work',
  health: 'Health',
  faith: 'Faith',
  recreation: 'Clubs and free time',
  'money-and-housing': 'Money and housing',
  legal: 'Courts and law',
  'care-services': 'Care services',
  community: 'Community',
  online: 'Online',
  peer: 'Another child',
  place: 'A place',
  other: 'Other',
}

/** What a peer, a place or something online does to the child, in a few words. */
export const EFFECT_WORDS: Readonly<Record<NonNullable<System['effect']>, string>> = {
  help: 'helps',
  harm: 'said to harm',
  both: 'helps and harms',
}

/** The name people use for someone, or that it is not known. */
export const personName = (ecomap: Ecomap, id: Id<'p'>): string =>
  ecomap.people?.[id]?.name ?? NAME_NOT_KNOWN

/** What kind of system it is, in the words of whoever told it where they have their own. */
export const domainName = ({ domain, domainInOwnWords }: System): string =>
  domainInOwnWords ?? DOMAIN_WORDS[domain]

/**
 * What to call a system: its name, else that of the person it is, else its kind. Another family’s
 * child is called by a pseudonym and nothing else.
 */
export const systemName = (ecomap: Ecomap, system: System): string => {
  if (system.domain === 'peer') return system.pseudonym ?? DOMAIN_WORDS.peer
  const person = system.person && ecomap.people?.[system.person]
  return system.name ?? person?.name ?? domainName(system)
}

/** What to call a household: its name, or that it is the household. */
export const householdName = (household: Household | undefined): string =>
  household?.name ?? 'The household'

const find = <T>(items: Readonly<Record<string, T>> | undefined, id: Id): T | undefined =>
  items && Object.hasOwn(items, id) ? items[id] : undefined

/** What to call one end of a tie. */
const endName = (ecomap: Ecomap, id: Id): string => {
  if (prefixOf(id) === 'p') return find(ecomap.people, id)?.name ?? NAME_NOT_KNOWN
  if (prefixOf(id) === 'hh') return householdName(find(ecomap.households, id))
  const system = find(ecomap.systems, id)
  return system ? systemName(ecomap, system) : 'a system'
}

/** What to call an item of an ecomap on the worker’s screen. */
export const itemName = (ecomap: Ecomap, id: Id): string | undefined => {
  switch (prefixOf(id)) {
    case 'p':
      return find(ecomap.people, id) && endName(ecomap, id)
    case 'hh':
      return find(ecomap.households, id) && endName(ecomap, id)
    case 'sy':
      return find(ecomap.systems, id) && endName(ecomap, id)
    case 't': {
      const tie = find(ecomap.ties, id)
      const [one, other] = tie?.between ?? []
      return one && other && `the tie of ${endName(ecomap, one)} and ${endName(ecomap, other)}`
    }
    case 'u': {
      const [one, other] = find(ecomap.partnerships, id)?.partners ?? []
      return one && other && `${endName(ecomap, one)} and ${endName(ecomap, other)}`
    }
    case 'l': {
      const link = find(ecomap.parentLinks, id)
      return link && `${endName(ecomap, link.parent)} as a parent of ${endName(ecomap, link.child)}`
    }
    case 'st': {
      const statement = find(ecomap.statements, id)
      if (!statement) return undefined
      return statement.speaker
        ? `words of ${personName(ecomap, statement.speaker)}`
        : 'words somebody said'
    }
    default:
      return undefined
  }
}
