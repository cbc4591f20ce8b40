import type { Path } from '@relational-practice/core'
import { visit } from 'jsonc-parser'
import type { Place } from './fault.ts'
import type { JsonText } from './read-json.ts'

/** Gives the keys of an object, and remembers them: hundreds of findings may be about one object. */
const rememberKeys = (): ((of: object) => readonly string[]) => {
  const known = new Map<object, readonly string[]>()
  return (of) => {
    const keys = known.get(of) ?? Object.keys(of)
    known.set(of, keys)
    return keys
  }
}

/** The path as far as the file has it, as one string: a missing field stands where its owner does. */
const addressOf = (
  value: unknown,
  path: Path,
  keysOf: (of: object) => readonly string[],
): string => {
  const keys: string[] = []
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null) break
    // A finding says `#3` for a key that is not of the schema; in the file it has a name.
    const hidden = Array.isArray(here) ? null : /^#(\d+)$/.exec(String(step))
    const key = (hidden && keysOf(here)[Number(hidden[1])]) ?? String(step)
    if (!Object.hasOwn(here, key)) break
    keys.push(key)
    here = Reflect.get(here, key)
  }
  return JSON.stringify(keys)
}

/** Where paths stand in a file: at the name of a field, at the value in a list. */
export const placesOf = (
  { text, value }: JsonText,
  paths: readonly Path[],
): ReadonlyMap<Path, Place> => {
  const keysOf = rememberKeys()
  const addresses = new Map(paths.map((path) => [path, addressOf(value, path, keysOf)]))
  const wanted = new Set(addresses.values())
  const found = new Map<string, Place>()
  const note = (keys: readonly (string | number)[], line: number, column: number): void => {
    const address = JSON.stringify(keys.map(String))
    if (wanted.has(address) && !found.has(address)) {
      found.set(address, { line: line + 1, column: column + 1 })
    }
  }
  const noteValue = (
    _: unknown,
    _at: number,
    line: number,
    column: number,
    path: () => readonly (string | number)[],
  ): void => note(path(), line, column)
  visit(text, {
    onObjectProperty: (name, _at, _length, line, column, path) =>
      note([...path(), name], line, column),
    onObjectBegin: noteValue,
    onArrayBegin: noteValue,
    onLiteralValue: (_value, at, length, line, column, path) =>
      noteValue(at, length, line, column, path),
  })
  return new Map(
    paths.flatMap((path) => {
      const place = found.get(addresses.get(path) ?? '')
      return place ? [[path, place] as const] : []
    }),
  )
}
