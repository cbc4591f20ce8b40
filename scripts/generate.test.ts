import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'

const generate = join(import.meta.dirname, 'generate.ts')
const generated = join(import.meta.dirname, '../packages/testkit/src/generated.ts')

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generate-'))
  mkdirSync(join(root, 'packages/a/scripts'), { recursive: true })
})

const run = (script: string, ...args: string[]) => {
  writeFileSync(join(root, 'packages/a/scripts/generate.ts'), script)
  const { status, stdout, stderr } = spawnSync(process.execPath, [generate, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}
const writing = (text: string): string =>
  `import { writeGenerated } from ${JSON.stringify(generated)}\nwriteGenerated('a.txt', '${text}')`

test('writes, and is then up to date', () => {
  expect(run(writing('one')).status).toBe(0)
  expect(readFileSync(join(root, 'packages/a/a.txt'), 'utf8')).toBe('one')
  expect(run(writing('one'), '--check').status).toBe(0)
})

test('--check fails on a difference and touches nothing', () => {
  run(writing('one'))
  const { status, said } = run(writing('two'), '--check')
  expect(status).toBe(1)
  expect(said).toContain('a.txt differs')
  expect(readFileSync(join(root, 'packages/a/a.txt'), 'utf8')).toBe('one')
})

test('--check stops a generator that writes past it', () => {
  const { status, said } = run(
    "import { writeFileSync } from 'node:fs'\nwriteFileSync('b.txt', '')",
    '--check',
  )
  expect(status).toBe(1)
  expect(said).toContain('ERR_ACCESS_DENIED')
  expect(existsSync(join(root, 'packages/a/b.txt'))).toBe(false)
})
