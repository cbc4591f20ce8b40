import type { Paper } from '../drawing/paper.ts'
import type { Picture } from '../document/picture.ts'
import type { ReaderDocument } from '../document/reader-document.ts'
import type { CheckOptions } from '../finding/define-rules.ts'
import type { Finding, Result } from '../finding/finding.ts'
import type { Rule } from '../finding/rule.ts'
import { editFor } from '../edit/edit-for.ts'
import { EditRefused } from '../edit/edit-refused.ts'
import type { RecordType } from '../record/define-record.ts'
import type { Id } from '../record/id.ts'
import { itemsOf } from '../record/references.ts'
import type { Reader } from '../view/reader.ts'
import { checkView } from '../view/check-view.ts'
import { describeWithheld, type Withheld } from '../view/describe-withheld.ts'
import type { ViewOptions } from '../view/own-sake.ts'
import { replaceIds } from '../view/replace-ids.ts'
import { viewFor, type View } from '../view/view-for.ts'

/** A person as one record knows them: what a case file needs to see that two records mean one person. */
export interface PersonFact {
  readonly id: Id<'p'>
  readonly names: readonly string[]
  readonly born?: string
}

/** Something that happened on a date, by ids and terms of the schema. */
export interface DatedFact {
  readonly on: string
  readonly what: string
  readonly about: readonly Id[]
}

/** Options of everything that writes or draws for a reader. */
export interface AsOf {
  /** The day ages are counted for, `YYYY-MM-DD`. */
  readonly asOf: string
}

/** Something that can be asked of a record: of a day, and of so many people. */
export interface FindOptions extends AsOf {
  /** Whom it is about, in the order in which the tool asks for them. */
  readonly about: readonly Id<'p'>[]
}

/** What a tool can be asked, by a name of its own. */
export interface Find<R> {
  /** What is asked, as a heading. */
  readonly title: string
  /** About how many people it has to be asked. */
  readonly people: 0 | 1 | 2
  /** The answer as plain data, ready for JSON. */
  readonly data: (view: View<R>, options: FindOptions) => unknown
  /** The same in plain English, a line for each thing; none where there is nothing to tell. */
  readonly words: (view: View<R>, options: FindOptions) => readonly string[]
}

/** What can be asked of a record of any kind. */
export type FindsOf<R> = Readonly<Record<string, Find<R>>>

/** Options of what is drawn on paper. */
export interface OnPaper extends AsOf {
  readonly paper: Paper
}

/** The names by which a picture can be asked for. */
export interface DrawingChoices {
  readonly purposes: readonly string[]
  readonly layers: readonly string[]
  /** The options of the drawing besides these that mean something for a record of this kind. Default none. */
  readonly options?: readonly DrawingOption[]
}

/** Options of a drawing that several tools may know: `households`, `ties` leave these out where false. */
export type DrawingOption = 'households' | 'ties' | 'recordedSexWhereGenderNotAsked'

/** Options of two records drawn together. */
export interface ComparisonOptions extends AsOf {
  /** Drawn for pages of paper; without it as one picture. */
  readonly paper?: Paper
  /** What it is for, where the comparison knows purposes. */
  readonly purpose?: string
}

/** Two records of one kind drawn on one sheet, so that a glance shows what differs. */
export interface Comparison<R> {
  /** What is compared, as a heading. */
  readonly title: string
  /** What it can be drawn for. */
  readonly purposes: readonly string[]
  /** The picture, several where it is for paper; or in a sentence why there is none. */
  readonly draw: (
    one: View<R>,
    other: View<R>,
    options: ComparisonOptions,
  ) => readonly Picture[] | string
}

/** What two records of one kind can be compared by, by names of the tool's own, the usual one first. */
export type ComparisonsOf<R> = Readonly<Record<string, Comparison<R>>>

/** A form in which other programs read what a record holds. */
export interface Format<R> {
  /** What it is, as a heading. */
  readonly title: string
  /** The text of the file. */
  readonly write: (view: View<R>, options: AsOf) => string
}

/** The forms in which a tool writes, by names of its own. */
export type FormatsOf<R> = Readonly<Record<string, Format<R>>>

