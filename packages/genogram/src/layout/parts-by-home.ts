/**
 * Parts of a drawing in an order in which those who share a home stand together: after each part come
 * those it shares a home with, and last of these whoever has another home too, from which it goes on.
 *
 * @param parts the items in the rows of each part.
 * @param mates who shares a home with each item.
 */
export const partsByHome = (
  parts: readonly (readonly (readonly number[])[])[],
  mates: readonly (readonly number[])[],
): readonly (readonly (readonly number[])[])[] => {
  const partOf = new Map<number, number>()
  parts.forEach((rows, part) => {
    for (const item of rows.flat()) partOf.set(item, part)
  })
  const beside = parts.map((rows, part) => {
    const others = rows.flat().flatMap((item) => mates[item] ?? [])
    const found = new Set(others.flatMap((other) => partOf.get(other) ?? []))
    found.delete(part)
    return [...found]
  })
  const ordered = new Set<number>()
  for (const first of parts.keys()) {
    const waiting = [first]
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (ordered.has(part)) continue
      ordered.add(part)
      const next = (beside[part] ?? []).toSorted(
        (a, b) => (beside[b]?.length ?? 0) - (beside[a]?.length ?? 0) || b - a,
      )
      waiting.push(...next)
    }
  }
  return [...ordered].flatMap((part) => {
    const rows = parts[part]
    return rows ? [rows] : []
  })
}
