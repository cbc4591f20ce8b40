import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import type { Fence } from './fence.ts'

/**
 * The TypeScript fences of a Markdown text, of which line 1 is line `firstLine` of `file`.
 *
 * @throws Error on a word after the language that means nothing, and on `no-run` without a reason.
 */
export const fencesInMarkdown = (file: string, text: string, firstLine = 1): Fence[] => {
  const fences: Fence[] = []
  visit(fromMarkdown(text), 'code', ({ lang, meta, position, value }) => {
    const language = languages.get(lang ?? '')
    if (language === undefined) return
    const line = firstLine + (position?.start.line ?? 1)
    const [word = '', ...rest] = (meta ?? '').split(/\s+/)
    const reason = rest.join(' ')
    if (!['', 'continued', 'no-run'].includes(word)) {
      throw new Error(`${file}:${line}: "${word}" after the language means nothing here`)
    }
    if (word === 'no-run' && reason === '') {
      throw new Error(`${file}:${line}: no-run wants a reason behind it`)
    }
    const fence = { file, line, language, code: value, continued: word === 'continued' }
    fences.push(word === 'no-run' ? { ...fence, notRun: reason } : fence)
  })
  return fences
}

const languages = new Map<string, Fence['language']>([
  ['ts', 'ts'],
  ['typescript', 'ts'],
  ['tsx', 'tsx'],
])
