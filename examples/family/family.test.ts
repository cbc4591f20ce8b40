import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkEcomap } from '@relational-practice/ecomap'
import { checkGenogram } from '@relational-practice/genogram'
import { describe, expect, it } from 'vitest'
import { AS_OF, readFamily, readMaps } from './family.ts'
import { outputsOf } from './outputs.ts'

const EXPECTED = join(import.meta.dirname, 'expected')
const family = readFamily()
const outputs = outputsOf(family, readMaps())
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

  it('has maps without errors', () => {
    for (const map of Object.values(readMaps())) {
      const findings = checkEcomap(map, { asOf: map.madeOn ?? AS_OF })
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('names another family’s child in no file', () => {
    for (const [name, content] of outputs)
      expect([name, content.includes('Friend B')]).toEqual([name, false])
  })

  it('makes the files that are expected, and no others', () => {
    expect([...outputs.keys()].toSorted()).toEqual(expected.toSorted())
  })

  it.each([...outputs])('makes %s as expected', (name, content) => {
    expect(content).toBe(readFileSync(join(EXPECTED, name), 'utf8'))
  })

  it('tells the father nothing of the homes that are kept from him', () => {
    const his = [...outputs].filter(([name]) => name.startsWith('for-liam/'))
    expect(his).toHaveLength(7)
    for (const [name, content] of his) {
      expect([
        name,
        content.match(
          /Rosendale|Nolan|diabetes|miscarriage|20 January|live together|moved in together|at school|Elm Walk|Brook|Canal Street|Women’s group/,
        ),
      ]).toEqual([name, null])
    }
  })
})
