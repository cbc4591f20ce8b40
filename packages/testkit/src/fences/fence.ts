/** A piece of TypeScript that stands in a page or a comment and promises to be true. */
export interface Fence {
  /** The file it stands in, relative to the repository, with `/` between folders. */
  readonly file: string
  /** The line of its first line of code in that file, counted from 1. */
  readonly line: number
  readonly language: 'ts' | 'tsx'
  readonly code: string
  /** It goes on from the fence before it in the same file (`continued` after the language). */
  readonly continued: boolean
  /** Why it is not run, from `no-run <reason>` after the language. */
  readonly notRun?: string
}
