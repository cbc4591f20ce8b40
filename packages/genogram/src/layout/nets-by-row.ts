import type { RowModel } from './row-model.ts'

/** The nets that begin at each row, of one part of a family. */
export const netsByRow = (
  model: RowModel,
  part: readonly number[],
): ReadonlyMap<number, readonly number[]> => {
  const own = new Set(part)
  const netsOfRow = new Map<number, number[]>()
  model.nets.forEach(({ row, bottoms }, net) => {
    if (!own.has(model.blockOf[bottoms[0] ?? 0] ?? -1)) return
    const list = netsOfRow.get(row)
    if (list) list.push(net)
    else netsOfRow.set(row, [net])
  })
  return netsOfRow
}
