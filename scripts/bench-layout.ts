import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { run } from './run.ts'

// Scores the genogram's layout beside dagre with a layout bench, whose folder is the first argument;
// what follows goes to its runner: `pnpm bench:layout ../layout-bench --only layout-adapter --inputs social`.
const ADAPTER = resolve('packages/genogram/bench/layout-adapter.mjs')
const [folder, ...rest] = process.argv.slice(2)
if (!folder) throw new Error('Name the folder of the layout bench.')

const bench = mkdtempSync(join(tmpdir(), 'layout-bench-'))
try {
  for (const name of ['core', 'genogram']) run('tsup', [], resolve('packages', name))
  cpSync(folder, bench, { recursive: true })
  run('chmod', ['-R', 'u+w', bench], bench)
  run('npm', ['install', '--no-audit', '--no-fund'], bench)
  run('npm', ['run', 'vendor'], bench)
  const only = rest.includes('--only') ? [] : ['--only', 'layout-adapter,dagre']
  run('node', ['run.mjs', '--extra', ADAPTER, ...only, ...rest], bench)
  console.log(run('node', ['report.mjs', 'results'], bench))
} finally {
  rmSync(bench, { recursive: true })
}
