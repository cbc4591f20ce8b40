/** Writes the overview of the rules of all tools. */
import { writeRuleOverview } from '@relational-practice/testkit/rule-pages'
import { kit } from '../src/tools.ts'

const tools = await Promise.all(Object.values(kit.tools).map((load) => load()))
writeRuleOverview(tools.flatMap(({ rules }) => rules))
