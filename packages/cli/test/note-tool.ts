import {
  collection,
  defineRecord,
  defineRules,
  defineTool,
  id,
  item,
  line,
  recordRules,
  recordSchema,
  ruleFor,
  type Id,
  type Picture,
  type ReaderDocument,
} from '@relational-practice/core'
import * as z from 'zod'

// A kind of record of the tests' own: the command must work for any, and not for genograms only.

const PersonSchema = item({ name: line().optional(), nickname: line().optional() })
const NoteSchema = item({ about: id('p'), words: line().optional(), pages: z.int().optional() })
const shape = { people: collection('p', PersonSchema), notes: collection('n', NoteSchema) }

const NotesV1Schema = recordSchema('notes', 1, shape)
const NotesV2Schema = recordSchema('notes', 2, { ...shape, heading: line().optional() })
interface Notes extends z.infer<typeof NotesV2Schema> {}

const notesRecord = defineRecord({
  kind: 'notes',
  versions: [
    { version: 1, schema: NotesV1Schema },
    {
      version: 2,
      schema: NotesV2Schema,
      migrate: (older: object) => ({ ...older, schemaVersion: 2 }),
    },
  ],
  schema: NotesV2Schema,
})

const good: Notes = { kind: 'notes', schemaVersion: 2, id: 'r-1' }
const samples = { good, bad: good }
const source = { title: 'The tests', edition: '1', certainty: 'local' } as const
const rule = ruleFor<Notes, null>()

const longNote = rule({
  code: 'notes/long',
  severity: 'query',
  title: 'A note is long',
  why: 'Nobody reads a long note.',
  mend: 'Say it in fewer words.',
  source: { title: 'Notes Act', edition: '1999', certainty: 'read' },
  policy: { mostPages: { value: 3, unit: 'pages', stricter: 'lower' } },
  samples,
  *find(record, { policy }) {
    for (const [key, { about, pages = 0 }] of Object.entries(record.notes ?? {})) {
      if (pages <= (policy['mostPages'] ?? 0)) continue
      const note: Id<'n'> = `n-${key.slice(2)}`
      yield { at: ['notes', note, 'pages'], related: [['people', about]], params: { about, pages } }
    }
  },
  message: ({ about, pages }: { about: Id<'p'>; pages: number }) =>
    `The note about ${about} has ${pages} pages.`,
})

const noHeading = rule({
  code: 'notes/no-heading',
  severity: { draft: 'prompt', final: 'error' },
  title: 'There is no heading',
  why: 'A reader wants to know what it is.',
  mend: 'Give it one.',
  source,
  samples,
  *find(record) {
    if (record.heading === undefined) yield { at: [], params: {} }
  },
  message: () => 'There is no heading.',
})

const rules = [
  ...recordRules(notesRecord, {
    'core/dangling-reference': samples,
    'core/gap-contradicts-field': samples,
    'core/reversed-dates': samples,
    'core/text-direction': samples,
  }),
  longNote,
  noHeading,
]

/** A tool that has neither drawing nor document. */
export const notesTool = defineTool({
  record: notesRecord,
  title: 'Notes',
  rules,
  check: defineRules(() => null, rules),
  nameOf: (record, of) => record.people?.[`p-${of.slice(2)}`]?.name,
  people: (record) =>
    Object.entries(record.people ?? {}).map(([key, { name }]) => ({
      id: `p-${key.slice(2)}` as const,
      names: name === undefined ? [] : [name],
    })),
  events: () => [],
  describe: ({ record }, { asOf }) =>
    [
      `As of ${asOf}.`,
      ...Object.values(record.notes ?? {}).map(({ about, words = '' }) => `${about}: ${words}`),
    ].join('\n'),
})

const root = (value: string): ReaderDocument['tree'] => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
})

const drawn = (value: string): Picture => ({
  type: 'picture',
  title: 'Notes',
  description: 'Notes, drawn.',
  svg: { type: 'element', tagName: 'svg', properties: {}, children: [{ type: 'text', value }] },
  words: root('Notes.'),
})

/** The same with both. Its drawing writes down what it was asked for. */
export const drawnNotesTool = defineTool({
  ...notesTool,
  draw: (view, options) =>
    drawn(JSON.stringify({ ...options, people: Object.keys(view.record.people ?? {}) })),
  pages: (view, { paper, ...options }): readonly Picture[] =>
    ['first', 'second'].slice(0, paper.size === 'a4' ? 2 : 1).map((page) => ({
      ...drawn(JSON.stringify({ ...options, paper, page })),
      title: `Notes, ${page} of ${Object.keys(view.record.people ?? {}).length}`,
    })),
  choices: {
    purposes: ['meeting', 'child'],
    layers: ['people', 'notes'],
    options: ['households', 'ties', 'recordedSexWhereGenderNotAsked'],
  },
  document: ({ reader, record }, { asOf }): ReaderDocument => ({
    title: 'Notes',
    reader,
    asOf,
    tree: root(
      `For ${reader === 'worker' ? reader : reader.title}: ${Object.keys(record.people ?? {}).join(' ')}`,
    ),
  }),
})
