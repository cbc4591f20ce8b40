import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fakeIo } from '../../test/fake-io.ts'
import { MOST_BYTES, readBytes } from './read-bytes.ts'

const cwd = mkdtempSync(join(tmpdir(), 'cli-'))
writeFileSync(join(cwd, 'some.json'), 'some')
writeFileSync(join(cwd, 'empty.json'), '')
symlinkSync('loop.json', join(cwd, 'loop.json'))

const codeOf = async (file: string): Promise<string> => {
  const read = await readBytes(fakeIo({ cwd }), file)
  return read.ok ? 'read' : read.fault.code
}

describe('readBytes', () => {
  test('reads a file from the folder of the call', async () => {
    const read = await readBytes(fakeIo({ cwd }), 'some.json')
    expect(read.ok && Buffer.from(read.value).toString()).toBe('some')
  })

  test('reads standard input for -', async () => {
    const read = await readBytes(fakeIo({ input: 'given' }), '-')
    expect(read.ok && Buffer.from(read.value).toString()).toBe('given')
  })

  test.each([
    ['nothing there', 'gone.json', 'input/not-found'],
    ['a file taken for a folder', 'some.json/more.json', 'input/not-found'],
    ['a folder', '.', 'input/folder'],
    ['a link to itself', 'loop.json', 'input/not-readable'],
    ['a name longer than any', 'x'.repeat(5000), 'input/not-readable'],
    ['a name no file can have', 'a\0b', 'input/not-readable'],
  ])('says why it cannot read: %s', async (_what, file, code) => {
    expect(await codeOf(file)).toBe(code)
  })

  test('does not wait for somebody to type', async () => {
    const read = await readBytes(fakeIo(), '-')
    expect(read.ok ? '' : read.fault.code).toBe('input/terminal')
  })

  test('reads up to its limit and not a byte further', async () => {
    const most = await readBytes(fakeIo({ input: Buffer.alloc(MOST_BYTES) }), '-')
    const more = await readBytes(fakeIo({ input: Buffer.alloc(MOST_BYTES + 1) }), '-')
    expect([most.ok, more.ok ? '' : more.fault.code]).toEqual([true, 'input/too-large'])
  })

  test('stops reading 200 MB of noise early', async () => {
    let given = 0
    const noise = async function* (): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.alloc(1_000_000, '{"')
      for (; given < 200; given += 1) yield chunk
    }
    const read = await readBytes({ ...fakeIo(), stdin: noise() }, '-')
    expect(read.ok ? '' : read.fault.code).toBe('input/too-large')
    expect(given).toBe(MOST_BYTES / 1_000_000)
  })
})
