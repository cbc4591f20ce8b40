import type { Policy, Tools } from '@relational-practice/core'
import * as z from 'zod'
import { readSettings } from '../input/read-settings.ts'
import type { Io } from '../io.ts'
import { WrongUsage } from '../wrong-usage.ts'

const PolicySchema = z.record(z.string(), z.number())

const policyNames = async (tools: Tools): Promise<readonly string[]> => {
  const loaded = await Promise.all(Object.values(tools).map((load) => load()))
  const rules = loaded.flatMap((tool) => tool.rules)
  return [...new Set(rules.flatMap(({ policy }) => Object.keys(policy ?? {})))].toSorted()
}

/**
 * The council's own numbers from a file.
 *
 * @throws {WrongUsage} also for a number that no rule reads: a typing mistake would go unnoticed.
 */
export const readPolicy = async (io: Io, tools: Tools, file: string): Promise<Policy> => {
  const policy = await readSettings(io, {
    option: '--policy',
    file,
    schema: PolicySchema,
    takes: 'a JSON object of names and numbers',
  })
  const names = await policyNames(tools)
  if (Object.keys(policy).every((name) => names.includes(name))) return policy
  const known = names.length > 0 ? `The names are: ${names.join(', ')}.` : 'No rule has a number.'
  throw new WrongUsage(`--policy: there is a name in the file that no rule has. ${known}`)
}
