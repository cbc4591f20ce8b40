import type { Id, PlainDate, View } from '@relational-practice/core'
import { listOf, onDate, phrase, sentence } from '@relational-practice/core/wording'
import { BOND_WORDS } from '../describe/describe-bond.ts'
import { householdName } from '../describe/describe-household.ts'
import { PARTNERSHIP_EVENT_WORDS } from '../describe/describe-partnership.ts'
import { PLACEMENT_WORDS } from '../describe/describe-placement.ts'
import { PREGNANCY_WORDS } from '../describe/describe-pregnancy.ts'
import { startTelling, type Telling } from '../describe/telling.ts'
import type { Genogram, PartnershipEvent } from '../schema/index.ts'
import { findLosses, type Loss, type LossTie } from './find-losses.ts'

const TIE: Readonly<Record<LossTie, string>> = {
  birth: 'parent',
  legal: 'parent by law',
  adoptive: 'adoptive parent',
  foster: 'foster carer',
  step: 'step-parent',
  guardian: 'guardian',
  kinship: 'kinship carer',
  donor: 'donor',
  surrogate: 'surrogate',
  social: 'parent in daily life',
  'contested-parent': 'named as parent, not settled',
  child: 'child',
  sibling: 'brother or sister',
  grandparent: 'grandparent',
  partner: 'partner',
  bond: 'somebody they had a bond with',
}

const partedWords = (how: PartnershipEvent['kind']): string =>
  how === 'ended' ? 'parted' : PARTNERSHIP_EVENT_WORDS[how]

const itemIn = <T>(items: Readonly<Record<string, T>> | undefined, id: Id): T | undefined =>
  items && Object.hasOwn(items, id) ? items[id] : undefined

const lossWords = (telling: Telling, person: Id<'p'>, { on, what, item }: Loss): string => {
  const { name, names, genogram } = telling
  const when = on && onDate(on)
  switch (what.kind) {
    case 'death':
      return phrase(
        name(what.of),
        `(${listOf(what.ties.map((tie) => TIE[tie]))})`,
        when ? `died ${when}` : 'has died',
      )
    case 'partner-parted':
      return phrase(names([person, what.from]), partedWords(what.how), when)
    case 'parents-parted':
      return phrase(names(what.parents), partedWords(what.how), when)
    case 'placed':
      return phrase('came to live', PLACEMENT_WORDS[what.placement], when)
    case 'child-placed':
      return phrase(name(what.child), 'came to live', PLACEMENT_WORDS[what.placement], when)
    case 'left-carers':
      return phrase('left', names(what.carers), when)
    case 'left-home': {
      const home = genogram.households?.[what.household]
      return phrase('left', home ? householdName(telling, home, []) : 'a home', when)
    }
    case 'left-country': {
      const move = itemIn(genogram.migrations, item)
      const { fromPlace, toPlace } = move ?? {}
      return phrase('moved', fromPlace && `from ${fromPlace}`, toPlace && `to ${toPlace}`, when)
    }
    case 'cut-off':
      return phrase(names([person, what.from]), 'are described as', BOND_WORDS.cutoff, when)
    case 'pregnancy':
      break
  }
  const pregnancy = itemIn(genogram.pregnancies, item)
  return phrase(name(pregnancy?.carrier ?? person), PREGNANCY_WORDS[what.outcome], when)
}

/**
 * What each person had lost by a day, a sentence for each of them, in order of time. What is recorded
 * is told and not weighed: how it was for anybody is theirs to say.
 */
export const lossesInWords = (
  view: View<Genogram>,
  { asOf }: { readonly asOf: PlainDate },
): readonly string[] => {
  const telling = startTelling(view, asOf)
  return findLosses(telling.genogram).map(({ person, losses }) => {
    const said = losses.map((loss) => lossWords(telling, person, loss))
    return sentence(`${telling.name(person)}: ${said.join('; ')}`)
  })
}
