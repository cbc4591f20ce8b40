/** Writes what follows from the sources: the JSON Schema, the data dictionary, a page for each rule, and the page of families. */
import { writeTool } from '@relational-practice/testkit/rule-pages'
import { genogramRules } from '../src/check/check-genogram.ts'
import { indexGenogram } from '../src/find/index-genogram.ts'
import { genogramRecord } from '../src/schema/index.ts'
import { writeFamilies } from './write-families.ts'

writeTool(
  { title: 'Genogram', record: genogramRecord, index: indexGenogram, rules: genogramRules },
  true,
)

writeFamilies()
