/** A place in a drawing; y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** An upright rectangle by its top left corner; width and height are not negative. */
export interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** A straight line from one place to another. */
export interface Segment {
  readonly from: Point
  readonly to: Point
}
