import {
  commit,
  isEditRefused,
  type EditRefused,
  redo,
  startHistory,
  undo,
  type Edit,
  type History,
} from '@relational-practice/core'
import { useReducer } from 'react'

interface State<R> {
  readonly history: History<R>
  /** Why the last edit was not made, if it was not. */
  readonly refused?: EditRefused
}

type Move<R> = (now: History<R>) => History<R>

// A reducer runs while React renders, where an exception would take the whole page down: a refusal
// becomes state. And each move gets the newest history, so two edits in one event both count.
const take = <R>({ history }: State<R>, move: Move<R>): State<R> => {
  try {
    return { history: move(history) }
  } catch (error) {
    if (isEditRefused(error)) return { history, refused: error }
    throw error
  }
}

/** A record that can be edited, and its edits undone and redone. */
export interface HistoryControls<R> extends State<R> {
  readonly commit: <I>(edit: Edit<R, I>, input: NoInfer<I>) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** Core's `History` as React state. For another record, give the component another `key`. */
export const useHistory = <R extends object>(record: R): HistoryControls<R> => {
  const [state, move] = useReducer(take<R>, record, (start) => ({ history: startHistory(start) }))
  return {
    ...state,
    commit: (edit, input) => move((now) => commit(now, edit, input)),
    undo: () => move(undo),
    redo: () => move(redo),
  }
}