/** All the answers of one tool, for whoever works with several. */
export interface Tool<K extends string, R> {
  readonly record: RecordType<K, R>
  readonly title: string
  // oxlint-disable-next-line typescript/no-explicit-any -- a list of rules that differ in index and params
  readonly rules: readonly Rule<R, any, string, any>[]
  /** What is wrong or missing. */
  check(record: R, options: CheckOptions): readonly Finding[]
  /** What an item is called on the worker's screen. */
  nameOf(record: R, id: Id): string | undefined
  /** The people of a record, for a case file. */
  people(record: R): readonly PersonFact[]
  /** What a record dates, for a case file. */
  events(record: R): readonly DatedFact[]
  /** The view in plain English. */
  readonly describe: (view: View<R>, options: AsOf) => string
  /** The view as a picture; options of the tool's own beside `asOf` are passed on. */
  readonly draw?: (view: View<R>, options: AsOf) => Picture
  /** The view as a picture for each page of paper. */
  readonly pages?: (view: View<R>, options: OnPaper) => readonly Picture[]
  /** What a picture or document can be for, and the layers it can be drawn in, where there is a choice. */
  readonly choices?: DrawingChoices
  /** The view as a document. */
  readonly document?: (view: View<R>, options: AsOf) => ReaderDocument
  /** The view for other programs, by the name of the form. */
  readonly formats?: FormatsOf<R>
  /** What a record tells, by name: what can be asked of it. */
  readonly finds?: FindsOf<R>
  /** What changed between two states of one record; for the worker. */
  readonly changes?: ChangesOf<R>
  /** How two records are drawn together. */
  readonly comparisons?: ComparisonsOf<R>
}

/** What changed between two states of a record, as data and in words. */
export interface ChangesOf<R> {
  /** What changed, as plain data. */
  data(before: R, after: R): unknown
  /** What changed, in sentences. */
  words(before: R, after: R): readonly string[]
}

/** What can be shown to one reader of a record of any kind. */
export interface Shown {
  /** The record itself as the reader may see it, with every id replaced. */
  readonly view: () => object
  /** In plain English. */
  readonly describe: (options: AsOf) => string
  /** As a picture, where the tool draws. */
  readonly draw?: (options: AsOf) => Picture
  /** As a picture for each page of paper, where the tool draws them. */
  readonly pages?: (options: OnPaper) => readonly Picture[]
  /** As a document, where the tool writes one. */
  readonly document?: (options: AsOf) => ReaderDocument
  /** For other programs, by the names of the tool's formats; nothing for another name. */
  write(format: string, options: AsOf): string | undefined
  /** What the record tells, by the names of the tool's finds; nothing for another name. */
  find(name: string, options: FindOptions): Found | undefined
}

/** An answer, as data and in words. */
export interface Found {
  readonly data: unknown
  readonly words: readonly string[]
}

/** A record of any kind, opened: its type is hidden, its answers are not. */
export interface Opened {
  readonly record: object
  /** What is wrong or missing. */
  check(options: CheckOptions): readonly Finding[]
  /** What an item is called on the worker's screen. */
  nameOf(id: Id): string | undefined
  /**
   * What changed from this record to a later state of it, where the tool tells that; for the worker.
   * Nothing where what is given cannot be read as a record of this kind.
   */
  changesTo?(after: unknown): Found | undefined
  /**
   * This record and another of its kind drawn together for a reader, by the names of the tool's
   * comparisons; in a sentence why there is no picture. Nothing for another name, for what cannot be
   * read as a record of this kind, or where nothing may be made of one of them for this reader.
   */
  drawnWith(
    other: unknown,
    comparison: string,
    reader: Reader | 'worker',
    options: ComparisonOptions,
    viewOptions?: ViewOptions,
  ): readonly Picture[] | string | undefined
  /** The people of the record. */
  people(): readonly PersonFact[]
  /** What the record dates. */
  events(): readonly DatedFact[]
  /**
   * The record with one id in place of another, everywhere.
   *
   * @throws {EditRefused} `core/id-taken`: two entries become one only by a tool's own merge.
   */
  replaceId(from: Id, to: Id): Opened
  /** Nothing, when nothing may be made for this reader; {@link Opened.checkView} says why. */
  for(reader: Reader | 'worker', options?: ViewOptions): Shown | undefined
  /** What may be wrong with making something for a reader. */
  checkView(reader: Reader, options?: ViewOptions): readonly Finding[]
  /** What a reader does not get, for the worker. */
  withheld(reader: Reader, options?: ViewOptions): readonly Withheld[]
}

