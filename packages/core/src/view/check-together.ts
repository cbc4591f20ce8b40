import type { PlacedItem } from '../record/references.ts'
import type { Found } from './check-view.ts'
import type { Withholding } from './withhold.ts'

const named = (value: unknown, field: string | undefined): string[] =>
  [field && Reflect.get(Object(value), field)].flat().filter((each) => typeof each === 'string')

/**
 * What a view tears apart, as the schema says what stands together: an item whose holder cannot see
 * it, a danger hidden from the one asked to guard against it, a trigger without its response.
 */
export const togetherFindings = (
  items: readonly PlacedItem[],
  withheld: Withholding,
  readers: readonly string[],
): readonly Found[] =>
  items.flatMap(({ id, value, collection }): Found[] => {
    const { holders, pairs = [], danger } = collection.together
    const path = [collection.name, id]
    const own = named(value, holders).filter((holder) => readers.includes(holder))
    if (withheld.gone.has(id)) {
      return own.map((holder) => ({ code: 'core/holder-cannot-see', path, params: { holder } }))
    }
    const hidden = new Set([...(withheld.fields.get(id)?.keys() ?? [])].map(({ name }) => name))
    const isShown = (field: string): boolean =>
      Reflect.get(Object(value), field) !== undefined &&
      !hidden.has(field) &&
      named(value, field).every((to) => !withheld.gone.has(to))
    const isLost = (field: string): boolean =>
      Reflect.get(Object(value), field) !== undefined && !isShown(field)
    const torn = pairs.filter(([first, second]) => isShown(first) && isLost(second))
    return [
      ...torn.map(([field]): Found => ({
        code: 'core/half-of-a-pair',
        path: [...path, field],
        params: { field },
      })),
      ...(danger && isLost(danger)
        ? own.map((holder): Found => ({
            code: 'core/danger-hidden-from-guardian',
            path: [...path, danger],
            params: { holder },
          }))
        : []),
    ]
  })
