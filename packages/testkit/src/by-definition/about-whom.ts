import { isPerson, list, refers, type Item } from './record-items.ts'

/** For each item the people whom it is about: whom it names, and whom what it cannot do without, or refers to it, is about. */
export const aboutWhom = (items: readonly Item[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const byId = new Map(items.map((item) => [item.id, item]))
  const about = new Map<string, Set<string>>(
    items.map(({ id }) => [id, new Set(isPerson(id) ? [id] : [])]),
  )
  const pour = (from: Iterable<string>, to: string): boolean => {
    const into = about.get(to) ?? new Set()
    const before = into.size
    for (const each of from) into.add(each)
    return into.size > before
  }
  const others = items.filter(({ id }) => !isPerson(id))
  for (const item of others) {
    pour(
      refers(item)
        .map(({ value }) => String(value))
        .filter(isPerson),
      item.id,
    )
  }
  for (let again = true; again;) {
    again = false
    for (const item of others) {
      for (const { value, top } of refers(item)) {
        const target = byId.get(String(value))
        if (!target || isPerson(target.id)) continue
        const isPlace = target.collection.item['x-shown-with-references'] === true
        if (!list(item.collection.item['required']).includes(top) || isPlace) continue
        again = pour(about.get(target.id) ?? [], item.id) || again
      }
    }
  }
  for (let again = true; again;) {
    again = false
    for (const item of others) {
      for (const { value } of refers(item)) {
        const to = String(value)
        if (!isPerson(to) && byId.has(to)) again = pour(about.get(item.id) ?? [], to) || again
      }
    }
  }
  return about
}
