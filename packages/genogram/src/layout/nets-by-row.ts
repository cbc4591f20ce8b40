import type { RowModel } from './row-model.ts'

/** The nets that begin at each row; those of groups without parents in the top row come last. */
export const netsByRow = ({ nets, rowCount }: RowModel): readonly (readonly number[])[] => {
  const netsOfRow = Array.from({ length: rowCount + 1 }, (): number[] => [])
  nets.forEach(({ row }, net) => netsOfRow[row < 0 ? rowCount : row]?.push(net))
  return netsOfRow
}
