import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { viewFor, type Id } from '@relational-practice/core'
import { checkEcomap, ecomapRecord, layoutEcomap } from '@relational-practice/ecomap'
import { checkGenogram, genogramRecord, layoutGenogram } from '@relational-practice/genogram'
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

describe('a map beside a genogram', () => {
  const options = { asOf: AS_OF }
  const genogram = viewFor(genogramRecord, family, 'worker')
  const map = viewFor(ecomapRecord, readMaps().after, 'worker')
  if (!genogram || !map) throw new Error('The worker sees both.')
  const drawn = layoutGenogram(genogram, options)

  it('has its members where they stand in the genogram', () => {
    const members = Object.fromEntries(drawn.people.map(({ id, x, y }) => [id, { x, y }]))
    const inside = layoutEcomap(map, { ...options, members })
    expect(inside.notes).toEqual([])
    expect(inside.members).toHaveLength(5)
    const order = (people: readonly { id: Id<'p'>; x: number; y: number }[]): readonly Id<'p'>[] =>
      people.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ id }) => id)
    const theirs = drawn.people.filter(({ id }) => inside.members.some((each) => each.id === id))
    expect(order(inside.members)).toEqual(order(theirs))
    expect(inside.kin.map(({ what }) => what)).toEqual(['partners', 'parents', 'parents'])
  })

  it('takes the lines of the genogram for the members, and of nobody who is not one', () => {
    const links = Object.values(drawn.family.parentLinks ?? {})
    const kin = {
      reader: drawn.view.reader,
      partners: drawn.partnerLines.flatMap(({ partnership, partners }) =>
        partnership ? [{ partners }] : [],
      ),
      parents: links.map(({ parent, child, kind }) => ({ parent, child, kind })),
    }
    const { parentLinks: _, partnerships: _none, ...bare } = map.record
    const plain = viewFor(ecomapRecord, bare, 'worker')
    if (!plain) throw new Error('The worker sees it.')
    const inside = layoutEcomap(plain, { ...options, kin })
    expect(inside.kin).toMatchObject([
      { what: 'partners', partners: ['p-marcus', 'p-abena'], kind: 'other', parted: false },
      {
        what: 'parents',
        parents: ['p-abena'],
        child: 'p-amina',
        kind: 'birth',
        standing: 'settled',
      },
      {
        what: 'parents',
        parents: ['p-marcus'],
        child: 'p-ella',
        kind: 'birth',
        standing: 'settled',
      },
    ])
  })
})
