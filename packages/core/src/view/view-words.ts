import type { Severity } from '../finding/finding.ts'

/** Codes of what may be wrong with making a view. */
export type ViewCode =
  | 'core/family-linked-by-risk'
  | 'core/readers-linked-by-risk'
  | 'core/marked-copy-tells'
  | 'core/record-cannot-stand'
  | 'core/omission-tells'
  | 'core/half-a-story'
  | 'core/holder-cannot-see'
  | 'core/half-of-a-pair'
  | 'core/danger-hidden-from-guardian'
  | 'core/channel-not-known'
  | 'core/channel-read-by-others'
  | 'core/child-told-nothing'
  | 'core/protection-due-for-review'
  | 'core/protection-without-decision'
  | 'core/mark-without-reason'

type Params = Readonly<Record<string, string | number>>

/** What each says and how much it weighs. Errors stand in the way of making anything. */
export const VIEW_WORDS: Readonly<
  Record<ViewCode, { readonly severity: Severity; readonly message: (params: Params) => string }>
> = {
  'core/family-linked-by-risk': {
    severity: 'error',
    message: () =>
      'The family holds both somebody who is of concern and somebody who may be harmed. Name the people this is for.',
  },
  'core/readers-linked-by-risk': {
    severity: 'query',
    message: ({ from, to }) =>
      `Of the readers ${String(from)} is of concern to ${String(to)}. They get only what both may see; ask whether one document for both is safe at all.`,
  },
  'core/marked-copy-tells': {
    severity: 'error',
    message: () =>
      'A marked copy would tell somebody who must not know that something is left out: somebody a protection or a risk is about, a child, or whoever it may be. Name other readers, or make it unmarked.',
  },
  'core/record-cannot-stand': {
    severity: 'error',
    message: () => 'The record cannot stand without what is withheld from this reader.',
  },
  'core/omission-tells': {
    severity: 'error',
    message: ({ child, sibling }) =>
      `A line from ${String(child)} to a parent is left out while ${String(sibling)} keeps theirs. Leaving out tells here: show no parent lines at all, or nothing.`,
  },
  'core/half-a-story': {
    severity: 'query',
    message: ({ of }) =>
      `Part of what belongs to ${String(of)} is shown and part is left out. Ask whether what is left still is the truth.`,
  },
  'core/holder-cannot-see': {
    severity: 'error',
    message: ({ holder }) =>
      `${String(holder)} is named as holding this and would not see it. Nobody can act on what they cannot see.`,
  },
  'core/half-of-a-pair': {
    severity: 'error',
    message: ({ field }) =>
      `The field ${String(field)} would be shown without what belongs with it.`,
  },
  'core/danger-hidden-from-guardian': {
    severity: 'error',
    message: ({ holder }) =>
      `${String(holder)} is asked to guard against a danger and would not see what it is.`,
  },
  'core/channel-not-known': {
    severity: 'query',
    message: ({ person }) =>
      `Nobody has written down how ${String(person)} can safely be reached. Ask before anything is sent or left.`,
  },
  'core/channel-read-by-others': {
    severity: 'query',
    message: ({ person, by }) =>
      `What goes to ${String(person)} is also read by ${String(by)}. Make it for both, or find another way.`,
  },
  'core/child-told-nothing': {
    severity: 'query',
    message: ({ person }) =>
      `${String(person)} has not been told of anything in this record, so there is nothing to show them.`,
  },
  'core/protection-due-for-review': {
    severity: 'query',
    message: () => 'This protection is due for review.',
  },
  'core/protection-without-decision': {
    severity: 'query',
    message: () => 'This protection does not say who decided it, or why.',
  },
  'core/mark-without-reason': {
    severity: 'prompt',
    message: () => 'This is withheld and nobody wrote why.',
  },
}
