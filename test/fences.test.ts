import { join } from 'node:path'
import { writeFences } from '@relational-practice/testkit/fences'
import { describe, expect, test } from 'vitest'

const fences = writeFences(join(import.meta.dirname, '..'))

describe('the code in pages and comments is true', () => {
  for (const { fence, module } of fences) {
    const name = `${fence.file}:${fence.line}`
    if (module === undefined) test.skip(`${name} (${fence.notRun})`, () => undefined)
    else test(name, () => import(/* @vite-ignore */ module))
  }

  test('each place counts once', () => {
    const places = fences.map(({ fence }) => `${fence.file}:${fence.line}`)
    expect(new Set(places).size).toBe(places.length)
  })
})
