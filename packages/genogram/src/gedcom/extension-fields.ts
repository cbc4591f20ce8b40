import { type Id, type PlanNode, type PlanProperty } from '@relational-practice/core'
import { genogramRecord, type Genogram } from '../schema/index.ts'
import type { GedcomNode } from './gedcom-node.ts'
import type { GedcomReading } from './gedcom-reading.ts'
import type { RecordIds } from './record-ids.ts'
import { collectionTag, fieldTag } from './write/extension-tags.ts'

const { collections } = genogramRecord.plan
const PREFIXES = new Map<string, string>([
  ['INDI', 'p'],
  ['FAM', 'u'],
  ...collections.map(({ name, prefix }) => [collectionTag(name), prefix] as const),
])

/** A field read from extension structures, and the structures it was read from. */
interface ReadField {
  readonly value: unknown
  readonly nodes: readonly GedcomNode[]
}

const NOTHING: ReadField = { value: undefined, nodes: [] }

const scalarOf = (isText: boolean, value: string): unknown => {
  if (isText) return value
  if (value === 'true' || value === 'false') return value === 'true'
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value
}

const readReference = (
  reading: GedcomReading,
  ids: RecordIds,
  node: GedcomNode,
  prefix: string,
): ReadField => {
  if (node.pointer === undefined) return NOTHING
  const target = reading.target(node, ...PREFIXES.keys())
  const own = target && PREFIXES.get(target.tag)
  if (!target || own === undefined || (prefix !== '*' && prefix !== own)) return NOTHING
  return { value: ids.of(own, target), nodes: [node] }
}

const readValue = (
  reading: GedcomReading,
  ids: RecordIds,
  plan: PlanNode,
  nodes: readonly GedcomNode[],
): ReadField => {
  const [first] = nodes
  if (!first) return NOTHING
  switch (plan.type) {
    case 'list':
    case 'tuple': {
      const all = nodes.map((node, place) => {
        const inner = plan.type === 'list' ? plan.of : plan.of[place]
        return inner ? readValue(reading, ids, inner, [node]) : NOTHING
      })
      const values = all.flatMap(({ value }) => (value === undefined ? [] : [value]))
      const value = values.length > 0 ? values : undefined
      return { value, nodes: all.flatMap((each) => each.nodes) }
    }
    case 'object': {
      const { value, nodes: inner } = readFields(reading, ids, plan.properties, first)
      return { value, nodes: [first, ...inner] }
    }
    case 'reference':
      return readReference(reading, ids, first, plan.prefix)
    case 'scalar':
      break
  }
  return { value: scalarOf(plan.text, first.value), nodes: [first] }
}

/** The fields that stand as extension structures right below another. */
export const readFields = (
  reading: GedcomReading,
  ids: RecordIds,
  properties: readonly PlanProperty[],
  node: GedcomNode,
): { readonly value: object; readonly nodes: readonly GedcomNode[] } => {
  const fields: Record<string, unknown> = {}
  const nodes: GedcomNode[] = []
  for (const { name, node: plan } of properties) {
    const read = readValue(reading, ids, plan, reading.ownBelow(node, fieldTag(name)))
    if (read.value === undefined) continue
    fields[name] = read.value
    nodes.push(...read.nodes)
  }
  return { value: fields, nodes }
}

type CollectionName = Exclude<
  {
    [K in keyof Genogram]-?: NonNullable<Genogram[K]> extends Record<Id, unknown> ? K : never
  }[keyof Genogram],
  'accepted' | 'extensions'
>

/** Whether fields can stand in a genogram. */
export const canBe = (fields: object): boolean => {
  const record = { kind: 'genogram', schemaVersion: 1, id: 'r-gedcom', ...fields }
  return genogramRecord.schema.safeParse(record).success
}

const gapsOf = (item: object): object => Object(Reflect.get(item, 'gaps'))

/**
 * An item with what extension structures below a structure add to it, as `writeGedcom` writes them.
 * What would make it no item of a genogram is reported and left out.
 */
export const withExtensions = <T extends object>(
  reading: GedcomReading,
  ids: RecordIds,
  name: CollectionName,
  item: T,
  nodes: readonly GedcomNode[],
): T => {
  const collection = collections.find((each) => each.name === name)
  let made = item
  for (const node of nodes) {
    const { value, nodes: read } = readFields(reading, ids, collection?.item.properties ?? [], node)
    if (read.length === 0) continue
    const gaps = { ...gapsOf(made), ...gapsOf(value) }
    const merged = { ...made, ...value, ...(Object.keys(gaps).length > 0 && { gaps }) }
    if (canBe({ [name]: { [`${collection?.prefix}-1`]: merged } })) {
      read.forEach(reading.take)
      made = merged
    } else read.forEach((each) => reading.report.about(each, 'extension-not-read'))
  }
  return made
}

/** The fields of the record itself that a file holds: title, day, maker, whom it is about. */
export const recordFields = (
  reading: GedcomReading,
  ids: RecordIds,
  records: readonly GedcomNode[],
): Partial<Genogram> => {
  const [node] = records
  if (!node) return {}
  const { value, nodes } = readFields(reading, ids, genogramRecord.plan.fields, node)
  if (!canBe(value)) {
    reading.report.about(node, 'extension-not-read')
    return {}
  }
  ;[node, ...nodes].forEach(reading.take)
  return value
}
