import type { Statement } from '@relational-practice/core'
import { listOf, phrase, sentences, onDate } from '@relational-practice/core/wording'
import type { Telling } from './telling.ts'

const BASIS = {
  said: 'said',
  observed: 'was observed',
  reported: 'is reported to have said',
  inferred: 'is understood to mean',
} as const

/** Words somebody said, exactly, with the question that came before and who was there. */
export const describeStatement = (telling: Telling, statement: Statement): string => {
  const speaker = statement.speaker ? telling.name(statement.speaker) : statement.speakerOutside
  const present = [
    ...(statement.present ?? []).map(telling.name),
    ...(statement.presentOutside ?? []),
  ]
  const begun = phrase(
    speaker ?? 'Somebody',
    BASIS[statement.basis ?? 'said'],
    statement.saidOn && onDate(statement.saidOn),
    statement.place && `(${statement.place})`,
  )
  return sentences(
    statement.askedAs && `Asked: “${statement.askedAs}”`,
    `${begun}: “${statement.words}”`,
    statement.language && `In ${statement.language}`,
    statement.interpreter && `Interpreter: ${statement.interpreter}`,
    statement.aid && `With the help of: ${statement.aid}`,
    present.length > 0 && `Present: ${listOf(present)}`,
    statement.interpretation && `What the writer makes of it: ${statement.interpretation}`,
  )
}
