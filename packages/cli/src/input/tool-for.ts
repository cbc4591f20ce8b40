import type { AnyTool, Tools } from '@relational-practice/core'
import { refuse, type Outcome } from './fault.ts'
import { placesOf } from './place-of.ts'
import type { JsonText } from './read-json.ts'

/** The tool for a record's kind. Says which kinds there are and never which one was asked for. */
export const toolFor = async (tools: Tools, json: JsonText): Promise<Outcome<AnyTool>> => {
  const { value } = json
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('input/not-a-record', 'This is JSON but no record: a record is a JSON object.')
  }
  const known = `Known kinds: ${Object.keys(tools).join(', ')}.`
  if (!Object.hasOwn(value, 'kind')) {
    return refuse('input/kind-missing', `The record does not say of what kind it is. ${known}`)
  }
  const kind: unknown = Reflect.get(value, 'kind')
  const load = typeof kind === 'string' && Object.hasOwn(tools, kind) ? tools[kind] : undefined
  if (load) return { ok: true, value: await load() }
  const path = ['kind']
  const place = placesOf(json, [path]).get(path)
  return refuse('input/kind-unknown', `The record is of a kind that is not known. ${known}`, place)
}
