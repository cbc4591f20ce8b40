import { entries } from '../record/entries.ts'
import type { Id } from '../record/id.ts'
import { itemsOf } from '../record/references.ts'
import { NEVER_SHARED, type RecordPlan } from '../record/schema-plan.ts'
import { channelOf } from '../sharing/channel-of.ts'
import type { Channel } from '../sharing/channel.ts'
import type { Found } from './check-view.ts'
import { isInForce, protectionsOf } from './coverage.ts'
import { sharingOf, type ViewOptions } from './own-sake.ts'
import { childMembersOf, isMeant, membersOf, peopleOf, type Reader } from './reader.ts'
import { risksOf } from './refused-reader.ts'

const linkedReaders = (record: object, people: readonly Id<'p'>[], asOf?: string): Found[] =>
  risksOf(record, asOf).flatMap(([id, { from, to }]) =>
    to
      .filter((each) => from !== undefined && people.includes(from) && people.includes(each))
      .map((each): Found => ({
        code: 'core/readers-linked-by-risk',
        path: ['riskRelations', id],
        params: { from: from ?? '', to: each },
      })),
  )

const channelFindings = (record: object, people: readonly Id<'p'>[]): Found[] => {
  const channels = Reflect.get(record, 'channels') as Record<Id<'chan'>, Channel> | undefined
  return people.flatMap((person): Found[] => {
    const answers: readonly string[] = Object.values(channelOf({ channels }, person))
    const isKnown = answers.some((answer) => answer === 'yes' || answer === 'no')
    const others = entries<Id<'chan'>, Channel>(channels)
      .filter(([, each]) => each.person === person)
      .flatMap(([, { alsoReadBy = [] }]) => alsoReadBy)
      .filter((other) => !people.includes(other))
    return [
      ...(isKnown
        ? []
        : [
            {
              code: 'core/channel-not-known',
              path: ['people', person],
              params: { person },
            } as const,
          ]),
      ...[...new Set(others)].map((by): Found => ({
        code: 'core/channel-read-by-others',
        path: ['people', person],
        params: { person, by },
      })),
    ]
  })
}

const protectionFindings = (
  record: object,
  reader: Reader,
  { asOf, today = asOf }: ViewOptions,
): Found[] =>
  protectionsOf(record)
    .filter(([, { from }]) => membersOf(reader).some((member) => isMeant(from, member)))
    .filter(([, protection]) => isInForce(protection, asOf))
    .flatMap(([id, { reviewOn, basis, setBy }]): Found[] => {
      const path = ['protections', id]
      return [
        ...(today !== undefined && reviewOn !== undefined && reviewOn <= today
          ? [{ code: 'core/protection-due-for-review', path } as const]
          : []),
        ...(basis === undefined || setBy === undefined
          ? [{ code: 'core/protection-without-decision', path } as const]
          : []),
      ]
    })

const childrenToldNothing = (plan: RecordPlan, record: object, reader: Reader): Found[] => {
  const told = new Set(
    [...itemsOf(plan, record)]
      .filter(({ collection }) => !NEVER_SHARED.includes(collection.name))
      .flatMap(({ value }) => sharingOf(value)?.toldTo?.map(({ person }) => person) ?? []),
  )
  const children = childMembersOf(reader).flatMap(({ people }) =>
    people === 'unknown' ? [] : people,
  )
  return children
    .filter((person) => !told.has(person))
    .map((person): Found => ({
      code: 'core/child-told-nothing',
      path: ['people', person],
      params: { person },
    }))
}

/** What there is to ask about the readers themselves, and about what protects others from them. */
export const readerFindings = (
  plan: RecordPlan,
  record: object,
  reader: Reader,
  options: ViewOptions,
): readonly Found[] => {
  const { asOf } = options
  const people = peopleOf(reader)
  return [
    ...linkedReaders(record, people, asOf),
    ...channelFindings(record, people),
    ...protectionFindings(record, reader, options),
    ...childrenToldNothing(plan, record, reader),
  ]
}
