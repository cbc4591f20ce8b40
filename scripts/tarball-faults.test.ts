import { expect, test } from 'vitest'
import { tarballFaults } from './tarball-faults.ts'

const sound = ['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/latest.d.ts'].map(
  (file) => `package/${file}`,
)

test('finds nothing in a sound one', () => {
  expect(tarballFaults(sound)).toEqual([])
})

test.each([
  'dist/a.test.js',
  'dist/a.test-prop.d.ts',
  'dist/a.test-d.js',
  'test/a.js',
  'dist/a.bench.js',
])('finds %s', (file) => {
  expect(tarballFaults([...sound, `package/${file}`])).toHaveLength(1)
})

test.each(sound.slice(0, 4))('misses %s', (file) => {
  expect(tarballFaults(sound.filter((other) => other !== file))).toHaveLength(1)
})
