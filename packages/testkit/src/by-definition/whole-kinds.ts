import { asSchema } from '../schema-reading.ts'
import { list, type Item } from './record-items.ts'

/** What an item gives away as a whole, by what it holds. */
export const wholeKinds = ({ value, collection }: Item): string[] => {
  const found = collection.item['x-reveals-where']
  const all: unknown[] = Array.isArray(found) ? found : []
  return all.flatMap((each) => {
    const { where, reveals } = asSchema(each)
    const holds = Object.entries(asSchema(where)).every(([field, allowed]) => {
      const own = value[field]
      return own === undefined || (Array.isArray(allowed) && allowed.includes(own))
    })
    return holds ? list(reveals) : []
  })
}
