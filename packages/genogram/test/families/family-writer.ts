import type { Id } from '@relational-practice/core'
import type {
  Bond,
  Genogram,
  Harm,
  HealthMark,
  ParentLink,
  Partnership,
  PartnershipEvent,
  Person,
  Pregnancy,
  Responsibility,
} from '../../src/schema/index.ts'

type P = Id<'p'>
type Happened = readonly [kind: PartnershipEvent['kind'], on: string]
type Move = NonNullable<Genogram['migrations']>[Id<'m'>]

/** Writes an invented family down, one short call for each thing known; ids are counted. */
export interface FamilyWriter {
  readonly record: Genogram
  /** Somebody; without a name where it is empty. */
  person(name: string, gender?: Person['gender'], born?: string, more?: Partial<Person>): P
  couple(a: P, b: P, what: Partial<Partnership>, ...events: readonly Happened[]): void
  /** Every child is a child of every parent. */
  links(
    kind: ParentLink['kind'],
    parents: readonly P[],
    children: readonly P[],
    more?: Partial<ParentLink>,
  ): void
  bornTogether(zygosity: 'identical' | 'fraternal', ...children: P[]): void
  siblings(...people: P[]): void
  home(name: string | undefined, ...people: readonly P[]): void
  /** Some nights of each week, in a home that is there already or is new. */
  sharedHome(name: string, nightsPerWeek: number, ...people: readonly P[]): void
  moved(person: P, move: Omit<Move, 'person'>): void
  calls(by: P, of: P, word: string): void
  bond(kind: Bond['kind'], a: P, b: P, more?: Partial<Bond>): void
  harm(harm: Harm): void
  health(person: P, area: HealthMark['area'], more?: Partial<HealthMark>): void
  pregnancy(carrier: P, outcome: Pregnancy['outcome'], more?: Partial<Pregnancy>): void
  responsible(child: P, ...held: readonly Omit<Responsibility, 'child'>[]): void
}

const put = <X extends string, T>(items: Record<Id<X>, T>, prefix: X, item: T): Id<X> => {
  const id: Id<X> = `${prefix}-${Object.keys(items).length + 1}`
  items[id] = item
  return id
}

/** Begins a family. */
export const startFamily = (id: string): FamilyWriter => {
  const record: Genogram = { kind: 'genogram', schemaVersion: 1, id: `r-${id}` }
  const homes = new Map<string, Id<'hh'>>()
  const homeOf = (name: string | undefined): Id<'hh'> => {
    const known = name === undefined ? undefined : homes.get(name)
    if (known) return known
    const home = put((record.households ??= {}), 'hh', name === undefined ? {} : { name })
    if (name !== undefined) homes.set(name, home)
    return home
  }
  return {
    record,
    person: (name, gender, born, more) =>
      put((record.people ??= {}), 'p', {
        ...(name && { name }),
        ...(gender && { gender, genderBasis: 'said' }),
        ...(born && { born }),
        ...more,
      }),
    couple: (a, b, what, ...events) => {
      const partnership = put((record.partnerships ??= {}), 'u', { partners: [a, b], ...what })
      for (const [kind, on] of events) {
        put((record.partnershipEvents ??= {}), 'e', { partnership, kind, on })
      }
    },
    links: (kind, parents, children, more) => {
      for (const child of children) {
        for (const parent of parents) {
          put((record.parentLinks ??= {}), 'l', { child, parent, kind, ...more })
        }
      }
    },
    bornTogether: (zygosity, ...children) => {
      put((record.multipleBirths ??= {}), 'mb', { children, zygosity })
    },
    siblings: (...siblings) => {
      put((record.siblingGroups ??= {}), 'g', { siblings })
    },
    home: (name, ...people) => {
      const household = homeOf(name)
      for (const person of people) put((record.householdStays ??= {}), 's', { household, person })
    },
    sharedHome: (name, nightsPerWeek, ...people) => {
      const household = homeOf(name)
      for (const person of people) {
        const stay = { household, person, partOfTheTime: true, nightsPerWeek }
        put((record.householdStays ??= {}), 's', stay)
      }
    },
    moved: (person, move) => {
      put((record.migrations ??= {}), 'm', { person, ...move })
    },
    calls: (by, of, word) => {
      put((record.callings ??= {}), 'k', { by, of, word })
    },
    bond: (kind, a, b, more) => {
      put((record.bonds ??= {}), 'b', { between: [a, b], kind, ...more })
    },
    harm: (harm) => {
      put((record.harms ??= {}), 'x', harm)
    },
    health: (person, area, more) => {
      put((record.healthMarks ??= {}), 'h', { person, area, ...more })
    },
    pregnancy: (carrier, outcome, more) => {
      put((record.pregnancies ??= {}), 'w', { carrier, outcome, ...more })
    },
    responsible: (child, ...held) => {
      for (const each of held) put((record.responsibilities ??= {}), 'pr', { child, ...each })
    },
  }
}
