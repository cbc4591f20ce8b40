import { formatPartialDate, type Id, type PlainDate, type View } from '@relational-practice/core'
import { AUTHORITY, sentences } from '@relational-practice/core/wording'
import { describeResponsibility } from '../describe/describe-responsibility.ts'
import { startTellingAll, type Telling } from '../describe/telling.ts'
import type { Genogram } from '../schema/index.ts'
import {
  findParentalResponsibility,
  type ResponsibilityFound,
} from './find-parental-responsibility.ts'
import {
  RESPONSIBILITY_DOUBTS,
  RESPONSIBILITY_LIMITS,
  type ResponsibilityTerm,
} from './parental-responsibility-law.ts'
import type { ResponsibilityEnd } from './responsibility-timing.ts'

/** What stands under every telling of parental responsibility. */
export const NO_LEGAL_ADVICE =
  'This says what is recorded and what the law of England and Wales generally says. It is not legal advice: ask for that before anybody relies on it.'

const ENDED_BY: Readonly<Record<Exclude<ResponsibilityEnd, 'recorded-end'>, string>> = {
  'turned-18': 'it ended when the child turned 18',
  adoption: 'it ended with the adoption',
  'holder-died': 'the holder has died',
  'child-died': 'the child has died',
}

/** What the law says ends with where that stands; what is only good practice needs no reference. */
const termWords = ({ words, source }: ResponsibilityTerm): string =>
  source.title.includes(' Act ') ? `${words.replace(/\.$/, '')} (${source.title}).` : words

/** Where more than its dates ended it, or it is still to begin, the sentence for the dates alone would be wrong. */
const heldSentence = (telling: Telling, child: Id<'p'>, found: ResponsibilityFound): string => {
  const { id, holder, authority, state, endedBy } = found
  const who = holder ? telling.name(holder) : authority ? AUTHORITY : 'Somebody who is not named'
  if (endedBy && endedBy !== 'recorded-end')
    return sentences(
      `${who} had parental responsibility for ${telling.name(child)}; ${ENDED_BY[endedBy]}`,
    )
  if (state === 'not-yet')
    return sentences(
      `${who} did not yet have parental responsibility for ${telling.name(child)} on ${formatPartialDate(telling.asOf)}`,
    )
  const entry = telling.genogram.responsibilities?.[id]
  return (
    (entry && describeResponsibility(telling, id, entry, found)) ??
    sentences(`${who} is recorded as having parental responsibility for ${telling.name(child)}`)
  )
}

/**
 * Who has parental responsibility for a child on a day, in a paragraph for each entry: what is
 * recorded, what it amounts to by age, death and adoption, what there is to find out, and what the
 * law generally says, each with its source; then what is not recorded, as questions; then that none
 * of it is legal advice. Nothing where there is nothing to tell.
 *
 * For the worker. A reader's view may lack what would answer a doubt, so for a reader there are
 * the sentences of `describeGenogram` and nothing else.
 */
export const parentalResponsibilityInWords = (
  view: View<Genogram>,
  child: Id<'p'>,
  { asOf }: { readonly asOf: PlainDate },
): readonly string[] => {
  const telling = startTellingAll(view, asOf)
  if (view.reader !== 'worker')
    return telling.index
      .responsibilitiesFor(child)
      .flatMap(([id, held]) => describeResponsibility(telling, id, held) ?? [])
  const { held, notRecorded } = findParentalResponsibility(view.record, child, { asOf })
  const paragraphs = [
    ...held.map((each) =>
      sentences(
        heldSentence(telling, child, each),
        each.state === 'may-hold' && 'Whether this gives it is to be found out',
        each.state === 'cannot-tell' && 'Whether it is held on this day cannot be told',
        ...each.doubts.map((doubt) => termWords(RESPONSIBILITY_DOUBTS[doubt])),
        ...each.limits.map((limit) => termWords(RESPONSIBILITY_LIMITS[limit])),
      ),
    ),
    ...notRecorded.map(({ person, because }) =>
      sentences(
        `${telling.name(person)} is recorded as ${because === 'gave-birth' ? 'having given birth to' : 'an adoptive parent of'} ${telling.name(child)}; no parental responsibility of theirs is recorded`,
        'Is that so, or is it not written down yet?',
      ),
    ),
  ]
  return paragraphs.length > 0 ? [...paragraphs, NO_LEGAL_ADVICE] : []
}
