import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { hostNode } from './host-node.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'host-node-'))
})

const folderWith = (folder: string, version: string): string => {
  const path = join(root, folder)
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, 'node'), `#!/bin/sh\necho ${version}\n`)
  chmodSync(join(path, 'node'), 0o755)
  return path
}

test('passes over what an install brought along', () => {
  const path = [folderWith('node_modules/.bin', 'v26.10.0'), root, folderWith('bin', 'v20.19.0')]
  expect(hostNode(path.join(delimiter))).toBe(join(root, 'bin', 'node'))
})

test('refuses an old one, and none', () => {
  expect(() => hostNode(folderWith('old', 'v20.18.3'))).toThrow('20.19 or newer')
  expect(() => hostNode(root)).toThrow('no Node.js')
})
