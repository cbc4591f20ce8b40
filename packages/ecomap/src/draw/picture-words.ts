import type { ParentKind } from '@relational-practice/core/drawing'
import { prefixOf, type Id, type Picture } from '@relational-practice/core'
import {
  bulletList,
  heading,
  listOf,
  sentence,
  sentences,
  table,
  type Block,
} from '@relational-practice/core/wording'
import { PARENT_WORDS, PARTNER_WORDS } from '../describe/describe-kin.ts'
import { describeTie } from '../describe/describe-tie.ts'
import type { Telling } from '../describe/telling.ts'
import { tieRow, TIE_HEADINGS } from '../document/ties-table.ts'
import { domainName } from '../find/names.ts'
import type { EcomapLayout, LayoutNote } from '../layout/ecomap-layout.ts'

const NOTE: Readonly<Record<LayoutNote['problem'], string>> = {
  'no-place-for-tie': 'Not drawn, since one end has no place in this picture',
  'kin-not-drawn':
    'Not drawn, since of two who are related one does not stand over or beside the other',
  'kin-not-used': 'What was given of who is related was not used',
  'places-not-used': 'The places that were given were not used',
  'left-out-when-we-leave': 'Left out, since their work ends when ours does',
}

const isMember = (id: Id): id is Id<'p'> => prefixOf(id) === 'p'

const isSystemId = (id: Id): id is Id<'sy'> => prefixOf(id) === 'sy'

const noteWords = (telling: Telling, { problem, about }: LayoutNote): string => {
  const things = about.map((id) => {
    if (isSystemId(id)) return telling.end(id)
    if (isMember(id)) return telling.name(id)
    const tie = telling.index.ties.find(([each]) => each === id)?.[1]
    return tie ? `the tie of ${tie.between.map(telling.end).join(' and ')}` : id
  })
  return sentence(things.length > 0 ? `${NOTE[problem]}: ${listOf(things)}` : NOTE[problem])
}

const middleWords = (telling: Telling, { household, members, linesOf }: EcomapLayout): string[] => {
  const home = household.id ? [`The circle is ${telling.end(household.id)}`] : []
  return [
    ...home.map(sentence),
    ...members.map(({ id, letters, isSubject }) =>
      sentences(
        telling.name(id),
        linesOf === undefined && `Lines of their own are marked ${letters}`,
        linesOf === id && 'Every line to the middle is their own',
        isSubject && 'The map is about them',
      ),
    ),
  ]
}

/** The lines between members, once each. */
const kinWords = ({ name, names }: Telling, { kin }: EcomapLayout): readonly string[] => [
  ...new Set(
    kin.map((line) => {
      if (line.what === 'partners') {
        const what = line.kind === 'other' ? 'partners' : PARTNER_WORDS[line.kind]
        return sentence(`${names(line.partners)} ${line.parted ? 'were' : 'are'} ${what}`)
      }
      const whose = `${KIN_PARENT_WORDS[line.kind]} of ${name(line.child)}`
      const who = line.parents.map((id) => `${name(id)} is ${whose}`)
      const told = listOf(who)
      return line.standing === 'settled'
        ? sentence(told)
        : sentence(`${told}, which is ${line.standing}`)
    }),
  ),
]

const KIN_PARENT_WORDS: Readonly<Record<ParentKind, string>> = {
  ...PARENT_WORDS,
  donor: 'a donor',
  surrogate: 'a surrogate',
}

/** The people, systems and ties of a picture in words: what is drawn, as a list and as a table, and nothing that is not. */
export const pictureWords = (layout: EcomapLayout, telling: Telling): Picture['words'] => {
  const ties = layout.ties.flatMap(({ id }) => telling.ecomap.ties?.[id] ?? [])
  const systems = layout.systems.map(({ id }) => {
    const system = telling.index.system(id)
    const name = telling.end(id)
    const kind = system && domainName(system)
    return sentence(kind === undefined || kind === name ? name : `${name}: ${kind}`)
  })
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['In the middle', middleWords(telling, layout)],
    ['How they are related', kinWords(telling, layout)],
    ['Around it', systems],
    ['The lines', ties.map((tie) => describeTie(telling, tie))],
    ['How it is drawn', layout.notes.map((note) => noteWords(telling, note))],
  ]
  const blocks = parts.flatMap(([title, items]): Block[] =>
    items.length > 0 ? [heading(3, title), bulletList(items)] : [],
  )
  const rows = ties.map((tie) => tieRow(telling, tie))
  return {
    type: 'root',
    children:
      rows.length > 0
        ? [...blocks, heading(3, 'The lines as a table'), table([TIE_HEADINGS, ...rows])]
        : blocks,
  }
}
