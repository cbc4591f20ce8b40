import { comparePaths, type Path } from '../finding/finding.ts'
import { itemsOf, referencesOf } from '../record/references.ts'
import type { PlanProperty } from '../record/schema-nodes.ts'
import { NEVER_SHARED, type RecordPlan } from '../record/schema-plan.ts'
import { fieldsOf, valuesAt } from './item-fields.ts'
import type { Reason } from './own-sake.ts'
import { mayTellGap } from './telling-gaps.ts'
import type { Withholding } from './withhold.ts'

/** One thing a reader does not get: where, why, and by which protections or permissions. */
export interface LeftOut extends Reason {
  readonly path: Path
}

const NEEDS: Reason = { because: 'needs what is withheld', by: [] }

const fieldsLeftOut = (
  properties: readonly PlanProperty[],
  value: unknown,
  reasons: ReadonlyMap<PlanProperty, Reason> | undefined,
  at: Path,
): LeftOut[] =>
  fieldsOf(properties).flatMap(({ property, path, top }) => {
    const reason = reasons?.get(property)
    const isAbove = top !== property && reasons?.has(top)
    if (!reason || isAbove || valuesAt(value, path).length === 0) return []
    return [{ ...reason, path: [...at, ...path] }]
  })

const gapsLeftOut = (
  properties: readonly PlanProperty[],
  value: unknown,
  reasons: ReadonlyMap<PlanProperty, Reason> | undefined,
  at: Path,
): LeftOut[] =>
  Object.keys(Object(Reflect.get(Object(value), 'gaps')))
    .filter((name) => !mayTellGap(name, properties, reasons))
    .map((name) => ({
      because: 'could deny what is withheld',
      by: [],
      path: [...at, 'gaps', name],
    }))

/** Everything that a view leaves out, in the order of its places. */
export const everythingLeftOut = (
  plan: RecordPlan,
  record: object,
  withheld: Withholding,
): readonly LeftOut[] => {
  const found: LeftOut[] = []
  const known = new Set<string>()
  for (const { id, value, collection } of itemsOf(plan, record)) {
    if (NEVER_SHARED.includes(collection.name)) continue
    known.add(id)
    const at = [collection.name, id]
    if (withheld.gone.has(id)) found.push({ ...(withheld.items.get(id) ?? NEEDS), path: at })
    else {
      const { properties } = collection.item
      const reasons = withheld.fields.get(id)
      found.push(...fieldsLeftOut(properties, value, reasons, at))
      found.push(...gapsLeftOut(properties, value, reasons, at))
    }
  }
  found.push(
    ...fieldsLeftOut(
      plan.fields.filter(({ name }) => name !== 'id'),
      record,
      withheld.fields.get(''),
      [],
    ),
  )
  const said = new Set(found.map(({ path }) => path.join('/')))
  for (const { path, to, elsewhere } of referencesOf(plan, record)) {
    if (NEVER_SHARED.includes(String(path[0])) || !withheld.isGone(to, elsewhere)) continue
    const isSaid = path.some((_, end) => said.has(path.slice(0, end + 1).join('/')))
    if (isSaid) continue
    found.push({ path, because: known.has(to) ? NEEDS.because : 'unresolved', by: [] })
  }
  return found.toSorted((a, b) => comparePaths(a.path, b.path))
}

/** What would not be there for any reader is not what was left out for this one. */
export const isScheduled = ({ because }: Reason): boolean =>
  because !== 'unresolved' && because !== 'could deny what is withheld'
