import { TURN, withinTurn } from './point-on-ring.ts'

/** How far apart two angles are, the shorter way round. */
const apart = (a: number, b: number): number => {
  const turn = withinTurn(a - b)
  return Math.min(turn, TURN - turn)
}

/** By how much a whole ring is turned so that its seats lie nearest to where they lay before. */
export const turnFor = (
  seats: readonly { readonly angle: number; readonly before: number | undefined }[],
): number => {
  const known = seats.flatMap(({ angle, before }) =>
    before === undefined ? [] : [{ angle, before }],
  )
  let best = 0
  let least: number | undefined
  for (const { angle, before } of known) {
    const turn = before - angle
    const moved = known.reduce((sum, seat) => sum + apart(seat.angle + turn, seat.before), 0)
    if (least !== undefined && moved >= least) continue
    least = moved
    best = turn
  }
  return withinTurn(best)
}
