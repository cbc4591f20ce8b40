import { asSchema } from '../schema-reading.ts'
import { wholeKinds } from './whole-kinds.ts'
import { couldMean, type Somebody } from './readers.ts'
import { isPerson, list, named, refers, values, type Item, type Values } from './record-items.ts'

/** Who is covered by the protections that count for a reader, and of what. */
export interface Covered {
  readonly covered: readonly { readonly person: string; readonly kind: string }[]
  /** Whom the protections themselves name. */
  readonly namedOnes: ReadonlySet<string>
  /** Those through whom a home would be known. */
  readonly near: ReadonlySet<string>
}

/** Whether somebody is covered of one of these. */
export const isCoveredOf = (
  { covered }: Pick<Covered, 'covered'>,
  people: Iterable<string>,
  kinds: readonly string[],
): boolean =>
  [...people].some((one) =>
    covered.some(({ person, kind }) => person === one && kinds.includes(kind)),
  )

/** Finds whom protections cover: those they name, their nearest kin, and who shares a home that must not be known. */
export const coveredFor = (
  record: Values,
  items: readonly Item[],
  about: ReadonlyMap<string, ReadonlySet<string>>,
  members: readonly Somebody[],
): Covered => {
  const readersNamed = members.flatMap(({ people }) => (people === 'unknown' ? [] : people))
  const others = items.filter(({ id }) => !isPerson(id))
  const kin = items.flatMap(({ value, collection }) => {
    const fields = asSchema(collection.item['x-kin'])
    const ended = typeof fields['ended'] === 'string' && value[fields['ended']] !== undefined
    return [
      {
        parents: named(value, fields['parents']),
        children: named(value, fields['children']),
        siblings: named(value, fields['siblings']),
        together: named(value, fields['together']),
        partners: ended ? [] : named(value, fields['partners']),
      },
    ]
  })
  const childrenOf = (person: string): string[] =>
    kin.flatMap(({ parents, children }) => (parents.includes(person) ? children : []))
  const nearest = (person: string): string[] => [
    ...childrenOf(person),
    ...kin.flatMap(({ siblings }) => (siblings.includes(person) ? siblings : [])),
    ...kin.flatMap(({ partners }) => (partners.includes(person) ? partners : [])),
    ...kin.flatMap(({ together }) => (together.includes(person) ? together : [])),
    ...kin.flatMap(({ parents }) =>
      parents.flatMap((parent) => {
        const brood = childrenOf(parent)
        return brood.includes(person) ? brood : []
      }),
    ),
  ]
  const isSelf = ({ people }: Somebody, person: string): boolean =>
    people !== 'unknown' && people.length === 1 && people.includes(person)
  const covered: { person: string; kind: string; from: string[] }[] = []
  const namedOnes = new Set<string>()
  for (const [, protection] of values(record, 'protections')) {
    const [who, from, what] = [protection['who'], protection['from'], protection['what']].map(list)
    const all =
      protection['coversOnlyThem'] === true ? who : who?.flatMap((one) => [one, ...nearest(one)])
    for (const person of all ?? []) {
      if (from?.includes(person)) continue
      const hits = members.some(
        (member) => couldMean(from ?? [], member) && !isSelf(member, person),
      )
      if (!hits) continue
      for (const kind of what ?? []) covered.push({ person, kind, from: from ?? [] })
      for (const one of who ?? []) namedOnes.add(one)
    }
  }
  const first = [...covered]
  const isCovered = (person: string, kinds: readonly string[], among = covered): boolean =>
    among.some((each) => each.person === person && kinds.includes(each.kind))

  // Those through whom a home would be known.
  const near = new Set<string>()
  const homes = new Set<string>()
  for (const item of items) {
    const because = first.filter(
      ({ person, kind }) => kind === 'whereabouts' && about.get(item.id)?.has(person),
    )
    if (because.length === 0) continue
    const whole = wholeKinds(item).includes('whereabouts')
    for (const { value, kinds } of refers(item)) {
      if (!whole && !kinds.includes('whereabouts')) continue
      const to = String(value)
      if (!isPerson(to)) homes.add(to)
      else if (!readersNamed.includes(to) && !namedOnes.has(to)) {
        const counting = because.filter(({ from }) => !from.includes(to))
        if (counting.length > 0) near.add(to)
        if (isCovered(to, ['whereabouts'], first)) continue
        for (const { from } of counting) covered.push({ person: to, kind: 'whereabouts', from })
      }
    }
  }
  for (const item of others) {
    const references = refers(item).map(({ value }) => String(value))
    if (!references.some((to) => homes.has(to))) continue
    for (const to of references) {
      if (isPerson(to) && !readersNamed.includes(to) && !namedOnes.has(to)) near.add(to)
    }
  }
  return { covered, namedOnes, near }
}
