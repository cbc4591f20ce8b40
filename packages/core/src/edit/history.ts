import { applyStep, type Edit, type Step } from './edit-for.ts'

/** A record and the steps that led to it, as a value: keep it in any state a host has. */
export interface History<R> {
  readonly record: R
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

/** A history with nothing in it yet. */
export const startHistory = <R>(record: R): History<R> => ({ record, done: [], undone: [] })

/**
 * Makes an edit and remembers it. What had been undone before is forgotten; an edit that changes
 * nothing is not remembered.
 *
 * @throws {EditRefused} when the edit cannot be made.
 */
export const commit = <R, I>(
  history: History<R>,
  edit: Edit<R, I>,
  input: NoInfer<I>,
): History<R> => {
  const { record, ...step } = edit.change(history.record, input)
  if (step.patches.length === 0) return history
  return { record, done: [...history.done, step], undone: [] }
}

/** Takes the last step back. With nothing to undo, the same history. */
export const undo = <R extends object>(history: History<R>): History<R> => {
  const step = history.done.at(-1)
  if (!step) return history
  return {
    record: applyStep(history.record, step.inverse),
    done: history.done.slice(0, -1),
    undone: [step, ...history.undone],
  }
}

/** Makes the step again that was undone last. With nothing to redo, the same history. */
export const redo = <R extends object>(history: History<R>): History<R> => {
  const [step, ...undone] = history.undone
  if (!step) return history
  return {
    record: applyStep(history.record, step.patches),
    done: [...history.done, step],
    undone,
  }
}
