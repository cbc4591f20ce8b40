import type { RecordType } from '../record/define-record.ts'
import { itemsOf, type PlacedItem } from '../record/references.ts'
import type { Voice } from '../voice/statement.ts'

/** The items of a record that are somebody's words. */
export const wordsIn = (
  type: RecordType<string, object>,
  record: object,
): readonly (PlacedItem & { readonly said: Partial<Voice> })[] =>
  [...itemsOf(type.plan, record)]
    .filter(({ collection }) => {
      const names = collection.item.properties.map(({ name }) => name)
      return names.includes('words') && names.includes('speaker') && names.includes('recordedOn')
    })
    .map((item) => ({ ...item, said: Object(item.value) as Partial<Voice> }))
