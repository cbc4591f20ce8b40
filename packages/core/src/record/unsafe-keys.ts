/** How deep a record may nest. The deepest field of any tool is far above it; extensions are free below it. */
export const MAX_DEPTH = 64

/** Something in an input that no record may hold, whatever its kind. */
export interface Unsafe {
  readonly problem: 'unsafe-key' | 'too-deep'
  readonly keys: readonly string[]
}

/**
 * Own `__proto__` keys and nesting beyond {@link MAX_DEPTH}, with the keys that lead there. Walks
 * without recursion, so that a hostile input cannot exhaust the stack.
 */
export const findUnsafe = (input: unknown): Unsafe[] => {
  const found: Unsafe[] = []
  const open: { value: unknown; keys: readonly string[] }[] = [{ value: input, keys: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, keys } = next
    if (typeof value !== 'object' || value === null) continue
    if (keys.length > MAX_DEPTH) {
      found.push({ problem: 'too-deep', keys })
      return found
    }
    for (const key of Object.keys(value)) {
      if (key === '__proto__') found.push({ problem: 'unsafe-key', keys: [...keys, key] })
      else open.push({ value: Reflect.get(value, key), keys: [...keys, key] })
    }
  }
  return found
}
