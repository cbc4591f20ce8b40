import { Argument } from 'commander'
import { STDIN } from '../input/read-bytes.ts'

/** The one file that a command reads, or standard input. */
export const inputArgument = (what: string): Argument =>
  new Argument('[file]', `${what}; - for standard input`).default(STDIN, 'standard input')
