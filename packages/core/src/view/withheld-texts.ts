import { itemsOf } from '../record/references.ts'
import type { PlanProperty } from '../record/schema-nodes.ts'
import { NEVER_SHARED, type RecordPlan } from '../record/schema-plan.ts'
import { entries } from '../record/entries.ts'
import type { Id } from '../record/id.ts'
import type { TextClearance } from '../sharing/text-clearance.ts'
import { digestOf } from '../text/digest-of.ts'
import { termsOfName, termsOfPlace, textTerms, type TextTerms } from '../text/words-in.ts'
import type { Coverage } from './coverage.ts'
import { fieldsOf, textsAt, valuesAt, type ItemField } from './item-fields.ts'
import type { OwnSake, Reason } from './own-sake.ts'
import { isTextCleared, type Reader } from './reader.ts'

const isIn = (list: readonly string[], ...any: readonly string[]): boolean =>
  any.some((each) => list.includes(each))

const termsOfField = ({ property, path }: ItemField, value: unknown): string[] => {
  const texts = textsAt(value, path)
  const { reveals } = property
  return [
    ...(isIn(reveals, 'identity') ? texts.flatMap(termsOfName) : []),
    ...(isIn(reveals, 'whereabouts', 'contact') ? texts.flatMap(termsOfPlace) : []),
  ]
}

/** Words that give away somebody protected or withheld: their names, their places, their homes. */
export const tellingTerms = (
  plan: RecordPlan,
  record: object,
  coverage: Coverage,
  isTelling: (id: string) => boolean,
  own: OwnSake,
): TextTerms => {
  const terms: string[] = []
  for (const { id, value, collection } of itemsOf(plan, record)) {
    if (NEVER_SHARED.includes(collection.name)) continue
    const isCovered = collection.prefix === 'p' && coverage.has(id)
    for (const field of fieldsOf(collection.item.properties)) {
      if (!field.holdsText || field.property.reveals.includes('anything')) continue
      const reason = own.fields.get(id)?.get(field.property)
      const isHidden = reason !== undefined && reason.because !== 'private by default'
      const isName = isCovered && field.property.reveals.includes('identity')
      if (isTelling(id) || isHidden || isName) terms.push(...termsOfField(field, value))
    }
  }
  return textTerms(terms)
}

/** What a text is known again by: of a list, of all its entries. */
export const digestAt = (value: unknown, path: readonly string[]): string | undefined => {
  const values = valuesAt(value, path)
  return values.length === 0 ? undefined : digestOf(JSON.stringify(values))
}

/** Whether a text was cleared for a reader, and is still the text that was. */
const clearancesOf = (
  record: object,
  reader: Reader,
): ((id: string, path: readonly string[], value: unknown) => boolean) => {
  const clearances = Reflect.get(record, 'textClearances') as Record<Id, TextClearance> | undefined
  const all = entries(clearances).map(([, each]) => each)
  return (id, path, value) => {
    const field = path.join('/')
    const own = all.filter((each) => (each.item ?? '') === id && each.field === field)
    if (own.length === 0) return false
    const digest = digestAt(value, path)
    const cleared = own.filter((each) => each.digest === digest)
    return isTextCleared(
      cleared.flatMap((each) => each.for),
      reader,
    )
  }
}

/** What decides over the texts of a record, made once for a reader. */
export interface TextDecisions {
  /**
   * The texts that are left out of an item: free text about somebody protected or withheld, and any
   * words that hold a telling term.
   */
  of(
    id: string,
    properties: readonly PlanProperty[],
    value: unknown,
    isPerson: boolean,
    about: Iterable<string>,
  ): ReadonlyMap<PlanProperty, Reason>
}

/** Prepares the decisions over texts. `isWithheld` tells of a person whether a reader must not know of them. */
export const decideTexts = (
  record: object,
  reader: Reader,
  terms: TextTerms,
  isWithheld: (person: string) => boolean,
): TextDecisions => {
  const isCleared = clearancesOf(record, reader)
  return {
    of: (id, properties, value, isPerson, about) => {
      const hidden = new Map<PlanProperty, Reason>()
      const isAboutThem = [...about].some(isWithheld)
      for (const { property, path, holdsText } of fieldsOf(properties)) {
        const { reveals } = property
        const isName = isPerson && reveals.includes('identity')
        if (!holdsText || reveals.length === 0) continue
        const texts = textsAt(value, path)
        if (texts.length === 0) continue
        const isFree = reveals.includes('anything')
        const because =
          isFree && isAboutThem
            ? 'text about somebody protected'
            : !isName && texts.some(terms.areIn)
              ? 'text names somebody protected'
              : undefined
        if (because && !isCleared(id, path, value)) hidden.set(property, { because, by: [] })
      }
      return hidden
    },
  }
}
