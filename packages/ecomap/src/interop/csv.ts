import type { View } from '@relational-practice/core'
import { stringify } from 'csv-stringify/sync'
import type { Ecomap } from '../schema/index.ts'
import { networkOf, type Network } from './network-of.ts'

const NODE_COLUMNS = [
  'id',
  'kind',
  'name',
  'domain',
  'formality',
  'paid',
  'importance',
  'seen',
] as const satisfies readonly (keyof Network['nodes'][number])[]

const TIE_COLUMNS = [
  'source',
  'target',
  'quality',
  'flow',
  'support',
  'whatFlows',
] as const satisfies readonly (keyof Network['ties'][number])[]

/** How a value begins that a spreadsheet would run, blanks before it or not. */
const RUNS = /^[\s\u00a0\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/

// A spreadsheet runs what looks like a formula. A mark before it keeps it a text, and is seen.
const harmless = (value: string): string => (RUNS.test(value) ? `'${value}` : value)

const table = <C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, string>>[],
): string =>
  stringify([columns, ...rows.map((row) => columns.map((column) => harmless(row[column])))], {
    record_delimiter: '\r\n',
    quoted: true,
  })

/**
 * The people, household and systems of a map as CSV (RFC 4180), a row each, for a spreadsheet or a
 * program for networks. A value that a spreadsheet would run as a formula gets a `'` before it.
 */
export const nodesToCsv = (view: View<Ecomap>, options: { readonly asOf: string }): string =>
  table(NODE_COLUMNS, networkOf(view, options).nodes)

/** The ties of a map as CSV, in the manner of {@link nodesToCsv}; `source` and `target` are ids of nodes. */
export const tiesToCsv = (view: View<Ecomap>, options: { readonly asOf: string }): string =>
  table(TIE_COLUMNS, networkOf(view, options).ties)
