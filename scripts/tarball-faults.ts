/** What is wrong with the files of a tarball, named as in it (`package/…`). */
export const tarballFaults = (files: readonly string[]): string[] => {
  const tests = /\.(?:test|test-d|test-prop|bench)\.|\/(?:test|fixtures|scripts|\.fences)\//
  const strays = files.filter((file) => tests.test(file))
  const missing = ['LICENSE', 'README.md', 'package.json']
    .map((file) => `package/${file}`)
    .filter((file) => !files.includes(file))
  const built = files.some((file) => file.startsWith('package/dist/') && file.endsWith('.js'))
  return [
    ...strays.map((file) => `${file} is no part of what we publish`),
    ...missing.map((file) => `${file} is missing`),
    ...(built ? [] : ['package/dist holds no program: run "pnpm build" first']),
  ]
}
