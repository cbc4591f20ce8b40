/** How deep a record may nest. The deepest field of any tool is far above it; extensions are free below it. */
export const MAX_DEPTH = 64

/** Something in an input that no record may hold, whatever its kind. */
export interface Unsafe {
  readonly problem: 'unsafe-key' | 'too-deep'
  readonly keys: readonly string[]
}

/** A container of the input on the way to the place the search is at. */
interface Level {
  readonly value: object
  readonly keys: readonly string[]
  next: number
}

const levelOf = (value: object): Level => ({ value, keys: Object.keys(value), next: 0 })

const keysTo = (open: readonly Level[]): string[] =>
  open.flatMap(({ keys, next }) => keys[next - 1] ?? [])

/**
 * Own `__proto__` keys and nesting beyond {@link MAX_DEPTH}, with the keys that lead there. Goes down
 * one branch at a time without recursion, so that a hostile input exhausts neither stack nor memory.
 */
export const findUnsafe = (input: unknown): Unsafe[] => {
  const found: Unsafe[] = []
  const open: Level[] = typeof input === 'object' && input !== null ? [levelOf(input)] : []
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const key = level.keys[level.next]
    level.next += 1
    if (key === undefined) {
      open.pop()
    } else if (key === '__proto__') {
      found.push({ problem: 'unsafe-key', keys: keysTo(open) })
    } else {
      const inner: unknown = Reflect.get(level.value, key)
      if (typeof inner !== 'object' || inner === null) continue
      if (open.length > MAX_DEPTH) return [...found, { problem: 'too-deep', keys: keysTo(open) }]
      open.push(levelOf(inner))
    }
  }
  return found
}
