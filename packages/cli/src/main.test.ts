import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'

const main = join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'cli-'))

// The Node.js that the install brings along reads TypeScript; the machine's own may not.
const brought = join(import.meta.dirname, '../../../node_modules/.bin/node')
const node = existsSync(brought) ? brought : process.execPath

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const start = (argv: readonly string[], stdout: 'pipe' | number = 'pipe') =>
  spawn(node, [main, ...argv], { cwd: folder, stdio: ['pipe', stdout, 'pipe'] })

const end = (child: ReturnType<typeof start>): Promise<Ended> =>
  new Promise((done) => {
    let out = ''
    let err = ''
    child.stdout?.on('data', (chunk) => (out += String(chunk)))
    child.stderr?.on('data', (chunk) => (err += String(chunk)))
    child.on('close', (code) => done({ code, out, err }))
  })

const command = (argv: readonly string[], input = ''): Promise<Ended> => {
  const child = start(argv)
  child.stdin?.on('error', () => undefined).end(input)
  return end(child)
}

describe('the command', () => {
  test('ends with 0 for a clean record and says today', async () => {
    const { code, out, err } = await command(
      ['check'],
      '{"kind": "genogram", "schemaVersion": 1, "id": "r-1"}',
    )
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/Checked as of \d{4}-\d\d-\d\d \(today\), as a draft\.\n$/)
  })

  test('ends with 1 for problems', async () => {
    const bonds = { 'b-1': { between: ['p-1', 'p-2'], kind: 'close' } }
    const record = { kind: 'genogram', schemaVersion: 1, id: 'r-1', people: { 'p-1': {} }, bonds }
    const { code, out } = await command(['check', '-'], JSON.stringify(record))
    expect([code, out]).toEqual([1, expect.stringContaining('core/dangling-reference')])
  })

  test('ends with 2 for what it cannot read', async () => {
    const { code, out, err } = await command(['check', 'gone.json'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe('gone.json: error input/not-found There is no such file.\n')
  })

  test('refuses 200 MB from a pipe with one line', async () => {
    const chunk = Buffer.alloc(1_000_000, 'Secret {')
    const child = start(['check'])
    const [ended] = await Promise.all([
      end(child),
      child.stdin &&
        pipeline(Readable.from(Array.from({ length: 200 }, () => chunk)), child.stdin).catch(
          () => undefined,
        ),
    ])
    expect(ended).toEqual({
      code: 2,
      out: '',
      err: 'standard input: error input/too-large This is larger than 20 MB, which no record is.\n',
    })
  })

  test('refuses a file of 200 MB with one line', async () => {
    const file = join(folder, 'large.json')
    writeFileSync(file, '')
    truncateSync(file, 200_000_000)
    const { code, out, err } = await command(['draw', 'large.json'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      'large.json: error input/too-large This is larger than 20 MB, which no record is.\n',
    )
  })

  test('bears it when nobody reads to the end', async () => {
    const child = start(['schema', 'genogram'])
    child.stdout?.destroy()
    const { code, err } = await end(child)
    expect([code, err]).toEqual([0, ''])
  })

  test.skipIf(!existsSync('/dev/full'))('says that there is no room for the output', async () => {
    const { code, err } = await end(start(['--help'], openSync('/dev/full', 'w')))
    expect([code, err]).toEqual([2, 'error: The output cannot be written (ENOSPC).\n'])
  })
})
