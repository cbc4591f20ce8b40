import { entries, mergeFields, union, type Id } from '@relational-practice/core'
import {
  ecomapRecord,
  type Ecomap,
  type ParentLink,
  type Partnership,
  type Tie,
} from '../schema/index.ts'

/** What both may list, and the one that is made of them lists together. */
const LISTS = ['accordingTo', 'disputedBy', 'support'] as const

/** What is made for the one item by mergeFields and not compared. */
const APART: readonly string[] = [...LISTS, 'sharing', 'gaps']

/** What a tie, a parent link and a partnership have in common. */
type Account = Pick<Tie, 'accordingTo' | 'disputedBy' | 'sharing'>

const isAlike = (one: object, other: object): boolean =>
  Object.entries(one).every(([name, value]) => {
    if (APART.includes(name) || !Object.hasOwn(other, name)) return true
    return JSON.stringify(value) === JSON.stringify(Reflect.get(other, name))
  })

const listed = (of: object, name: string): readonly unknown[] | undefined => Reflect.get(of, name)

const united = <T extends Account>(one: T, other: T): T => {
  const fields = mergeFields(one, other, [], [])
  for (const name of LISTS) {
    const all = union(listed(one, name), listed(other, name))
    if (all.length > 0) Reflect.set(fields, name, all)
  }
  return fields
}

/**
 * After a merge two items may tell the same: they become one with both accounts. Two of which each says
 * something else, another quality or other evidence, stay two, for somebody to look at.
 */
const uniteIn = <K extends Id, T extends Account>(
  draft: Ecomap,
  items: Readonly<Record<K, T>> | undefined,
  sameAs: (item: T) => string,
): void => {
  if (!items) return
  const first = new Map<string, (readonly [K, T])[]>()
  for (const [id, item] of entries(items)) {
    const key = sameAs(item)
    const others = first.get(key) ?? []
    const match = others.find(([, each]) => isAlike(each, item))
    if (!match) {
      first.set(key, [...others, [id, item]])
      continue
    }
    const one = united(match[1], item)
    first.set(
      key,
      others.map((each) => (each === match ? [match[0], one] : each)),
    )
    Reflect.set(items, match[0], one)
    ecomapRecord.replaceId(draft, id, match[0])
  }
}

const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts)

/** Makes one of ties, parent links and partnerships that a merge made alike. What is over stays apart from what goes on. */
export const uniteAlike = (draft: Ecomap): void => {
  uniteIn(draft, draft.ties, ({ between, quality, from, to }: Tie) =>
    keyOf(...between, quality, from, to),
  )
  uniteIn(draft, draft.parentLinks, ({ parent, child, kind, standing, from, to }: ParentLink) =>
    keyOf(parent, child, kind, standing, from, to),
  )
  uniteIn(draft, draft.partnerships, ({ partners, kind, from, to }: Partnership) =>
    keyOf(...partners, kind, from, to),
  )
}
