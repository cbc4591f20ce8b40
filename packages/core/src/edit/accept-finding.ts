import { aboutOf, fieldOf, type Finding } from '../finding/finding.ts'
import type { Acceptance } from '../record/envelope.ts'
import type { Id } from '../record/id.ts'
import { editFor, type Edit } from './edit-for.ts'
import { EditRefused } from './edit-refused.ts'

/** What it takes to leave a query or prompt as it is. */
export interface AcceptanceInput {
  readonly id: Id<'q'>
  readonly finding: Finding
  /** Kept in the record only; it is in no finding and reaches no reader. */
  readonly reason: string
  readonly by: string
  readonly on: string
}

/**
 * The edit by which a worker accepts a query or prompt, with a reason. The finding comes back with
 * the acceptance's id for as long as it is about the same field of the same items.
 *
 * @throws {EditRefused} `core/error-cannot-be-accepted`, `core/id-taken`.
 */
export const acceptFinding = <
  R extends { accepted?: Record<Id<'q'>, Acceptance> | undefined },
>(): Edit<R, AcceptanceInput> =>
  editFor<R>()<AcceptanceInput>({
    code: 'core/accept-finding',
    label: 'Accept a finding',
    recipe(draft, { id, finding, reason, by, on }) {
      if (finding.severity === 'error') {
        throw new EditRefused('core/error-cannot-be-accepted', { code: finding.code })
      }
      const accepted = draft.accepted ?? {}
      if (Object.hasOwn(accepted, id)) throw new EditRefused('core/id-taken', { id })
      const at = fieldOf(finding)
      accepted[id] = {
        code: finding.code,
        about: aboutOf(finding),
        ...(at && { at }),
        reason,
        by,
        on,
      }
      draft.accepted = accepted
    },
  })
