import { entries, isCurrent, type Id, type PlainDate, type Span } from '@relational-practice/core'
import type { Genogram } from '../schema/index.ts'
import { fromGaps, type Gaps, type Unknown, type UnknownTopic } from './unknown.ts'

/** The end, or the beginning, of what may or may not go on that day. */
const ofDates = (
  item: Id,
  people: readonly Id<'p'>[],
  span: Span,
  asOf: PlainDate,
  topics: readonly [from: UnknownTopic, to: UnknownTopic],
): readonly Unknown[] => {
  if (isCurrent(span, asOf) !== 'cannot-tell') return []
  const isBegun = isCurrent({ from: span.from }, asOf) === 'yes'
  return [{ what: topics[isBegun ? 1 : 0], state: 'cannot-tell', people, item }]
}

/** The question marks about everything else, with whom each is about. */
export const unknownsOfItems = (genogram: Genogram, asOf: PlainDate): readonly Unknown[] => {
  const from = <T extends { readonly gaps?: Gaps | undefined }>(
    kind: string,
    items: readonly (readonly [Id, T])[],
    peopleOf: (item: T) => readonly (Id<'p'> | undefined)[],
    more: (id: Id, item: T, people: readonly Id<'p'>[]) => readonly Unknown[] = () => [],
  ): readonly Unknown[] =>
    items.flatMap(([id, item]) => {
      const people = peopleOf(item).filter((person) => person !== undefined)
      const source = { item: id, people, fields: item, gaps: item.gaps }
      return [...fromGaps(kind, source), ...more(id, item, people)]
    })
  return [
    ...from('partnership', entries(genogram.partnerships), (item) => item.partners),
    ...from('event', entries(genogram.partnershipEvents), ({ partnership }) => {
      return genogram.partnerships?.[partnership]?.partners ?? []
    }),
    ...from(
      'stay',
      entries(genogram.householdStays),
      ({ person }) => [person],
      (id, item, people) => ofDates(id, people, item, asOf, ['stay/from', 'stay/to']),
    ),
    ...from(
      'placement',
      entries(genogram.placements),
      ({ child }) => [child],
      (id, item, people) => [
        ...ofDates(id, people, item, asOf, ['placement/from', 'placement/to']),
        ...(item.legalBasis === undefined && item.gaps?.legalBasis === undefined
          ? [{ what: 'placement/legalBasis', state: 'not-recorded', people, item: id } as const]
          : []),
      ],
    ),
    ...from(
      'responsibility',
      entries(genogram.responsibilities),
      ({ child, holder }) => [child, holder],
      (id, item, people) => [
        ...ofDates(id, people, item, asOf, ['responsibility/from', 'responsibility/to']),
        ...(item.evidence === undefined && item.gaps?.evidence === undefined
          ? [{ what: 'responsibility/evidence', state: 'not-recorded', people, item: id } as const]
          : []),
      ],
    ),
    ...from('pregnancy', entries(genogram.pregnancies), ({ carrier }) => [carrier]),
    ...from('migration', entries(genogram.migrations), ({ person }) => [person]),
    ...from('bond', entries(genogram.bonds), ({ between }) => between),
    ...from(
      'harm',
      entries(genogram.harms),
      ({ harmed }) => [harmed],
      (id, { status }, people) =>
        status === undefined
          ? [{ what: 'harm/status', state: 'not-recorded', people, item: id }]
          : [],
    ),
    ...entries(genogram.multipleBirths).flatMap(([id, { children, zygosity }]) =>
      zygosity === undefined || zygosity === 'not-known'
        ? [
            {
              what: 'multiple-birth/zygosity' as const,
              state: zygosity ?? ('not-recorded' as const),
              people: children,
              item: id,
            },
          ]
        : [],
    ),
  ]
}
