import { STDIN } from '../input/read-bytes.ts'

/** A file's name for printing: one that holds control characters must not steer the terminal. */
export const fileName = (file: string): string =>
  file === STDIN ? 'standard input' : file.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}')
