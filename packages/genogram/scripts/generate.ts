/** Writes what follows from the sources: the JSON Schema, the data dictionary, and a page for each rule. */
import { writeTool } from '@relational-practice/testkit/rule-pages'
import { genogramRules } from '../src/check/check-genogram.ts'
import { indexGenogram } from '../src/find/index-genogram.ts'
import { genogramRecord } from '../src/schema/index.ts'

writeTool(
  { title: 'Genogram', record: genogramRecord, index: indexGenogram, rules: genogramRules },
  true,
)
