import { testCanaries } from '@relational-practice/testkit'
import { ecomapTool } from '../src/tool.ts'

testCanaries(ecomapTool)
