import { accessSync, constants } from 'node:fs'
import { delimiter, join, sep } from 'node:path'
import { run } from './run.ts'

/**
 * The machine's own Node.js: the first on PATH that no install brought along, which is what somebody
 * who installs our packages has.
 *
 * @throws Error when there is none, or one older than the packages promise to run on.
 */
export const hostNode = (path = process.env.PATH ?? ''): string => {
  const folders = path
    .split(delimiter)
    .filter((folder) => !folder.split(sep).includes('node_modules'))
  const node = folders.map((folder) => join(folder, 'node')).find(isExecutable)
  if (node === undefined) throw new Error('no Node.js of the machine on PATH')
  const version = run(node, ['--version'], '.').trim()
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`${node} is ${version}; the packages want 20.19 or newer`)
  }
  return node
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
