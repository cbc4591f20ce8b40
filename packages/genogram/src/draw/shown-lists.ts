import { entries, formatPartialDate, type View } from '@relational-practice/core'
import type { SheetList } from '@relational-practice/core/drawing'
import { AUTHORITY, listOf, sentences } from '@relational-practice/core/wording'
import { describeHarm } from '../describe/describe-harm.ts'
import { BORN_BASIS, describeLife } from '../describe/describe-life.ts'
import { describeResponsibility } from '../describe/describe-responsibility.ts'
import { ALLEGATIONS } from '../describe/telling-sections.ts'
import type { Telling } from '../describe/telling.ts'
import { findParentalResponsibility } from '../find/find-parental-responsibility.ts'
import { unknownsInWords } from '../find/unknowns-in-words.ts'
import type { Genogram } from '../schema/index.ts'
import { peopleInOrder } from '../show/item-numbers.ts'
import type { ShownList } from '../show/purposes.ts'

interface Listing {
  readonly view: View<Genogram>
  readonly telling: Telling
}

const everyone = ({ telling }: Listing): string[] =>
  peopleInOrder(telling.genogram, telling.index).flatMap((id) => {
    const person = telling.index.person(id)
    if (!person) return []
    const basis = person.born && person.bornBasis && BORN_BASIS[person.bornBasis]
    return [telling.numbered(id, sentences(...describeLife(telling, id, person), basis))]
  })

/** For each child, who certainly or perhaps has responsibility on the day. */
const holders = ({ telling }: Listing): string[] => {
  const { genogram, index, asOf } = telling
  return peopleInOrder(genogram, index).flatMap((child) => {
    const { held } = findParentalResponsibility(genogram, child, { asOf })
    const who = held.flatMap(({ holder, authority, state }): string[] => {
      const name = holder ? telling.name(holder) : authority && AUTHORITY
      if (!name || state === 'ended' || state === 'not-yet') return []
      return [state === 'holds' ? name : `perhaps ${name}`]
    })
    const words = `For ${telling.name(child)}: ${listOf([...new Set(who)])}`
    return who.length === 0 ? [] : [sentences(words)]
  })
}

const responsibilities = ({ telling }: Listing): string[] =>
  entries(telling.genogram.responsibilities).flatMap(([id, held]) => {
    const words = describeResponsibility(telling, id, held)
    return words ? [telling.numbered(id, words)] : []
  })

const allegations = ({ telling }: Listing): string[] =>
  entries(telling.genogram.harms).map(([id, harm]) =>
    telling.numbered(id, describeHarm(telling, harm)),
  )

const recorded = ({ telling }: Listing): string[] => {
  const { madeOn, madeBy, madeWith } = telling.genogram
  const parts = [
    madeOn && `on ${formatPartialDate(madeOn)}`,
    madeBy && `by ${madeBy}`,
    madeWith && `with ${telling.names(madeWith)}`,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? [sentences(`Recorded ${parts.join(' ')}`)] : []
}

const LISTS: Readonly<
  Record<
    ShownList,
    (listing: Listing) => { readonly title: string; readonly items: readonly string[] }
  >
> = {
  people: (listing) => ({ title: 'Everyone', items: everyone(listing) }),
  responsibility: (listing) => ({
    title: 'Who has parental responsibility',
    items: listing.telling.showing.numbered ? responsibilities(listing) : holders(listing),
  }),
  allegations: (listing) => ({
    title: ALLEGATIONS,
    items: allegations(listing),
  }),
  questions: ({ view, telling }) => ({
    title: 'What we do not know yet',
    items: unknownsInWords(view, { asOf: telling.asOf }),
  }),
  recorded: (listing) => ({ title: 'Who recorded this', items: recorded(listing) }),
}

/** What a purpose says in words under the drawing; a list with nothing in it does not stand there. */
export const shownLists = (view: View<Genogram>, telling: Telling): readonly SheetList[] => {
  return telling.showing.lists
    .map((list) => LISTS[list]({ view, telling }))
    .filter(({ items }) => items.length > 0)
}

/** Of those, what sentences do not tell anyhow: numbered sentences are lists themselves. */
export const listsBeyondSections = (
  view: View<Genogram>,
  { showing, ...telling }: Telling,
): readonly SheetList[] => {
  const lists = showing.numbered
    ? showing.lists.filter((list) => list === 'questions')
    : showing.lists
  return shownLists(view, { ...telling, showing: { ...showing, lists } })
}
