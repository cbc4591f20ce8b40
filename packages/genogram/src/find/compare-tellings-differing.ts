import { compareText, entries, type Id } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'

/** What two people tell of the same people, where it is not the same. */
export interface DifferingTellings {
  readonly about: 'parents-by-birth' | 'partnership' | 'bond'
  /** The child, or the two people it is between. */
  readonly people: readonly Id<'p'>[]
  /** What only the one tells of them. */
  readonly byOne: readonly Id[]
  /** What only the other tells of them. */
  readonly byOther: readonly Id[]
}

interface Claim {
  readonly id: Id
  readonly about: DifferingTellings['about']
  readonly people: readonly Id<'p'>[]
  readonly accordingTo: readonly Id<'p'>[]
}

/** Everything of which another person may tell another thing: who the parents are, how two people are. */
const claimsIn = (genogram: Genogram): readonly Claim[] => [
  ...entries(genogram.parentLinks)
    .filter(([, { kind }]) => kind === 'birth')
    .map(([id, { child, accordingTo = [] }]): Claim => ({
      id,
      about: 'parents-by-birth',
      people: [child],
      accordingTo,
    })),
  ...entries(genogram.partnerships).map(([id, { partners, accordingTo = [] }]): Claim => ({
    id,
    about: 'partnership',
    people: partners.toSorted(compareText),
    accordingTo,
  })),
  ...entries(genogram.bonds).map(([id, { between, accordingTo = [] }]): Claim => ({
    id,
    about: 'bond',
    people: between.toSorted(compareText),
    accordingTo,
  })),
]

/**
 * Where each of two people tells something of the same people that the other does not: another
 * parent by birth, another partnership or another bond of the same two. It may be that they differ,
 * or that each tells a part.
 */
export const differingTellings = (
  genogram: Genogram,
  one: Id<'p'>,
  other: Id<'p'>,
): readonly DifferingTellings[] => {
  const groups = new Map<string, Claim[]>()
  for (const claim of claimsIn(genogram)) {
    const key = [claim.about, ...claim.people].join(' ')
    const known = groups.get(key)
    if (known) known.push(claim)
    else groups.set(key, [claim])
  }
  const onlyBy = (claims: readonly Claim[], teller: Id<'p'>, silent: Id<'p'>): readonly Id[] =>
    claims
      .filter(({ accordingTo: told }) => told.includes(teller) && !told.includes(silent))
      .map(({ id }) => id)
  return [...groups.values()].flatMap((claims): readonly DifferingTellings[] => {
    const [first] = claims
    const byOne = onlyBy(claims, one, other)
    const byOther = onlyBy(claims, other, one)
    if (!first || byOne.length === 0 || byOther.length === 0) return []
    return [{ about: first.about, people: first.people, byOne, byOther }]
  })
}
