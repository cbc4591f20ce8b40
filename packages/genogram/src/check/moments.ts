import { entries, type Id, type PartialDate, type Path } from '@relational-practice/core'
import { CEREMONIES } from '../find/event-kinds.ts'
import type { GenogramIndex } from '../find/index-genogram.ts'
import type { Genogram, PartnershipEvent } from '../schema/index.ts'
import { LONGER_THAN_A_PREGNANCY } from './died-before-birth.ts'

/** What somebody must be at a moment for it to be possible: born by then, or alive still. */
export type Presence = 'born' | 'alive'

/** A moment of which a record says that somebody had a part in it. */
export interface Moment {
  readonly at: Path
  readonly on: PartialDate | undefined
  readonly who: Id<'p'>
  readonly must: readonly Presence[]
  /** Whether it is the end of something rather than its beginning. */
  readonly isEnd?: true
  /** Months after a death in which it is possible still. */
  readonly graceMonths?: number
}

const BOTH = ['born', 'alive'] as const

/*
 * A court or a faith may end a marriage when one of the two has died, families have promised a child
 * who was not yet born, and in some countries one may marry the dead. None of it is impossible.
 */
const AT_EVENT: Readonly<Record<PartnershipEvent['kind'], readonly Presence[]>> = {
  met: BOTH,
  engaged: ['alive'],
  'began-relationship': BOTH,
  'moved-in-together': BOTH,
  'religious-ceremony': BOTH,
  married: BOTH,
  'civil-partnership': BOTH,
  separated: BOTH,
  reconciled: BOTH,
  divorced: ['born'],
  dissolved: ['born'],
  annulled: ['born'],
  ended: ['born'],
}

const presenceAt = ({ kind, jurisdiction }: PartnershipEvent): readonly Presence[] =>
  jurisdiction === 'elsewhere' && CEREMONIES.includes(kind) ? ['born'] : AT_EVENT[kind]

function* ofPartnerships(genogram: Genogram, index: GenogramIndex): Generator<Moment> {
  for (const [id, { partners, from }] of entries(genogram.partnerships)) {
    for (const who of new Set(partners)) {
      yield { at: ['partnerships', id, 'from'], on: from, who, must: BOTH }
      for (const [event, item] of index.eventsOf(id)) {
        const at = ['partnershipEvents', event, 'on']
        yield { at, on: item.on, who, must: presenceAt(item) }
      }
    }
  }
}

/** Bonds and harm: of whom they come, since feelings reach the dead and the unborn. */
function* ofTies(genogram: Genogram): Generator<Moment> {
  for (const [id, { between, kind, towards, from: on }] of entries(genogram.bonds)) {
    if ((kind !== 'focused-on' && kind !== 'caretaker') || !towards) continue
    const who = between.find((one) => one !== towards)
    if (who) yield { at: ['bonds', id, 'from'], on, who, must: BOTH }
  }
  for (const [id, { by: who, from: on }] of entries(genogram.harms)) {
    if (who) yield { at: ['harms', id, 'from'], on, who, must: BOTH }
  }
}

function* ofHomes(genogram: Genogram): Generator<Moment> {
  for (const [id, { person: who, from, to }] of entries(genogram.householdStays)) {
    yield { at: ['householdStays', id, 'from'], on: from, who, must: BOTH }
    yield { at: ['householdStays', id, 'to'], on: to, who, must: ['alive'], isEnd: true }
  }
  for (const [id, { child, carers = [], from: on }] of entries(genogram.placements)) {
    const at = ['placements', id, 'from']
    yield { at, on, who: child, must: BOTH }
    for (const who of carers) yield { at, on, who, must: ['alive'] }
  }
  for (const [id, { kind, child, parent, from: on }] of entries(genogram.parentLinks)) {
    if (kind !== 'foster' && kind !== 'kinship') continue
    for (const who of [child, parent])
      yield { at: ['parentLinks', id, 'from'], on, who, must: BOTH }
  }
  for (const [id, { person: who, on }] of entries(genogram.migrations)) {
    yield { at: ['migrations', id, 'on'], on, who, must: BOTH }
  }
}

/** A child may be born while machines keep up the body of a mother who died, and a due date stays. */
function* ofPregnancies(genogram: Genogram): Generator<Moment> {
  for (const [id, { carrier: who, outcome, on, due }] of entries(genogram.pregnancies)) {
    const graceMonths = LONGER_THAN_A_PREGNANCY
    const isBirth = outcome === 'birth' || outcome === 'stillbirth'
    const end = { who, must: BOTH, isEnd: true } as const
    yield { ...end, at: ['pregnancies', id, 'on'], on, ...(isBirth && { graceMonths }) }
    yield { ...end, at: ['pregnancies', id, 'due'], on: due, graceMonths }
  }
}

/** Every moment at which somebody must have been there, with what they must have been. */
export function* momentsIn(genogram: Genogram, index: GenogramIndex): Generator<Moment> {
  yield* ofPartnerships(genogram, index)
  yield* ofTies(genogram)
  yield* ofHomes(genogram)
  yield* ofPregnancies(genogram)
}
