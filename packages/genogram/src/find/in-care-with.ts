import { entries, overlapOf, type Answer, type Id, type Span } from '@relational-practice/core'
import { stands } from './birth-links.ts'
import type { Genogram } from '../schema/index.ts'
import type { GenogramIndex } from './index-genogram.ts'

type Person = Id<'p'>

/** With whom somebody shared a carer, and whether at one time. */
export interface SharedCare {
  readonly carers: readonly Person[]
  readonly atOneTime: 'yes' | 'cannot-tell'
}

interface Care extends Span {
  readonly child: Person
  readonly carer: Person
  readonly isFostering: boolean
}

const caresIn = (genogram: Genogram): readonly Care[] => [
  ...entries(genogram.parentLinks)
    .filter(([, link]) => (link.kind === 'foster' || link.kind === 'kinship') && stands(link))
    .map(([, { child, parent: carer, kind, from, to }]) => ({
      child,
      carer,
      isFostering: kind === 'foster',
      from,
      to,
    })),
  ...entries(genogram.placements)
    .filter(([, { kind }]) => kind === 'foster' || kind === 'kinship')
    .flatMap(([, { child, carers = [], kind, from, to }]) =>
      carers.map((carer) => ({ child, carer, isFostering: kind === 'foster', from, to })),
    ),
]

/** Two that have no end go on side by side, as both are recorded. */
const atOneTime = (one: Span, other: Span): Answer =>
  one.to === undefined && other.to === undefined ? 'yes' : overlapOf(one, other)

const OWN: readonly string[] = ['birth', 'legal', 'adoptive']

/**
 * Who was in foster or kinship care with the same people as somebody, or is a child of their foster
 * carers, or was fostered with their parents. A kinship carer's own children are relatives and no
 * siblings. Those whose times certainly differ are left out.
 */
export const inCareWith = (
  genogram: Genogram,
  index: GenogramIndex,
  person: Person,
): ReadonlyMap<Person, SharedCare> => {
  const cares = caresIn(genogram)
  const found = new Map<Person, { carers: Set<Person>; answers: Set<Answer> }>()
  const add = (other: Person, carer: Person, answer: Answer): void => {
    if (other === person || answer === 'no') return
    const { carers, answers } = found.get(other) ?? { carers: new Set(), answers: new Set() }
    found.set(other, { carers: carers.add(carer), answers: answers.add(answer) })
  }
  const parents = index
    .parentLinksOf(person)
    .filter(([, link]) => OWN.includes(link.kind) && stands(link))
    .map(([, { parent }]) => parent)
  for (const own of cares.filter(({ child }) => child === person)) {
    for (const other of cares)
      if (other.carer === own.carer) add(other.child, own.carer, atOneTime(own, other))
    const children = index.childLinksOf(own.carer).filter(([, { kind }]) => OWN.includes(kind))
    // Whether a carer's own child lived there then is not told by being their child.
    if (own.isFostering)
      for (const [, link] of children) if (stands(link)) add(link.child, own.carer, 'cannot-tell')
  }
  for (const { child, carer, isFostering } of cares)
    if (isFostering && parents.includes(carer)) add(child, carer, 'cannot-tell')
  return new Map(
    [...found].map(([other, { carers, answers }]) => [
      other,
      { carers: [...carers].toSorted(), atOneTime: answers.has('yes') ? 'yes' : 'cannot-tell' },
    ]),
  )
}
