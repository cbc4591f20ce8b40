import type { PlanNode, RecordPlan, RecordType } from '@relational-practice/core'

/** Put into every free text of a record, it must turn up in nothing that may not quote the record. */
export const MARKER = 'canary-6b1f'

type Place = readonly (string | number)[]

function* textPlaces(
  node: PlanNode,
  value: unknown,
  at: Place,
  absentToo: boolean,
): Generator<Place> {
  if (node.type === 'scalar' && node.text && (absentToo || value !== undefined)) yield at
  if (node.type === 'object' && typeof value === 'object' && value !== null) {
    for (const { name, node: inner } of node.properties) {
      yield* textPlaces(inner, Reflect.get(value, name), [...at, name], absentToo)
    }
  }
  if (node.type === 'list') {
    const length = Array.isArray(value) ? value.length : 0
    const places = Array.from({ length: absentToo ? Math.max(1, length) : length }).keys()
    for (const place of places) {
      const entry: unknown = Array.isArray(value) ? value[place] : undefined
      yield* textPlaces(node.of, entry, [...at, place], absentToo)
    }
  }
}

function* recordPlaces(plan: RecordPlan, record: object, absentToo: boolean): Generator<Place> {
  for (const { name, item } of plan.collections) {
    for (const [id, value] of Object.entries(Object(Reflect.get(record, name)))) {
      yield* textPlaces(item, value, [name, id], absentToo)
    }
  }
  for (const { name, node } of plan.fields) {
    yield* textPlaces(node, Reflect.get(record, name), [name], absentToo)
  }
}

const markAt = (record: object, at: Place): object => {
  const marked = structuredClone(record)
  let holder: object = marked
  for (const [depth, step] of at.slice(0, -1).entries()) {
    if (Reflect.get(holder, step) === undefined) {
      Reflect.set(holder, step, typeof at[depth + 1] === 'number' ? [] : {})
    }
    holder = Reflect.get(holder, step)
  }
  const last = at.at(-1) ?? ''
  const before: unknown = Reflect.get(holder, last)
  Reflect.set(holder, last, typeof before === 'string' ? `${MARKER} ${before}` : MARKER)
  return marked
}

/**
 * The record with {@link MARKER} in every free text it has; with `absentToo`, in every free text it
 * could have. What the schema would refuse, such as a marker in a date, stays as it is.
 */
export const markText = <R extends object>(
  type: RecordType<string, R>,
  record: R,
  absentToo: boolean,
): R => {
  let marked: R = record
  for (const place of recordPlaces(type.plan, record, absentToo)) {
    const attempt = type.schema.safeParse(markAt(marked, place))
    if (attempt.success) marked = attempt.data
  }
  return marked
}
