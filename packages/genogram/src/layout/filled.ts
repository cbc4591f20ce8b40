/** A list of one value again and again. */
export const filled = <T>(length: number, value: T): T[] => Array<T>(length).fill(value)
