import { genogramRecord, type Genogram } from '../schema/index.ts'

/** A copy whose collections can be changed; the items in them are shared. */
export const genogramDraft = (genogram: Genogram): Genogram => {
  const copy: Genogram = { ...genogram }
  for (const { name } of genogramRecord.plan.collections) {
    const items: unknown = Reflect.get(genogram, name)
    if (typeof items === 'object' && items !== null) Reflect.set(copy, name, { ...items })
  }
  return copy
}
