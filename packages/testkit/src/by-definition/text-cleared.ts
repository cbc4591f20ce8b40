import type { Reader } from '@relational-practice/core'
import { createHash } from 'node:crypto'
import { clearsText } from './readers.ts'
import { list, values, type Values } from './record-items.ts'

/** Whether somebody has cleared a text, as it stands, for everybody who reads. */
export const textCleared =
  (record: Values, reader: Reader) =>
  (id: string | undefined, field: string, value: unknown): boolean => {
    const found: unknown[] = []
    const collect = (from: unknown, path: readonly string[]): void => {
      const [name, ...rest] = path
      if (Array.isArray(from)) for (const each of from) collect(each, path)
      else if (name === undefined) found.push(from)
      else if (Reflect.get(Object(from), name) !== undefined)
        collect(Reflect.get(Object(from), name), rest)
    }
    collect(value, field.split('/'))
    const digest = createHash('sha256').update(JSON.stringify(found)).digest('hex')
    const readers = values(record, 'textClearances')
      .map(([, each]) => each)
      .filter((each) => each['item'] === id && each['field'] === field && each['digest'] === digest)
      .flatMap((each) => list(each['for']))
    return readers.length > 0 && clearsText(readers, reader)
  }
