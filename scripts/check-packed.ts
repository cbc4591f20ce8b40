/**
 * What people would install: packs every published package as a release does, looks at the tarball,
 * installs all tarballs together in an empty project and loads every entry there, by `import` and by
 * `require`, on the machine's own Node and on the one the scripts run on. Wants `pnpm build` first.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix, resolve } from 'node:path'
import { hostNode } from './host-node.ts'
import { run } from './run.ts'
import { sourceFiles } from './source-files.ts'
import { tarballFaults } from './tarball-faults.ts'

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly publishConfig: {
    readonly exports?: Readonly<Record<string, unknown>>
    readonly bin?: Readonly<Record<string, string>>
  }
}

interface Packed {
  readonly manifest: Manifest
  readonly tarball: string
}

const work = mkdtempSync(join(tmpdir(), 'packed-'))
// Under `pnpm run` the variable names pnpm itself; anyone else has it from npm.
const pnpm = (args: string[], cwd: string): string =>
  run(process.env.npm_execpath ?? 'pnpm', args, cwd)

function manifestIn(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** What a package lets people import, by the names they write. */
function entriesOf({ name, publishConfig }: Manifest): string[] {
  return Object.keys(publishConfig.exports ?? {}).map((at) => posix.join(name, at))
}

function pack(folder: string, manifest: Manifest): Packed {
  const tarball = join(work, `${manifest.name.replaceAll(/\W+/g, '-')}.tgz`)
  pnpm(['pack', '--out', tarball], folder)
  const files = run('tar', ['-tzf', tarball], work).trim().split('\n')
  const faults = tarballFaults(files)
  if (faults.length > 0) throw new Error(`${manifest.name}:\n${faults.join('\n')}`)
  run('publint', [tarball, '--strict'], folder)
  const entries = entriesOf(manifest).filter((entry) => !entry.endsWith('.json'))
  if (entries.length > 0) {
    run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii'], folder)
  }
  console.log(`${manifest.name}: ${files.length} files, ${entries.length} entries`)
  return { manifest, tarball }
}

/** An empty project that has all of the tarballs, and takes siblings from them as well. */
function install(packages: readonly Packed[]): string {
  const project = join(work, 'project')
  const fromTarballs = Object.fromEntries(
    packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]),
  )
  mkdirSync(project)
  const manifest = { name: 'empty', private: true, dependencies: fromTarballs }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(project, 'pnpm-workspace.yaml'), JSON.stringify({ overrides: fromTarballs }))
  pnpm(['install', '--prefer-offline'], project)
  return project
}

/** Programs that load every entry and fail if one of them brings nothing. */
function loaders(packages: readonly Packed[]): Readonly<Record<string, string>> {
  const entries = packages.flatMap(({ manifest }) => entriesOf(manifest))
  const check = (entry: string): string =>
    `if (Object.keys(m).length === 0) throw new Error(${JSON.stringify(`${entry} is empty`)})`
  const each = (load: (entry: string) => string): string =>
    entries.map((entry) => `{ const m = ${load(entry)}; ${check(entry)} }`).join('\n')
  const json = (entry: string): string =>
    entry.endsWith('.json') ? ", { with: { type: 'json' } }" : ''
  return {
    'import.mjs': each((entry) => `await import('${entry}'${json(entry)})`),
    'require.cjs': each((entry) => `require('${entry}')`),
  }
}

function tryOut(project: string, packages: readonly Packed[], node: string): void {
  for (const [name, program] of Object.entries(loaders(packages))) {
    writeFileSync(join(project, name), program)
    run(node, [name], project)
  }
  const path = `${dirname(node)}:${process.env.PATH ?? ''}`
  const commands = packages.flatMap(({ manifest }) => Object.keys(manifest.publishConfig.bin ?? {}))
  for (const command of commands) {
    const bin = join(project, 'node_modules/.bin', command)
    const help = run(bin, ['--help'], project, { PATH: path })
    if (!help.includes(command)) throw new Error(`${command} --help does not say its name`)
  }
  console.log(`loaded on Node ${run(node, ['--version'], project).trim()}: ${commands.join(', ')}`)
}

try {
  const packages = sourceFiles('packages/*/package.json')
    .map((file) => ({ folder: resolve(dirname(file)), manifest: manifestIn(file) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => pack(folder, manifest))
  const project = install(packages)
  for (const node of new Set([hostNode(), process.execPath])) tryOut(project, packages, node)
} finally {
  rmSync(work, { recursive: true })
}
