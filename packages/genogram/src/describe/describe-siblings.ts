import { compareText, entries, sortKeyOf, type Id } from '@relational-practice/core'
import { sentence } from '@relational-practice/core/wording'
import type { ParentLink, SiblingGroup } from '../schema/index.ts'
import { accountOf } from './account.ts'
import type { Telling } from './telling.ts'

const makesSiblings = ({ kind, standing }: ParentLink): boolean =>
  (kind === 'birth' || kind === 'adoptive') && standing !== 'contested' && standing !== 'disproved'

/**
 * Which children share which parents. Never "half": that would need to know of every parent, and a
 * reader may not be shown them all.
 */
const byParent = ({ index, names }: Telling): string[] => {
  const families = new Map<string, { readonly children: readonly Id<'p'>[]; parents: Id<'p'>[] }>()
  for (const [parent] of index.people) {
    const links = index.childLinksOf(parent).filter(([, link]) => makesSiblings(link))
    const children = [...new Set(links.map(([, { child }]) => child))].toSorted((a, b) =>
      compareText(sortKeyOf(index.person(a)?.born), sortKeyOf(index.person(b)?.born)),
    )
    if (children.length < 2) continue
    const family = families.get(children.join()) ?? { children, parents: [] }
    family.parents.push(parent)
    families.set(children.join(), family)
  }
  return [...families.values()].map(({ children, parents }) =>
    sentence(`${names(children)} are children of ${names(parents)}`),
  )
}

/** That people are brothers and sisters, though through whom is not recorded. */
export const describeSiblingGroup = (telling: Telling, group: SiblingGroup): string =>
  sentence(`${telling.names(group.siblings)} are siblings${accountOf(telling, group)}`)

/** Brothers and sisters: through whom, and groups whose parents are not recorded. */
export const describeSiblings = (telling: Telling): string[] => [
  ...byParent(telling),
  ...entries(telling.genogram.siblingGroups).map(([, group]) =>
    describeSiblingGroup(telling, group),
  ),
]
