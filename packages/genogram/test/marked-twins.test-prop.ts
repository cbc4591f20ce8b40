import { testMarkedTwins } from '@relational-practice/testkit'
import { genogramRecord } from '../src/schema/index.ts'
import { genogramTool } from '../src/tool.ts'

testMarkedTwins(genogramRecord, genogramTool)
