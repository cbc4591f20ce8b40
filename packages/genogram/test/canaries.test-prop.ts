import { testCanaries } from '@relational-practice/testkit'
import { writeGedcom } from '../src/gedcom/index.ts'
import { genogramTool } from '../src/tool.ts'

testCanaries(genogramTool, (view) => ({ GEDCOM: writeGedcom(view).text }))
