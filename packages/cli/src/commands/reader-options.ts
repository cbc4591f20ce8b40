import {
  AudienceSchema,
  id,
  line,
  type Audience,
  type Id,
  type Opened,
  type Reader,
  type ViewOptions,
} from '@relational-practice/core'
import { InvalidArgumentError, Option, type Command } from 'commander'
import * as z from 'zod'
import { readSettings } from '../input/read-settings.ts'
import type { Io } from '../io.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { demandKnown, onePersonMore } from './person-argument.ts'

/** The values of {@link addReaderOptions}. */
export interface ReaderOptions {
  readonly reader?: string
  readonly for?: string
  readonly person?: readonly Id<'p'>[]
  readonly audience?: readonly Audience[]
  readonly marked?: true
  readonly parentLines?: boolean
}

const MemberSchema = z.strictObject({
  audiences: z.array(AudienceSchema).min(1),
  people: z.union([z.array(id('p')).min(1), z.literal('unknown')]),
})
const named = { title: line(), mode: z.enum(['unmarked', 'marked']).optional() }
const ReaderSchema = z.union([
  z.strictObject({ ...named, ...MemberSchema.shape, members: z.array(MemberSchema).optional() }),
  z.strictObject({ ...named, members: z.array(MemberSchema).min(1) }),
])

const audience = (value: string, others: readonly Audience[] = []): readonly Audience[] => {
  const result = AudienceSchema.safeParse(value)
  if (result.success) return [...others, result.data]
  throw new InvalidArgumentError(`It takes one of: ${AudienceSchema.options.join(', ')}.`)
}

/** Adds the options that say for whom something is made. */
export const addReaderOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--reader <who>',
        '`worker`, or a JSON file with title, audiences and people',
      ).default(undefined, 'worker'),
    )
    .addOption(
      new Option('--for <title>', 'for a reader of this name; wants --audience').conflicts(
        'reader',
      ),
    )
    .addOption(
      new Option(
        '--audience <part>',
        `in what part they come: ${AudienceSchema.options.join(', ')}; repeatable`,
      )
        .argParser(audience)
        .conflicts('reader'),
    )
    .addOption(
      new Option(
        '--person <id>',
        'who the reader is, by id; repeatable; left out, nobody can be named',
      )
        .argParser(onePersonMore)
        .conflicts('reader'),
    )
    .addOption(
      new Option(
        '--marked',
        'for a reader entitled to know that something is left out: numbered blocks stand for it',
      ).conflicts('reader'),
    )
    .option(
      '--no-parent-lines',
      'leave out who is whose child: for when leaving out one line tells',
    )

/**
 * The reader that the options name. Somebody who is not named gets nothing that is withheld from anyone.
 *
 * @throws {WrongUsage} when the options name none.
 */
export const readerFrom = async (io: Io, options: ReaderOptions): Promise<Reader | 'worker'> => {
  if (options.reader !== undefined && options.reader !== 'worker') {
    const read = await readSettings(io, {
      option: '--reader',
      file: options.reader,
      schema: ReaderSchema,
      takes:
        '`worker`, or a JSON file with a title, at least one audience, and people: ids, or "unknown"; or with a title and members of that sort',
    })
    return { audiences: [], people: [], ...read }
  }
  if (options.for === undefined && !options.person && !options.audience && !options.marked)
    return 'worker'
  if (options.for === undefined)
    throw new WrongUsage('--person, --audience and --marked want --for, the name of the reader.')
  if (!options.audience) {
    throw new WrongUsage('--for wants --audience: in what part the reader comes.')
  }
  if (!line().safeParse(options.for).success) {
    throw new WrongUsage('--for takes one line of text.')
  }
  return {
    title: options.for,
    audiences: options.audience,
    // Somebody who comes by their office may be told that something is left out, and has no entry.
    people: options.person ?? (options.marked ? [] : 'unknown'),
    ...(options.marked && { mode: 'marked' }),
  }
}

/**
 * Makes sure that the people a reader is are in the record: with an id that is mistyped, what is
 * withheld from somebody would be shown to them.
 *
 * @throws {WrongUsage} when one of them is not.
 */
export const demandKnownReader = (reader: Reader | 'worker', record: Opened): void => {
  if (reader === 'worker') return
  const people = [reader, ...(reader.members ?? [])].flatMap((each) =>
    each.people === 'unknown' ? [] : each.people,
  )
  demandKnown(people, record, 'A person that the reader is said to be is not in the record.')
}

/**
 * How a view is made. Never for the day of `--as-of`: a picture of how things were must not show what
 * is protected today.
 */
export const viewOptionsFrom = ({ parentLines }: ReaderOptions, asOf: string): ViewOptions => ({
  today: asOf,
  ...(parentLines === false && { without: 'parent-lines' }),
})
