import type { Apart } from './place-rows.ts'
import type { RowModel } from './row-model.ts'
import { spacedRow, type SpacedRow } from './spaced-row.ts'

/**
 * A row whose blocks are cut between partners who both have lines from above: they may stand further
 * apart than they need to, each below their own parents.
 */
export const loosePieces = ({ above, nets }: RowModel, row: SpacedRow, apart: Apart): SpacedRow => {
  const hangs = (item: number): boolean =>
    (above[item] ?? []).some((net) => (nets[net]?.tops.length ?? 0) > 0)
  const pieces: number[][] = []
  const joined: boolean[] = []
  for (const block of row.blocks) {
    let piece: number[] = []
    let isHeld = false
    let isRest = false
    for (const item of block) {
      if (isHeld && hangs(item)) {
        pieces.push(piece)
        joined.push(isRest)
        piece = []
        isHeld = false
        isRest = true
      }
      isHeld ||= hangs(item)
      piece.push(item)
    }
    pieces.push(piece)
    joined.push(isRest)
  }
  return pieces.length === row.blocks.length ? row : { ...spacedRow([], pieces, apart), joined }
}
