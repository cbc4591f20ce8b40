import type { Path } from '@relational-practice/core'
import { givesLife } from '../find/birth-links.ts'
import type { GenogramIndex } from '../find/index-genogram.ts'
import type { ParentLink, Person } from '../schema/index.ts'
import { atPeople } from './at-people.ts'

/** A link by which one person gave life to another, with both of them. */
export interface Descent {
  readonly link: ParentLink
  readonly parent: Person
  readonly child: Person
  /** Where a finding about the two stands. */
  readonly where: { readonly at: Path; readonly related: readonly Path[] }
}

/** Every link that gives life between two people of the record. */
export function* descentsIn(index: GenogramIndex): Generator<Descent> {
  for (const [childId, child] of index.people) {
    for (const [id, link] of index.parentLinksOf(childId)) {
      const parent = index.person(link.parent)
      if (!parent || link.parent === childId || !givesLife(link)) continue
      const where = { at: ['parentLinks', id], related: atPeople(childId, link.parent) }
      yield { link, parent, child, where }
    }
  }
}
