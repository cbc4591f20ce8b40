import {
  asSchema,
  isSchema,
  prefixOfPattern,
  readSchema,
  type Reading,
  type Schema,
} from './schema-reading.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const kindOf = (
  reading: Reading,
  from: unknown,
  collections: ReadonlyMap<string, string>,
): string => {
  const schema = reading.resolve(from)
  const inner = (part: unknown): string => kindOf(reading, part, collections)
  const prefix = prefixOfPattern(schema)
  if (prefix === 'any') return 'id of any item'
  if (prefix) return `id of ${collections.get(prefix) ?? `${prefix}-…`}`
  if (Array.isArray(schema['enum'])) return schema['enum'].map((term) => `\`${term}\``).join(', ')
  if ('const' in schema) return `\`${JSON.stringify(schema['const'])}\``
  if (Array.isArray(schema['anyOf'])) return schema['anyOf'].map(inner).join(' or ')
  const ref = reading.refName(from)
  if (ref) return ref
  if (Array.isArray(schema['prefixItems']))
    return `${schema['prefixItems'].length} of: ${inner(schema['prefixItems'][0])}`
  if (schema['type'] === 'array') return `list of: ${inner(schema['items'])}`
  if (schema['type'] === 'string') return `text, up to ${String(schema['maxLength'])}`
  if (schema['type'] === 'object') {
    return isSchema(schema['properties'])
      ? `{ ${Object.keys(schema['properties']).join(', ')} }`
      : 'anything'
  }
  return schema['type'] === 'integer' ? 'whole number' : String(schema['type'])
}

const revealsText = (field: Schema): string => {
  const what: unknown = field['x-reveals']
  return Array.isArray(what) && what.length > 0 ? `reveals ${what.join(', ')}` : ''
}

const fieldRows = (
  reading: Reading,
  schema: Schema,
  collections: ReadonlyMap<string, string>,
): string[] => {
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  return Object.entries(asSchema(schema['properties'])).map(([name, value]) => {
    const field = reading.resolve(value)
    const notes = [
      required.includes(name) && 'required',
      field['x-private'] === true && 'private by default',
      revealsText(field),
    ].filter(Boolean)
    const description = reading.refName(value)
      ? asSchema(value)['description']
      : field['description']
    const words = [notes.join(', '), textOf(description)].filter(Boolean).join('. ')
    return `| \`${name}\` | ${cell(kindOf(reading, value, collections))} | ${cell(words)} |`
  })
}

const HEAD = ['| field | holds | |', '| --- | --- | --- |']

/** A page that lists every field of a record, made from its published JSON Schema. */
export const dataDictionary = (title: string, jsonSchema: unknown): string => {
  const reading = readSchema(asSchema(jsonSchema))
  const names = new Map(reading.collections.map(({ prefix, name }) => [prefix, `\`${name}\``]))
  const collectionNames = reading.collections.map(({ name }) => name)
  const top = Object.fromEntries(
    Object.entries(asSchema(reading.root['properties'])).filter(
      ([name]) => !collectionNames.includes(name),
    ),
  )
  const shared = Object.entries(asSchema(reading.root['$defs']))
  const sections = reading.collections.flatMap(({ name, prefix, item, isPrivate }) => [
    `## \`${name}\``,
    '',
    `Items keyed \`${prefix}-…\`.${isPrivate ? ' Private by default.' : ''} ${textOf(item['description'])}`,
    '',
    ...HEAD,
    ...fieldRows(reading, item, names),
    '',
  ])
  return [
    `# ${title}: every field`,
    '',
    'Made from the published JSON Schema; do not edit. A field without *required* may be left out.',
    '',
    '## The record',
    '',
    ...HEAD,
    ...fieldRows(reading, { ...reading.root, properties: top }, names),
    '',
    ...sections,
    '## Forms that fields share',
    '',
    ...shared.map(([name, value]) => `- **${name}**: ${textOf(asSchema(value)['description'])}`),
    '',
  ].join('\n')
}
