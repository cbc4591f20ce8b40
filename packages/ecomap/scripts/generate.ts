/** Writes what follows from the sources: the JSON Schema, the data dictionary, and a page for each rule. */
import { writeTool } from '@relational-practice/testkit/rule-pages'
import { ecomapRules } from '../src/check/check-ecomap.ts'
import { indexEcomap } from '../src/find/index-ecomap.ts'
import { ecomapRecord } from '../src/schema/index.ts'

writeTool({ title: 'Ecomap', record: ecomapRecord, index: indexEcomap, rules: ecomapRules })
