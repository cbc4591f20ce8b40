import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { collectFences } from './collect-fences.ts'
import type { Fence } from './fence.ts'
import { fenceModule } from './fence-module.ts'

/** A fence and the module it became; without a module when it is not run. */
export interface WrittenFence {
  readonly fence: Fence
  readonly module?: string
}

/**
 * Writes every fence that runs as a module into a folder `.fences` of the package it stands in, so
 * that it imports what a reader of that page can import, and removes modules of fences now gone.
 *
 * @throws Error on a fence that promises what cannot be checked; nothing is written then.
 */
export const writeFences = (root: string): WrittenFence[] => {
  const modules = new Map<string, string>()
  const written = chained(collectFences(root)).map(({ fence, code }) => {
    if (fence.notRun !== undefined) return { fence }
    const module = join(root, moduleOf(fence))
    modules.set(module, asModule(fence, code))
    return { fence, module }
  })
  for (const [path, text] of modules) writeIfChanged(path, text)
  for (const folder of new Set([...modules.keys()].map((path) => dirname(path)))) {
    for (const name of readdirSync(folder)) {
      if (!modules.has(join(folder, name))) rmSync(join(folder, name))
    }
  }
  return written
}

/** Fences with the code they go on from put before their own. */
function chained(fences: readonly Fence[]): { fence: Fence; code: string }[] {
  let before: Fence | undefined
  let code = ''
  return fences.map((fence) => {
    if (fence.continued && before?.file !== fence.file) {
      throw new Error(`${fence.file}:${fence.line}: continued, but nothing comes before it`)
    }
    code = fence.continued ? `${code}\n${fence.code}` : fence.code
    before = fence
    return { fence, code }
  })
}

function asModule(fence: Fence, code: string): string {
  try {
    return fenceModule(code)
  } catch (error) {
    throw new Error(`${fence.file}:${fence.line}: ${String(error)}`, { cause: error })
  }
}

function moduleOf({ file, line, language }: Fence): string {
  const home = /^(?:packages|examples)\/[^/]+\//.exec(file)?.[0] ?? ''
  const name = file.slice(home.length).replaceAll(/[/.]/g, '-')
  return `${home}.fences/${name}-${line}.${language}`
}

function writeIfChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
