import { comparePartialDates } from '../date/compare-partial-dates.ts'
import { isReversedInterval } from '../date/partial-date-bounds.ts'
import type { RecordType } from '../record/define-record.ts'
import { isId, type Id } from '../record/id.ts'
import { itemsOf, referencesOf } from '../record/references.ts'
import type { PlanNode } from '../record/schema-nodes.ts'
import { hasBidiControl } from '../text/has-bidi-control.ts'
import type { Path } from './finding.ts'
import { ruleFor } from './rule.ts'

/** Codes of the rules that every kind of record has. */
export type RecordRuleCode =
  | 'core/dangling-reference'
  | 'core/gap-contradicts-field'
  | 'core/reversed-dates'
  | 'core/text-direction'

/** A record in which a rule finds nothing, and one in which it finds something. */
export interface Samples<R> {
  readonly good: R
  readonly bad: R
}

const SOURCE = {
  title: 'Relational Practice, form of records',
  edition: '1',
  certainty: 'local',
} as const

function* strings(node: PlanNode, value: unknown, path: Path): Generator<[Path, string]> {
  if (node.type === 'scalar') {
    if (typeof value === 'string') yield [path, value]
  } else if (node.type === 'object' && typeof value === 'object' && value !== null) {
    for (const { name, node: inner } of node.properties) {
      const field: unknown = Reflect.get(value, name)
      if (field !== undefined) yield* strings(inner, field, [...path, name])
    }
  } else if (node.type === 'list' && Array.isArray(value)) {
    for (const [place, entry] of value.entries()) yield* strings(node.of, entry, [...path, place])
  }
}

function* allStrings(type: RecordType<string, object>, record: object): Generator<[Path, string]> {
  for (const { id, value, collection } of itemsOf(type.plan, record)) {
    yield* strings(collection.item, value, [collection.name, id])
  }
  for (const { name, node } of type.plan.fields) {
    yield* strings(node, Reflect.get(record, name), [name])
  }
}

const danglingReference = <R extends object>(type: RecordType<string, R>, samples: Samples<R>) =>
  ruleFor<R, unknown>()({
    code: 'core/dangling-reference',
    severity: 'error',
    title: 'A reference points at nothing',
    why: 'Something in the record is about a person or thing that is not in it. It would be missing from every drawing and document without a word.',
    mend: 'Add what is missing, point the reference at the right entry, or take it off.',
    source: SOURCE,
    samples,
    *find(record) {
      const known = new Set([...itemsOf(type.plan, record)].map(({ id }) => id))
      for (const { path, to, elsewhere, lasting } of referencesOf(type.plan, record)) {
        if (path[0] === 'accepted' || elsewhere || lasting || known.has(to) || !isId(to)) continue
        yield { at: path, params: { to } }
      }
    },
    message: ({ to }: { to: Id }) => `This refers to ${to}, which is not in the record.`,
  })

const gapContradictsField = <R extends object>(type: RecordType<string, R>, samples: Samples<R>) =>
  ruleFor<R, unknown>()({
    code: 'core/gap-contradicts-field',
    severity: 'error',
    title: 'A field is filled in and also said to be empty',
    why: 'The record says two things at once: what is known, and that it is not. A reader cannot tell which to believe.',
    mend: 'Take off the gap if the field is right, or the field if it is not.',
    source: SOURCE,
    samples,
    *find(record) {
      for (const { id, value, collection } of itemsOf(type.plan, record)) {
        const gaps: unknown = Reflect.get(Object(value), 'gaps')
        for (const name of Object.keys(Object(gaps))) {
          const known = collection.item.properties.some((property) => property.name === name)
          if (known && Reflect.get(Object(value), name) !== undefined) {
            yield { at: [collection.name, id, 'gaps', name], params: {} }
          }
        }
      }
    },
    message: () => 'This field is filled in, and is also said to be empty.',
  })

const reversedDates = <R extends object>(type: RecordType<string, R>, samples: Samples<R>) =>
  ruleFor<R, unknown>()({
    code: 'core/reversed-dates',
    severity: 'error',
    title: 'An end lies before its beginning',
    why: 'Nothing can end before it begins, so one of the two dates is wrong, and with it who lived where or cared for whom.',
    mend: 'Correct the date that is wrong; an uncertain one can be marked as such.',
    source: SOURCE,
    samples,
    *find(record) {
      for (const { id, value, collection } of itemsOf(type.plan, record)) {
        const from: unknown = Reflect.get(Object(value), 'from')
        const to: unknown = Reflect.get(Object(value), 'to')
        if (typeof from !== 'string' || typeof to !== 'string') continue
        if (comparePartialDates(to, from) === 'before') {
          yield { at: [collection.name, id, 'to'], params: {} }
        }
      }
      for (const [path, value] of allStrings(type as RecordType<string, object>, record)) {
        if (isReversedInterval(value)) yield { at: path, params: {} }
      }
    },
    message: () => 'The end lies before the beginning.',
  })

const textDirection = <R extends object>(type: RecordType<string, R>, samples: Samples<R>) =>
  ruleFor<R, unknown>()({
    code: 'core/text-direction',
    severity: 'query',
    title: 'Hidden marks turn the direction of a text',
    why: 'Such marks can make a text look other than it is, in a document that a family or court relies on. Names in right-to-left scripts do not need them.',
    mend: 'Type the text again without the marks.',
    source: SOURCE,
    samples,
    *find(record) {
      for (const [path, value] of allStrings(type as RecordType<string, object>, record)) {
        if (hasBidiControl(value)) yield { at: path, params: {} }
      }
    },
    message: () => 'This text holds hidden marks that turn its direction.',
  })

/**
 * The rules every kind of record has, derived from its schema: dangling references, gaps that
 * contradict, dates the wrong way round, hidden text direction. The tool gives the samples.
 */
export const recordRules = <R extends object>(
  type: RecordType<string, R>,
  samples: Readonly<Record<RecordRuleCode, Samples<R>>>,
) =>
  [
    danglingReference(type, samples['core/dangling-reference']),
    gapContradictsField(type, samples['core/gap-contradicts-field']),
    reversedDates(type, samples['core/reversed-dates']),
    textDirection(type, samples['core/text-direction']),
  ] as const
