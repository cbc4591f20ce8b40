import { testMarkedTwins } from '@relational-practice/testkit'
import { ecomapRecord } from '../src/schema/index.ts'
import { ecomapTool } from '../src/tool.ts'

testMarkedTwins(ecomapRecord, ecomapTool)
