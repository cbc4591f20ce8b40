import { prefixOf, type Id } from '@relational-practice/core'
import { personName } from './person-name.ts'
import type { Genogram } from '../schema/index.ts'

type Namer = (genogram: Genogram, id: Id) => string | undefined

const find = <T>(items: Readonly<Record<string, T>> | undefined, id: Id): T | undefined =>
  items && Object.hasOwn(items, id) ? items[id] : undefined

/** Names items of one collection by the people they are about. */
const named =
  <T>(
    itemsOf: (genogram: Genogram) => Readonly<Record<string, T>> | undefined,
    say: (item: T, name: (id: Id<'p'>) => string) => string,
  ): Namer =>
  (genogram, id) => {
    const item = find(itemsOf(genogram), id)
    return item && say(item, (person) => personName(genogram, person))
  }

const partnership = named(
  (genogram) => genogram.partnerships,
  ({ partners: [one, other] }, name) => `the partnership of ${name(one)} and ${name(other)}`,
)

const NAMERS: Readonly<Record<string, Namer>> = {
  p: (genogram, id) => find(genogram.people, id) && personName(genogram, `p-${id.slice(2)}`),
  u: partnership,
  e: (genogram, id) => {
    const event = find(genogram.partnershipEvents, id)
    const of = event && partnership(genogram, event.partnership)
    return of && `something that happened to ${of}`
  },
  l: named(
    (genogram) => genogram.parentLinks,
    ({ child, parent }, name) => `the link from ${name(child)} to ${name(parent)}`,
  ),
  mb: named(
    (genogram) => genogram.multipleBirths,
    ({ children }, name) => `the birth of ${children.map(name).join(' and ')}`,
  ),
  g: named(
    (genogram) => genogram.siblingGroups,
    ({ siblings }, name) => `the brothers and sisters ${siblings.map(name).join(', ')}`,
  ),
  w: named(
    (genogram) => genogram.pregnancies,
    ({ carrier }, name) => `a pregnancy of ${name(carrier)}`,
  ),
  h: named(
    (genogram) => genogram.healthMarks,
    ({ person }, name) => `a health mark of ${name(person)}`,
  ),
  hh: named(
    (genogram) => genogram.households,
    ({ name }) => name ?? 'a household',
  ),
  s: named(
    (genogram) => genogram.householdStays,
    ({ person }, name) => `where ${name(person)} lives or lived`,
  ),
  b: named(
    (genogram) => genogram.bonds,
    ({ between: [one, other] }, name) => `the bond between ${name(one)} and ${name(other)}`,
  ),
  x: named(
    (genogram) => genogram.harms,
    ({ harmed }, name) => `harm to ${name(harmed)}`,
  ),
  pl: named(
    (genogram) => genogram.placements,
    ({ child }, name) => `a placement of ${name(child)}`,
  ),
  pr: named(
    (genogram) => genogram.responsibilities,
    ({ child }, name) => `parental responsibility for ${name(child)}`,
  ),
  rs: named(
    (genogram) => genogram.restrictions,
    () => 'a limit on how parental responsibility may be used',
  ),
  m: named(
    (genogram) => genogram.migrations,
    ({ person }, name) => `a migration of ${name(person)}`,
  ),
  st: named(
    (genogram) => genogram.statements,
    ({ speaker }, name) => (speaker ? `words of ${name(speaker)}` : 'words somebody said'),
  ),
  k: named(
    (genogram) => genogram.callings,
    ({ by, of }, name) => `what ${name(by)} calls ${name(of)}`,
  ),
}

/** What to call an item of a genogram on the worker's screen: a person by name, the rest by what it is. */
export const itemName = (genogram: Genogram, id: Id): string | undefined =>
  NAMERS[prefixOf(id)]?.(genogram, id)
