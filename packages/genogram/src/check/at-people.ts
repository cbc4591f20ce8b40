import type { Id, Path } from '@relational-practice/core'

/** The paths of people, for what a finding is also about. */
export const atPeople = (...ids: readonly Id<'p'>[]): readonly Path[] =>
  ids.map((id) => ['people', id])
