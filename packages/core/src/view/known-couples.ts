import { itemsOf, type PlacedItem } from '../record/references.ts'
import type { RecordPlan } from '../record/schema-plan.ts'

const named = ({ value }: PlacedItem, field: string | undefined): readonly string[] =>
  [field && Reflect.get(Object(value), field)].flat().filter((each) => typeof each === 'string')

/**
 * Couples whom a reader sees as the parents of one child, neither of them named by a protection that
 * counts. That they are a couple tells no more of where either is: without it a branch of the family
 * would fall apart for nothing. The lines to the child are shown, and tell nothing of a home.
 */
export const knownCouples = (
  plan: RecordPlan,
  record: object,
  gone: ReadonlySet<string>,
  protectedOnes: ReadonlySet<string>,
): ReadonlySet<string> => {
  const childrenOf = new Map<string, Set<string>>()
  const items = [...itemsOf(plan, record)]
  for (const item of items) {
    const { parents, children } = item.collection.kin ?? {}
    const tellsHome = item.collection.reveals(Object(item.value)).includes('whereabouts')
    if (!parents || !children || gone.has(item.id) || tellsHome) continue
    for (const parent of named(item, parents)) {
      const known = childrenOf.get(parent) ?? new Set()
      childrenOf.set(parent, known)
      for (const child of named(item, children)) if (!gone.has(child)) known.add(child)
    }
  }
  const isKnown = (partners: readonly string[]): boolean => {
    const [one, other] = partners
    if (!one || !other || one === other || partners.length > 2) return false
    if (partners.some((each) => gone.has(each) || protectedOnes.has(each))) return false
    return [...(childrenOf.get(one) ?? [])].some((child) => childrenOf.get(other)?.has(child))
  }
  return new Set(
    items.filter((item) => isKnown(named(item, item.collection.kin?.partners))).map(({ id }) => id),
  )
}
