import type { ParentLink } from '../schema/index.ts'

/** Whether nobody questions a link: it is agreed, or nothing is said against it. */
export const isUnquestioned = ({ standing, disputedBy = [] }: ParentLink): boolean =>
  (standing === undefined || standing === 'agreed') && disputedBy.length === 0
