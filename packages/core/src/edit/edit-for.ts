import { enablePatches, Immer, type Draft, type Patch } from 'immer'
import { isId, type Id } from '../record/id.ts'
import { compareText } from '../text/compare-text.ts'

/** What one edit did, as data: enough to undo it, log it by code, and know whom it touched. */
export interface Step {
  /** The edit's code, `genogram/add-person`. */
  readonly edit: string
  /** What the edit is called in a menu or history, in plain English. */
  readonly label: string
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
  /** The ids of the items that changed, sorted. */
  readonly touched: readonly Id[]
}

/** A step together with the record it led to. */
export interface Change<R> extends Step {
  readonly record: R
}

/** A pure edit: takes a record and an input, gives a new record, leaves the old one as it was. */
export interface Edit<R, in I> {
  /** @throws {EditRefused} when the edit cannot be made. */
  (record: R, input: I): R
  readonly code: string
  readonly label: string
  /** The same edit, with patches, their inverse and the ids it touched. */
  change(record: R, input: I): Change<R>
}

// An instance of our own, so that nobody else's records change their ways and big ones are not walked
// to be frozen. Patches are a part that immer loads once; a host that uses immer notices nothing.
const immer = new Immer({ autoFreeze: false })

// A patch of a whole collection, begun or emptied, names its items in its value.
const touchedBy = (patches: readonly Patch[]): Id[] => {
  const ids = patches.flatMap(({ path, value }) =>
    path.length > 1 ? path.slice(0, 2).filter(isId) : Object.keys(Object(value)).filter(isId),
  )
  return [...new Set(ids)].toSorted(compareText)
}

/** Types edits for one kind of record: `const addPerson = editFor<Genogram>()({ code, label, recipe })`. */
export const editFor =
  <R extends object>() =>
  <I>(def: {
    readonly code: string
    readonly label: string
    recipe(draft: Draft<R>, input: I): void
  }): Edit<R, I> => {
    const { code, label } = def
    const recipe = (draft: Draft<R>, input: I): void => {
      def.recipe(draft, input)
    }
    const edit = (record: R, input: I): R => immer.produce(record, (draft) => recipe(draft, input))
    const change = (record: R, input: I): Change<R> => {
      enablePatches()
      const [after, patches, inverse] = immer.produceWithPatches(record, (draft: Draft<R>) =>
        recipe(draft, input),
      )
      return {
        record: after,
        edit: code,
        label,
        patches,
        inverse,
        touched: touchedBy([...patches, ...inverse]),
      }
    }
    return Object.assign(edit, { code, label, change })
  }

/** Applies the patches of a step, or its inverse. */
export const applyStep = <R extends object>(record: R, patches: readonly Patch[]): R => {
  enablePatches()
  return immer.applyPatches(record, patches)
}
