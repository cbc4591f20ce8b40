import {
  entries,
  toSvg,
  viewFor,
  type Id,
  type PlainDate,
  type Severity,
} from '@relational-practice/core'
import {
  checkGenogram,
  drawGenogram,
  explainGenogramFinding,
  genogramRecord,
  layoutGenogram,
  personName,
  type Genogram,
} from '@relational-practice/genogram'

/** What both samples show of a genogram. It follows from the record; the samples put it on a page. */
export interface Screen {
  readonly people: readonly { readonly id: Id<'p'>; readonly name: string }[]
  /** In the words of the worker's own screen: they quote the record, so they go into no file or log. */
  readonly findings: readonly { readonly severity: Severity; readonly words: string }[]
  /** The worker's drawing. Safe to put into a page as it is: see the README. */
  readonly svg: string
}

export const screenOf = (genogram: Genogram, asOf: PlainDate): Screen => {
  const view = viewFor(genogramRecord, genogram, 'worker')
  return {
    people: entries(genogram.people).map(([id]) => ({ id, name: personName(genogram, id) })),
    findings: checkGenogram(genogram, { asOf }).map((finding) => ({
      severity: finding.severity,
      words: explainGenogramFinding(finding, genogram),
    })),
    svg: view ? toSvg(drawGenogram(layoutGenogram(view, { asOf }))) : '',
  }
}
