import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkGenogram } from '@relational-practice/genogram'
import { describe, expect, it } from 'vitest'
import { AS_OF, readFamily } from './family.ts'
import { outputsOf } from './outputs.ts'

const EXPECTED = join(import.meta.dirname, 'expected')
const family = readFamily()
const outputs = outputsOf(family)
const expected = readdirSync(EXPECTED, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(EXPECTED.length + 1)
      .replaceAll('\\', '/'),
  )

describe('the example family', () => {
  it('has no errors', () => {
    const errors = checkGenogram(family, { asOf: AS_OF }).filter(
      ({ severity }) => severity === 'error',
    )
    expect(errors).toEqual([])
  })

  it('makes the files that are expected, and no others', () => {
    expect([...outputs.keys()].toSorted()).toEqual(expected.toSorted())
  })

  it.each([...outputs])('makes %s as expected', (name, content) => {
    expect(content).toBe(readFileSync(join(EXPECTED, name), 'utf8'))
  })

  it('tells the father nothing of the homes that are kept from him', () => {
    const his = [...outputs].filter(([name]) => name.startsWith('for-liam/'))
    expect(his).toHaveLength(4)
    for (const [name, content] of his) {
      expect([name, content.match(/Rosendale|Nolan|diabetes|miscarriage|20 January/)]).toEqual([
        name,
        null,
      ])
    }
  })
})
