import { expect, test } from 'vitest'
import { fencesInMarkdown } from './fences-in-markdown.ts'

const page = (info: string): string => `# Title\n\n\`\`\`${info}\nconst a = 1\n\`\`\`\n`

test('finds code and line', () => {
  expect(fencesInMarkdown('a.md', page('ts'))).toEqual([
    { file: 'a.md', line: 4, language: 'ts', code: 'const a = 1', continued: false },
  ])
})

test('leaves other languages alone', () => {
  expect(fencesInMarkdown('a.md', page('js') + page('sh') + page('') + page('tsx'))).toHaveLength(1)
})

test('reads what stands behind the language', () => {
  expect(fencesInMarkdown('a.md', page('ts continued'))[0]?.continued).toBe(true)
  expect(fencesInMarkdown('a.md', page('ts no-run needs a screen'))[0]?.notRun).toBe(
    'needs a screen',
  )
})

test('refuses silence where a reason is due, and words that mean nothing', () => {
  expect(() => fencesInMarkdown('a.md', page('ts no-run'))).toThrow('a.md:4: no-run wants')
  expect(() => fencesInMarkdown('a.md', page('ts norun'))).toThrow('a.md:4: "norun"')
})
