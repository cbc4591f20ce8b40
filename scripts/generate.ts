/**
 * Runs every `packages/<x>/scripts/generate.ts`, each in its package's folder. With `--check` they
 * may read but not write (Node's permission model sees to it): `writeGenerated` compares instead.
 */
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { sourceFiles } from './source-files.ts'

const check = process.argv.includes('--check')
const flags = check ? ['--permission', '--allow-fs-read=*'] : []

for (const script of sourceFiles('packages/*/scripts/generate.ts')) {
  const { status } = spawnSync(process.execPath, [...flags, 'scripts/generate.ts'], {
    cwd: dirname(dirname(script)),
    env: check ? { ...process.env, GENERATED_CHECK: '1' } : process.env,
    stdio: 'inherit',
  })
  console.log(`${script}: ${status === 0 ? (check ? 'up to date' : 'done') : 'FAILED'}`)
  if (status !== 0) process.exitCode = 1
}
