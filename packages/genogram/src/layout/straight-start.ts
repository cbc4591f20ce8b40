import { filled } from './filled.ts'
import type { RowModel } from './row-model.ts'
import { putRow, type SpacedRow } from './spaced-row.ts'
import { straightLines } from './straight-lines.ts'

/**
 * Places all rows so that as many lines as can be are straight: halfway between as far left and as
 * far right as each column of blocks can go.
 */
export const straightStart = (model: RowModel, rows: readonly SpacedRow[], xs: number[]): void => {
  const blockCount = model.blocks.length
  const lines = straightLines(model, rows)
  // Blocks joined by straight lines are one column; each block has its shift within the column.
  const column = filled(blockCount, -1)
  const shift = filled(blockCount, 0)
  const upperLine = new Map(lines.map((line) => [line.lower, line]))
  let columns = 0
  for (const { numbers } of rows) {
    for (const block of numbers) {
      const line = upperLine.get(block)
      column[block] = line ? (column[line.upper] ?? 0) : columns
      shift[block] = line ? (shift[line.upper] ?? 0) + line.shift : 0
      if (!line) columns += 1
    }
  }
  const next = Array.from({ length: columns }, (): [to: number, gap: number][] => [])
  const waiting = filled(columns, 0)
  for (const { numbers, gaps } of rows) {
    for (let place = 1; place < numbers.length; place += 1) {
      const [a, b] = [numbers[place - 1] ?? 0, numbers[place] ?? 0]
      const [from, to] = [column[a] ?? 0, column[b] ?? 0]
      next[from]?.push([to, (gaps[place - 1] ?? 0) + (shift[a] ?? 0) - (shift[b] ?? 0)])
      waiting[to] = (waiting[to] ?? 0) + 1
    }
  }
  const ready = waiting.flatMap((count, each) => (count === 0 ? [each] : []))
  const least = filled(columns, 0)
  for (const each of ready) {
    for (const [to, gap] of next[each] ?? []) {
      least[to] = Math.max(least[to] ?? 0, (least[each] ?? 0) + gap)
      waiting[to] = (waiting[to] ?? 0) - 1
      if (waiting[to] === 0) ready.push(to)
    }
  }
  const right = least.reduce((most, each) => Math.max(most, each), 0)
  const most = filled(columns, right)
  for (const each of ready.toReversed()) {
    for (const [to, gap] of next[each] ?? []) {
      most[each] = Math.min(most[each] ?? 0, (most[to] ?? 0) - gap)
    }
  }
  for (const row of rows) {
    const starts = row.numbers.map((block) => {
      const own = column[block] ?? 0
      return Math.round(((least[own] ?? 0) + (most[own] ?? 0)) / 2 + (shift[block] ?? 0))
    })
    putRow(row, starts, xs)
  }
}
