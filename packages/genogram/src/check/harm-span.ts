import type { Harm } from '../schema/index.ts'
import type { OpenSpan } from './lasted-together.ts'

/** When harm was done: a single incident is over when it has happened. */
export const harmSpan = ({ pattern, from, to, gaps }: Harm): OpenSpan =>
  pattern === 'one-incident' ? { from, to: to ?? from, gaps } : { from, to, gaps }
