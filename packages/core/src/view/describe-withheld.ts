import type { Path } from '../finding/finding.ts'
import type { RecordType } from '../record/define-record.ts'
import { isIdOf, type Id } from '../record/id.ts'
import { protectionsOf } from './coverage.ts'
import { everythingLeftOut, isScheduled } from './left-out.ts'
import { sharingOf, type ViewOptions, type WithheldBecause } from './own-sake.ts'
import type { Reader } from './reader.ts'
import { withhold } from './withhold.ts'

/** One thing a reader does not get, for the worker's own note; it is in no document. */
export interface Withheld {
  readonly path: Path
  readonly because: WithheldBecause
  /** The protections and permissions by which it is withheld. */
  readonly by?: readonly Id[]
  /** Who decided it, and why, as they wrote it. */
  readonly decidedBy?: readonly string[]
  readonly reasons?: readonly string[]
  /** The last day of the decision, where it has one. */
  readonly until?: string
  /** The day somebody looks at the decision again, and whether that day has come. */
  readonly reviewOn?: string
  readonly isDueForReview?: boolean
  /** Its number in a marked view. */
  readonly number?: number
}

const decisionsOf = (
  record: object,
  by: readonly string[],
  today: string | undefined,
): Omit<Withheld, 'path' | 'because'> => {
  const all = protectionsOf(record).filter(([id]) => by.includes(id))
  const deciders = all.flatMap(([, { setBy }]) => setBy ?? [])
  const reasons = all.flatMap(([, { basis }]) => basis ?? [])
  // It ends when the last of them does, and is looked at when the first of them is.
  const ends = all.flatMap(([, { until }]) => until ?? []).toSorted()
  const [reviewOn] = all.flatMap(([, each]) => each.reviewOn ?? []).toSorted()
  const until = ends.length === all.length ? ends.at(-1) : undefined
  const ids = by.filter((each): each is Id => isIdOf('prot', each) || isIdOf('perm', each))
  return {
    ...(ids.length > 0 && { by: ids }),
    ...(deciders.length > 0 && { decidedBy: [...new Set(deciders)] }),
    ...(reasons.length > 0 && { reasons: [...new Set(reasons)] }),
    ...(until && { until }),
    ...(reviewOn && { reviewOn }),
    ...(reviewOn && today && { isDueForReview: reviewOn <= today }),
  }
}

const markReason = (record: object, { path }: { path: Path }): { reasons?: readonly string[] } => {
  const [collection, id] = path.map(String)
  const items: unknown = Reflect.get(record, collection ?? '')
  const reason = sharingOf(Reflect.get(Object(items), id ?? ''))?.reason
  return reason ? { reasons: [reason] } : {}
}

/**
 * What a reader's view leaves out, for the worker who decides over it: what, why, by whose decision,
 * until when, and every place where a text names somebody who is protected or withheld. It quotes the
 * record's own reasons: show it to the worker only.
 */
export const describeWithheld = <K extends string, R extends object>(
  type: RecordType<K, R>,
  record: R,
  reader: Reader,
  options: ViewOptions = {},
): readonly Withheld[] => {
  const withheld = withhold(type.plan, record, reader, options)
  let number = 0
  return everythingLeftOut(type.plan, record, withheld).map((each) => {
    const { path, because, by } = each
    number += isScheduled(each) ? 1 : 0
    return {
      path,
      because,
      ...(because === 'marked' && markReason(record, each)),
      ...decisionsOf(record, by, options.today ?? options.asOf),
      ...(isScheduled(each) && reader.mode === 'marked' && { number }),
    }
  })
}