/** A tool whose record type is hidden, for a list of all tools. */
export interface AnyTool {
  readonly kind: string
  readonly title: string
  readonly jsonSchema: object
  readonly choices?: DrawingChoices
  // oxlint-disable-next-line typescript/no-explicit-any -- see Tool.rules
  readonly rules: readonly Rule<any, any, string, any>[]
  /** The forms in which a record of this kind is written for other programs. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the record type is hidden
  readonly formats?: FormatsOf<any>
  /** What can be asked of a record of this kind. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the record type is hidden
  readonly finds?: FindsOf<any>
  /** How two records of this kind are drawn together. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the record type is hidden
  readonly comparisons?: ComparisonsOf<any>
  /** Reads an unknown value as a record of this kind. */
  open(input: unknown): Result<Opened>
}

/** The one list of tools: each is loaded when a record of its kind turns up. */
export type Tools = Readonly<Record<string, () => Promise<AnyTool>>>

const changesFrom =
  <K extends string, R extends object>(tool: Tool<K, R>, changes: ChangesOf<R>, before: R) =>
  (after: unknown): Found | undefined => {
    const read = tool.record.parse(after)
    if (!read.ok) return undefined
    return { data: changes.data(before, read.value), words: changes.words(before, read.value) }
  }

const openRecord = <K extends string, R extends object>(tool: Tool<K, R>, record: R): Opened => ({
  record,
  check: (options) => tool.check(record, options),
  nameOf: (id) => tool.nameOf(record, id),
  ...(tool.changes && { changesTo: changesFrom(tool, tool.changes, record) }),
  drawnWith: (other, name, reader, options, viewOptions) => {
    const { comparisons = {} } = tool
    const comparison = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined
    const read = tool.record.parse(other)
    if (!comparison || !read.ok) return undefined
    const [one, two] = [record, read.value].map((each) =>
      viewFor(tool.record, each, reader, viewOptions),
    )
    return one && two && comparison.draw(one, two, options)
  },
  people: () => tool.people(record),
  events: () => tool.events(record),
  replaceId: (from, to) => {
    const replace = editFor<R>()<{ from: Id; to: Id }>({
      code: 'core/replace-id',
      label: 'Replace an id',
      recipe: (draft, input) => {
        const isTaken = [...itemsOf(tool.record.plan, record)].some(({ id }) => id === input.to)
        if (isTaken) throw new EditRefused('core/id-taken', { id: input.to })
        tool.record.replaceId(draft, input.from, input.to)
      },
    })
    return openRecord(tool, replace(record, { from, to }))
  },
  checkView: (reader, options) => checkView(tool.record, record, reader, options),
  withheld: (reader, options) => describeWithheld(tool.record, record, reader, options),
  for: (reader, viewOptions) => {
    const view = viewFor(tool.record, record, reader, viewOptions)
    if (!view) return undefined
    const { draw, pages, document, finds = {}, formats = {} } = tool
    return {
      describe: (options) => tool.describe(view, options),
      ...(draw && { draw: (options: AsOf) => draw(view, options) }),
      ...(pages && { pages: (options: OnPaper) => pages(view, options) }),
      ...(document && { document: (options: AsOf) => document(view, options) }),
      write: (name, options) =>
        Object.hasOwn(formats, name) ? formats[name]?.write(view, options) : undefined,
      view: () => replaceIds(tool.record, view),
      find: (name, options) => {
        const find = Object.hasOwn(finds, name) ? finds[name] : undefined
        return find && { data: find.data(view, options), words: find.words(view, options) }
      },
    }
  },
})

/** Completes a tool with what works on records of unknown kind. */
export const defineTool = <const K extends string, R extends object>(
  tool: Tool<K, R>,
): Tool<K, R> & AnyTool => ({
  ...tool,
  kind: tool.record.kind,
  get jsonSchema() {
    return tool.record.jsonSchema
  },
  open: (input) => {
    const result = tool.record.parse(input)
    return result.ok ? { ...result, value: openRecord(tool, result.value) } : result
  },
})
