import {
  replaceIds,
  toHtml,
  toMarkdown,
  toSvg,
  viewFor,
  type AnyTool,
  type Picture,
  type Reader,
  type Tool,
  type View,
} from '@relational-practice/core'

/** A tool with its record type and as one of many. */
export type ToolUnderTest<K extends string, R extends object> = Tool<K, R> & AnyTool

/** Outputs that a tool makes of a view beside those of every tool, by a name each. */
export type MoreOutputs<R> = (view: View<R>) => Readonly<Record<string, string>>

/** What a reader is given of a record, by a name each; nothing where nothing may be made. */
export interface Outputs {
  /** The view as a program holds it, with the ids the host made. */
  readonly view: string
  /** What is written down. */
  readonly written: ReadonlyMap<string, string>
}

const DAY = { asOf: '2026-06-01' }

const pictureTexts = (name: string, picture: Picture): [string, string][] => [
  [`${name}, as SVG`, toSvg(picture)],
  [`${name}, in words`, toMarkdown({ tree: picture.words })],
  [`${name}, its title and description`, `${picture.title}\n${picture.description}`],
]

function* purposeful<K extends string, R extends object>(
  tool: ToolUnderTest<K, R>,
  view: View<R>,
): Generator<[string, string]> {
  for (const purpose of [undefined, ...(tool.choices?.purposes ?? [])]) {
    const options = { ...DAY, ...(purpose && { purpose }) }
    const to = purpose ?? 'no purpose'
    yield [`describe for ${to}`, tool.describe(view, options)]
    if (tool.draw) yield* pictureTexts(`drawing for ${to}`, tool.draw(view, options))
    const document = tool.document?.(view, options)
    if (!document) continue
    yield [`document for ${to}, as Markdown`, toMarkdown(document)]
    yield [`document for ${to}, as HTML`, toHtml(document)]
  }
}

function* paged<K extends string, R extends object>(
  tool: ToolUnderTest<K, R>,
  view: View<R>,
): Generator<[string, string]> {
  const pages = tool.pages?.(view, { ...DAY, paper: { size: 'a4' } }) ?? []
  for (const page of pages) yield* pictureTexts('pages', page)
}

function* asked<K extends string, R extends object>(
  tool: ToolUnderTest<K, R>,
  view: View<R>,
): Generator<[string, string]> {
  const people = tool.people(view.record).map(({ id }) => id)
  const about = [[[]], people.map((one) => [one]), people.slice(1).map((one) => [people[0], one])]
  for (const [name, find] of Object.entries(tool.finds ?? {})) {
    for (const whom of about[find.people] ?? []) {
      const options = { ...DAY, about: whom.filter((each) => each !== undefined) }
      yield [`${name}, in words`, find.words(view, options).join('\n')]
    }
  }
}

/**
 * Everything that a tool writes for a reader of a record: the view as JSON with its ids replaced, and
 * for every purpose the words, the drawing and the document; its pages; what can be asked; each format.
 */
export const outputsFor = <K extends string, R extends object>(
  tool: ToolUnderTest<K, R>,
  record: R,
  reader: Reader,
  more: MoreOutputs<R> = () => ({}),
): Outputs | undefined => {
  const view = viewFor(tool.record, record, reader)
  if (!view) return undefined
  const written = new Map<string, string>()
  const add = (name: string, text: string): unknown =>
    written.set(name, `${written.get(name) ?? ''}${text}\n`)
  add('view', JSON.stringify(replaceIds(tool.record, view)))
  for (const [name, text] of purposeful(tool, view)) add(name, text)
  for (const [name, text] of paged(tool, view)) add(name, text)
  for (const [name, text] of asked(tool, view)) add(name, text)
  for (const [name, format] of Object.entries(tool.formats ?? {}))
    add(name, format.write(view, DAY))
  for (const [name, text] of Object.entries(more(view))) add(name, text)
  return { view: JSON.stringify(view), written }
}
