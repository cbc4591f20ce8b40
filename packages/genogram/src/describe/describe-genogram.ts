import type { Id, PlainDate, View } from '@relational-practice/core'
import { sharedNotes } from '@relational-practice/core/wording'
import type { Genogram } from '../schema/index.ts'
import { showingOf, type ShownOptions } from '../show/purposes.ts'
import { shownView } from '../show/shown-view.ts'
import { startTelling } from './telling.ts'
import { tellingSections } from './telling-sections.ts'

/** How a genogram is told. */
export interface DescribeOptions extends ShownOptions {
  /** The day it is told for. */
  readonly asOf: PlainDate
  /** Says who everyone is to this person, from what the view holds. */
  readonly kinshipFrom?: Id<'p'>
}

/**
 * A genogram in plain English, in parts with a heading each and short sentences: whom it is about,
 * who lives with whom, parents, brothers and sisters, partners, placements, parental responsibility,
 * bonds and harm with whose account each is. What is absent from the view is not mentioned.
 */
export const describeGenogram = (view: View<Genogram>, options: DescribeOptions): string => {
  const { asOf, kinshipFrom } = options
  const telling = startTelling(shownView(view, options), asOf, kinshipFrom, showingOf(options))
  const sections = tellingSections(telling).map(({ heading, paragraphs }) =>
    [heading, ...paragraphs].join('\n'),
  )
  return `${[...sharedNotes(view.reader), ...sections].join('\n\n')}\n`
}
