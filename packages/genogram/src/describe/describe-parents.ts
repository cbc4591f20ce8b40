import { listOf, sentences, timeOf, toldAs, type Time } from '@relational-practice/core/wording'
import type { Entry } from '../find/index-genogram.ts'
import { hasDied } from '../find/lives-at.ts'
import type { ParentLink } from '../schema/index.ts'
import { accountOf, accountPhrases } from './account.ts'
import type { Telling } from './telling.ts'

type Kind = ParentLink['kind']

const NOUN: Readonly<Record<Kind, { readonly one: string; readonly several: string }>> = {
  birth: { one: 'a parent', several: 'parents' },
  legal: { one: 'a parent by law', several: 'parents by law' },
  adoptive: { one: 'an adoptive parent', several: 'adoptive parents' },
  foster: { one: 'a foster carer', several: 'foster carers' },
  step: { one: 'a step-parent', several: 'step-parents' },
  guardian: { one: 'a guardian', several: 'guardians' },
  kinship: { one: 'a kinship carer', several: 'kinship carers' },
  donor: { one: 'a donor parent', several: 'donor parents' },
  surrogate: { one: 'a surrogate', several: 'surrogates' },
  social: { one: 'a parent in daily life', several: 'parents in daily life' },
}

// Who gave birth to a child, or gave a gamete, did so once: no date ends it.
const LASTING: readonly Kind[] = ['birth', 'legal', 'donor', 'surrogate']

// Nobody cares for a child any more when one of the two has died.
const CARING: readonly Kind[] = ['foster', 'kinship', 'guardian']

/** Whether somebody is the parent or carer of a child on the day, or was. */
export const linkTime = ({ index, asOf }: Telling, link: ParentLink): Time => {
  if (LASTING.includes(link.kind)) return 'now'
  const isOver =
    CARING.includes(link.kind) &&
    (hasDied(index, link.child, asOf) || hasDied(index, link.parent, asOf))
  return timeOf(link, asOf, isOver ? 'no' : undefined)
}

const VERB: Readonly<Record<Time, { readonly one: string; readonly several: string }>> = {
  now: { one: 'is', several: 'are' },
  past: { one: 'was', several: 'were' },
  perhaps: { one: 'is or was', several: 'are or were' },
  'to-come': { one: 'is to become', several: 'are to become' },
}

const named = ({ name }: Telling, { parent, role, gaveBirth }: ParentLink): string => {
  const parts = [role === 'parent' ? undefined : role, gaveBirth ? 'gave birth' : undefined]
  const known = parts.filter((part) => part !== undefined)
  return known.length > 0 ? `${name(parent)} (${known.join(', ')})` : name(parent)
}

const roleOf = (links: readonly ParentLink[]): string => {
  const [first] = links
  return first?.role && links.every(({ role }) => role === first.role) ? first.role : 'parent'
}

const agreed = (telling: Telling, links: readonly ParentLink[], first: ParentLink): string => {
  const number = links.length > 1 ? 'several' : 'one'
  const who = listOf(links.map((link) => named(telling, link)))
  const are = VERB[linkTime(telling, first)][number]
  return `${who} ${are} ${NOUN[first.kind][number]} of ${telling.name(first.child)}`
}

const unsettled = (telling: Telling, links: readonly ParentLink[], first: ParentLink): string => {
  const who = telling.names(links.map(({ parent }) => parent))
  const are = links.length > 2 ? 'are each' : links.length > 1 ? 'are both' : 'is'
  const kind = first.kind === 'birth' ? '' : ` (${NOUN[first.kind].one})`
  return `${who} ${are} named as ${roleOf(links)} of ${telling.name(first.child)}${kind}; it is not settled`
}

const groupSentence = (
  telling: Telling,
  links: readonly ParentLink[],
  first: ParentLink,
): string => {
  if (first.standing === 'contested') return unsettled(telling, links, first)
  if (first.standing !== 'presumed' && first.standing !== 'disproved') {
    return agreed(telling, links, first)
  }
  const who = telling.names(links.map(({ parent }) => parent))
  const several = links.length > 1
  const role = `${roleOf(links)} of ${telling.name(first.child)}`
  return first.standing === 'presumed'
    ? `${who} ${several ? 'are' : 'is'} presumed to be ${role}`
    : `${who} ${several ? 'were' : 'was'} named as ${role}; that was disproved`
}

/** Contested links are told together whoever tells them: no account comes first. */
const groupKey = (telling: Telling, link: ParentLink): string =>
  link.standing === 'contested'
    ? `contested ${link.kind}`
    : [
        link.standing ?? 'agreed',
        link.kind,
        linkTime(telling, link),
        accountOf(telling, toldAs(link, linkTime(telling, link))),
      ].join('|')

const ownAccounts = (telling: Telling, links: readonly ParentLink[]): string[] =>
  links.flatMap((link) => {
    const account = accountPhrases(telling, toldAs(link, linkTime(telling, link)))
    return account.length > 0 ? [`${telling.name(link.parent)}: ${account.join('; ')}`] : []
  })

/** Who a child's parents and carers are, each kind apart, and what is not settled. Nothing about who is not there. */
export const describeParents = (
  telling: Telling,
  links: readonly Entry<'l', ParentLink>[],
): string[] => {
  const groups = new Map<string, ParentLink[]>()
  for (const [, link] of links) {
    const key = groupKey(telling, link)
    groups.set(key, [...(groups.get(key) ?? []), link])
  }
  return [...groups.values()].map((group) => {
    const [first] = group
    if (!first) return ''
    const words = groupSentence(telling, group, first)
    const told =
      first.standing === 'contested'
        ? [words, ...ownAccounts(telling, group)]
        : [words + accountOf(telling, toldAs(first, linkTime(telling, first)))]
    const notes = group.flatMap(({ note }) => note ?? [])
    return sentences(...told, ...notes)
  })
}
