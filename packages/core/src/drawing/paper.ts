/** A sheet of paper to fit a drawing to. */
export interface Paper {
  readonly size: 'a4' | 'a3'
  /** Left out: whichever lets the drawing be larger. */
  readonly orientation?: 'portrait' | 'landscape'
}

/** A sheet of paper in millimetres. */
export interface PaperSize {
  readonly width: number
  readonly height: number
}

const PORTRAIT: Readonly<Record<Paper['size'], PaperSize>> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
}

/** The sizes to try: one where the orientation is given. */
export const paperSizes = ({ size, orientation }: Paper): readonly PaperSize[] => {
  const portrait = PORTRAIT[size]
  const landscape = { width: portrait.height, height: portrait.width }
  if (orientation === 'portrait') return [portrait]
  return orientation === 'landscape' ? [landscape] : [landscape, portrait]
}
