import { listOf, sentences } from '@relational-practice/core/wording'
import { accountPhrases, SUPPORT_WORDS, tieState } from '../describe/describe-tie.ts'
import type { Telling } from '../describe/telling.ts'
import type { Tie } from '../schema/index.ts'

/** The headings of a table of ties. */
export const TIE_HEADINGS: readonly string[] = ['Who', 'With', 'Tie', 'Goes to', 'Gives', 'Account']

const goesTo = (telling: Telling, { between: [first, second], flow, gaps }: Tie): string => {
  if (flow === 'none') return 'nobody: nothing flows'
  if (flow === 'both-ways') return 'both'
  if (flow) return telling.end(flow === 'to-first' ? first : second)
  return gaps?.flow === 'not-known' ? 'not known' : ''
}

/** A tie as a row of a table. A cell is empty where nothing is written. */
export const tieRow = (telling: Telling, tie: Tie): readonly string[] => {
  const [first, second] = tie.between
  return [
    telling.end(first),
    telling.end(second),
    tieState(tie, telling),
    goesTo(telling, tie),
    listOf([...new Set(tie.support)].map((kind) => SUPPORT_WORDS[kind])),
    sentences(...accountPhrases(telling, tie)),
  ]
}
