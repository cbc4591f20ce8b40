import { expect, test } from 'vitest'
import { jsonPointer } from './json-pointer.ts'

// The examples of RFC 6901, section 5.
test.each([
  [[], ''],
  [['foo', 0], '/foo/0'],
  [[''], '/'],
  [['a/b'], '/a~1b'],
  [['m~n'], '/m~0n'],
  [['~1'], '/~01'],
])('the pointer to %j is %s', (path, pointer) => {
  expect(jsonPointer(path)).toBe(pointer)
})
