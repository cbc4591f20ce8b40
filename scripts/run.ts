import { spawnSync } from 'node:child_process'

/**
 * Runs a program and gives what it wrote.
 *
 * @throws Error with everything it said, when it fails or is not there.
 */
export const run = (
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (status === 0) return stdout
  const said = error === undefined ? `${stdout}${stderr}` : error.message
  throw new Error(`${program} ${args.join(' ')} failed in ${cwd}\n${said}`)
}
