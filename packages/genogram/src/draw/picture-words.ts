import { entries, isIdOf, type Id, type Picture } from '@relational-practice/core'
import {
  listOf,
  sentence,
  sentences,
  bulletList,
  heading,
  type Block,
  timeOf,
} from '@relational-practice/core/wording'
import type { SheetList } from '@relational-practice/core/drawing'
import { describeBond } from '../describe/describe-bond.ts'
import { describeHarm } from '../describe/describe-harm.ts'
import { describeHealth } from '../describe/describe-health.ts'
import { householdName } from '../describe/describe-household.ts'
import { describeLife } from '../describe/describe-life.ts'
import { describeMigration } from '../describe/describe-migration.ts'
import { describeParents } from '../describe/describe-parents.ts'
import { describePartnership } from '../describe/describe-partnership.ts'
import { describePregnancy } from '../describe/describe-pregnancy.ts'
import { describeSiblingGroup } from '../describe/describe-siblings.ts'
import { describeTwins } from '../describe/describe-twins.ts'
import { perhapsAt } from '../describe/perhaps-at.ts'
import type { Telling } from '../describe/telling.ts'
import { drawnTies, type DrawnTie } from './drawn-ties.ts'
import type {
  ChildLine,
  GenogramLayout,
  LayoutNote,
  PartnerLine,
  Placed,
} from '../layout/genogram-layout.ts'

const personWords = (telling: Telling, { id }: Placed<'p'>): string => {
  const person = telling.index.person(id)
  if (!person) return ''
  const name = telling.name(id)
  return sentences(
    ...describeLife(telling, id, person),
    person.genderInOwnWords && `Gender in own words: “${person.genderInOwnWords}”`,
    person.interpreterNeeded && `${name} needs an interpreter`,
    telling.kinshipFrom &&
      telling.kin.has(id) &&
      `To ${telling.name(telling.kinshipFrom)}: ${telling.kin.get(id)}`,
    telling.genogram.indexPeople?.includes(id) && 'This genogram is about them',
  )
}

const partnerWords = (telling: Telling, { partnership: id, partners }: PartnerLine): string => {
  const partnership = id && telling.genogram.partnerships?.[id]
  return id && partnership
    ? describePartnership(telling, id, partnership)
    : sentence(`${telling.names(partners)} are joined by a line for a child`)
}

/** Everything drawn above one child is told together, so that contested parents stand side by side. */
const parentWords = (telling: Telling, lines: readonly ChildLine[]): string[] => {
  const { parentLinks } = telling.genogram
  const byChild = new Map<string, Set<Id<'l'>>>()
  for (const { child, links } of lines) {
    byChild.set(child, new Set([...(byChild.get(child) ?? []), ...links]))
  }
  return [...byChild.values()].flatMap((links) =>
    describeParents(
      telling,
      [...links].flatMap((id) => {
        const link = parentLinks?.[id]
        return link ? [[id, link] as const] : []
      }),
    ),
  )
}

const siblingWords = (telling: Telling, lines: readonly ChildLine[]): string[] => {
  const drawn = new Set<string>(
    lines.filter(({ kind }) => kind === 'siblings').map(({ child }) => child),
  )
  return entries(telling.genogram.siblingGroups)
    .filter(([, { siblings }]) => siblings.some((sibling) => drawn.has(sibling)))
    .map(([, group]) => describeSiblingGroup(telling, group))
}

const householdWords = (telling: Telling, { households }: GenogramLayout): string[] => {
  const residents = new Map<Id<'hh'>, Id<'p'>[]>()
  for (const { id, people } of households)
    residents.set(id, [...(residents.get(id) ?? []), ...people])
  return [...residents].map(([id, people]) => {
    const perhaps = perhapsAt(telling, id)
    const certain = people.filter((person) => !perhaps.has(person))
    const name = householdName(telling, telling.genogram.households?.[id] ?? {}, certain)
    const who = [
      ...certain.map(telling.name),
      ...people
        .filter((person) => perhaps.has(person))
        .map((person) => `perhaps ${telling.name(person)}`),
    ]
    return sentence(`${name}: ${listOf(who)}`)
  })
}

const tieWords = (telling: Telling, { bond, harm }: DrawnTie): string[] => [
  ...(bond ? [describeBond(telling, bond)] : []),
  ...(harm ? [describeHarm(telling, harm)] : []),
]

const NOTE: Readonly<Record<LayoutNote['problem'], string>> = {
  'partners-on-different-rows': 'Drawn on different rows, though they are of one generation',
  'parents-not-above': 'Drawn with a child not below every parent',
  'partners-apart': 'Drawn apart, though a line joins them',
  'not-where-pinned': 'Could not stand where a hand had put them',
}

const peopleOf = ({ genogram }: Telling, id: Id): readonly Id<'p'>[] => {
  if (isIdOf('p', id)) return [id]
  if (isIdOf('u', id)) return genogram.partnerships?.[id]?.partners ?? []
  const link = isIdOf('l', id) ? genogram.parentLinks?.[id] : undefined
  return link ? [link.parent, link.child] : []
}

const noteWords = (telling: Telling, { problem, about }: LayoutNote): string => {
  const people = about.flatMap((id) => peopleOf(telling, id))
  return sentence(`${NOTE[problem]}: ${telling.names([...new Set(people)])}`)
}

/** What of a picture is not as one would expect it, and where more could be drawn. */
export const howItIsDrawn = (layout: GenogramLayout, telling: Telling): readonly string[] => [
  ...layout.notes.map((note) => noteWords(telling, note)),
  ...layout.more.map(({ person }) =>
    sentence(`${telling.name(person)} has more relatives, who are not drawn`),
  ),
]

/** The people and ties of a picture in words: what is drawn, and nothing that is not. */
export const pictureWords = (
  layout: GenogramLayout,
  telling: Telling,
  lists: readonly SheetList[],
): Picture['words'] => {
  const { genogram } = telling
  const drawn = new Set(layout.people.map(({ id }) => id))
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['People in the picture', layout.people.map((placed) => personWords(telling, placed))],
    ['Partners', layout.partnerLines.map((line) => partnerWords(telling, line))],
    [
      'Parents and children',
      [
        ...parentWords(telling, layout.childLines),
        ...siblingWords(telling, layout.childLines),
        ...layout.twins.flatMap(({ id }) => {
          const birth = genogram.multipleBirths?.[id]
          return birth ? [describeTwins(telling, birth)] : []
        }),
        ...layout.pregnancies.flatMap(({ id }) => {
          const pregnancy = genogram.pregnancies?.[id]
          return pregnancy ? [describePregnancy(telling, pregnancy)] : []
        }),
      ],
    ],
    ['Who lives together', householdWords(telling, layout)],
    [
      'Moves',
      entries(genogram.migrations).flatMap(([, move]) =>
        drawn.has(move.person) ? (describeMigration(telling, move) ?? []) : [],
      ),
    ],
    [
      'Health',
      entries(genogram.healthMarks).flatMap(([, mark]) =>
        drawn.has(mark.person) && timeOf(mark, telling.asOf) !== 'to-come'
          ? [describeHealth(telling, mark)]
          : [],
      ),
    ],
    [
      'How people are with each other',
      drawnTies(layout, telling).flatMap((tie) => tieWords(telling, tie)),
    ],
    ...lists.map(({ title, items }) => [title, items] as const),
    ['How it is drawn', howItIsDrawn(layout, telling)],
  ]
  const blocks = parts.flatMap(([title, items]): Block[] =>
    items.length > 0 ? [heading(3, title), bulletList(items)] : [],
  )
  return { type: 'root', children: blocks }
}
