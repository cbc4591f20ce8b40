import ts from 'typescript'
import type { Fence } from './fence.ts'
import { fencesInMarkdown } from './fences-in-markdown.ts'

/** The fences in the TSDoc comments of a TypeScript source. An `@example` without one is a fault. */
export const fencesInSource = (file: string, text: string): Fence[] =>
  docComments(text).flatMap(({ start, comment }) => {
    const line = text.slice(0, start).split('\n').length
    const words = bare(comment)
    const fences = fencesInMarkdown(file, words, line)
    if (/^\s*@example\b/m.test(words) && fences.length === 0) {
      throw new Error(`${file}:${line}: an @example without a \`\`\`ts fence`)
    }
    return fences
  })

/** Comments as the scanner sees them, so that no string literal is taken for one. */
function docComments(text: string): { start: number; comment: string }[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true)
  const starts = new Map<number, string>()
  const look = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      const comment = text.slice(range.pos, range.end)
      if (comment.startsWith('/**')) starts.set(range.pos, comment)
    }
    for (const child of node.getChildren(source)) look(child)
  }
  look(source)
  return [...starts].map(([start, comment]) => ({ start, comment }))
}

/** The words of a comment without its stars, line for line. */
function bare(comment: string): string {
  return comment
    .slice(3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n')
}
