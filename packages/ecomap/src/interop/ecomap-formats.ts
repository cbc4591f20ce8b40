import type { FormatsOf } from '@relational-practice/core'
import type { Ecomap } from '../schema/index.ts'
import { nodesToCsv, tiesToCsv } from './csv.ts'
import { toGraphml } from './graphml.ts'

/** The forms in which an ecomap is written for other programs, by the names the command knows. */
export const ecomapFormats = {
  graphml: { title: 'A network as GraphML', write: toGraphml },
  'csv-nodes': { title: 'Who and what is on the map, as CSV', write: nodesToCsv },
  'csv-ties': { title: 'The ties of the map, as CSV', write: tiesToCsv },
} satisfies FormatsOf<Ecomap>
