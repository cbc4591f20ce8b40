import type { Middle } from './household-circle.ts'
import type { MiddleStyle } from './member-cells.ts'

/** How much larger the middle is drawn where there is room, in percent, the largest first. */
const LARGER = [200, 180, 160, 140, 120]

/** Where many systems make the circle wide, its members are drawn larger, to be found in it. */
export const filledMiddle = (
  hub: number,
  tight: Middle,
  { size, line, symbol }: MiddleStyle,
  layOut: (style: MiddleStyle) => Middle,
): Middle => {
  if (tight.radius * 5 > hub * 4) return tight
  for (const percent of LARGER) {
    const [larger, lines, symbols] = [size, line, symbol].map((each) =>
      Math.round((each * percent) / 100),
    )
    if (larger === undefined || lines === undefined || symbols === undefined) break
    const middle = layOut({ size: larger, line: lines, symbol: symbols })
    if (middle.radius <= hub) return middle
  }
  return tight
}
