/** Looks items up by any of their keys; a key of which there is none gives an empty list. */
export const groupBy = <T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  arrange: (group: readonly T[]) => readonly T[] = (group) => group,
): ((key: string) => readonly T[]) => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  const arranged = new Map([...groups].map(([key, group]) => [key, arrange(group)]))
  return (key) => arranged.get(key) ?? []
}
