import { compareText, sortKeyOf, type PartialDate } from '@relational-practice/core'

/** Someone among brothers and sisters, with what tells their place. */
export interface Sibling {
  readonly node: number
  readonly born: string | undefined
  /** Their recorded place, 1 for the oldest. */
  readonly order: number | undefined
}

/** A date of birth as a key to sort by; nothing where there is no date. */
export const bornOf = (date: PartialDate | undefined): string | undefined =>
  date === undefined ? undefined : sortKeyOf(date)

const byDate = (a: Sibling, b: Sibling): number =>
  compareText(a.born ?? '', b.born ?? '') || (a.order ?? 99) - (b.order ?? 99) || a.node - b.node

/**
 * Brothers and sisters from the oldest to the youngest: by date of birth, those without one put in
 * by their recorded place, or else at the end. Those born together stand together.
 */
export const inBirthOrder = (
  siblings: readonly Sibling[],
  bornTogether: readonly (readonly number[])[] = [],
): number[] => {
  const line = siblings.filter(({ born }) => born !== undefined).toSorted(byDate)
  const undated = siblings.filter(({ born }) => born === undefined).toSorted(byDate)
  for (const sibling of undated) {
    const { order } = sibling
    const place = order === undefined ? -1 : line.findIndex((next) => (next.order ?? 0) > order)
    line.splice(place < 0 ? line.length : place, 0, sibling)
  }
  let nodes = line.map(({ node }) => node)
  for (const together of bornTogether) {
    const here = nodes.filter((node) => together.includes(node))
    const [first] = here
    if (first === undefined || here.length < 2) continue
    nodes = nodes.flatMap((node) => (node === first ? here : here.includes(node) ? [] : [node]))
  }
  return nodes
}
